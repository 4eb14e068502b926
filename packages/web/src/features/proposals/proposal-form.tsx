import type { WireProposal, WireProposalPayload, WireProposedEngagement } from '@comity/contracts';
import { useState } from 'react';
import { useText } from '../../lib/text.tsx';
import { Button } from '../../ui/button.tsx';
import { faultsOf } from '../engagements/check-draft.ts';
import { type CommonDraft, tidy } from '../engagements/common-draft.ts';
import { DraftFields } from '../engagements/draft-fields.tsx';
import { useFaultTexts, useFirstFault } from '../engagements/form-faults.ts';
import '../engagements/forms.css';
import { PartiesField } from '../engagements/parties-field.tsx';

interface ProposalFormProps {
  readonly proposal: WireProposal;
  readonly isSaving: boolean;
  readonly onCancel: () => void;
  readonly onSave: (payload: WireProposalPayload) => void;
}

type ProposedParty = WireProposedEngagement['parties'][number];
const BLANK: ProposedParty = {
  partyId: null,
  role: 'other',
  nameAsPrinted: '',
  kind: 'organisation',
  organisationKind: null,
  country: null,
  post: null,
};

/** A proposal corrected where it stands, and accepted so. Evidence of what was changed stays with the fields that it backs. */
export default function ProposalForm({ proposal, isSaving, onCancel, onSave }: ProposalFormProps) {
  const t = useText();
  const faultTexts = useFaultTexts();
  const proposed = proposal.payload.kind === 'engagement' ? proposal.payload.engagement : undefined;
  const [draft, setDraft] = useState(proposed);
  const [faults, setFaults] = useState<ReadonlyMap<string, string>>(new Map());
  const form = useFirstFault(faults);
  if (!draft) return null;
  const change = (changes: Partial<CommonDraft>) => setDraft({ ...draft, ...writable(changes) });
  const save = () => {
    const payload = { kind: 'engagement' as const, engagement: tidy(draft) };
    const found = faultsOf('correction', payload, 'engagement.');
    setFaults(found);
    if (found.size === 0) onSave(payload);
  };
  const texts = faultTexts(faults);
  return (
    <form
      ref={form}
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
        if (event.key === 'Enter' && (event.metaKey || event.ctrlKey)) save();
      }}
    >
      <DraftFields draft={draft} onChange={change} faults={texts} autoFocus />
      <PartiesField
        kind={draft.kind}
        direction={draft.direction}
        lines={draft.parties}
        onChange={(parties) => setDraft({ ...draft, parties: [...parties] })}
        blank={BLANK}
        free
        faults={texts}
      />
      {texts.size > 0 ? (
        <p className="form-fault" role="alert">
          {t('form.check')}
        </p>
      ) : null}
      <div className="form-actions">
        <Button look="primary" type="submit" isDisabled={isSaving}>
          {t('proposal.save')}
        </Button>
        <Button look="quiet" onPress={onCancel}>
          {t('action.cancel')}
        </Button>
      </div>
    </form>
  );
}

/** The wire's arrays are its own to change; the domain's are read-only. */
function writable({
  countries,
  themes,
  quantities,
  fields,
  ...changes
}: Partial<CommonDraft>): Partial<WireProposedEngagement> {
  return {
    ...changes,
    ...(countries ? { countries: [...countries] } : {}),
    ...(themes ? { themes: [...themes] } : {}),
    ...(quantities ? { quantities: [...quantities] } : {}),
    ...(fields
      ? {
          fields: Object.fromEntries(
            Object.entries(fields).map(([name, value]) => [
              name,
              typeof value === 'string' || typeof value === 'number' ? value : [...value],
            ]),
          ),
        }
      : {}),
  };
}

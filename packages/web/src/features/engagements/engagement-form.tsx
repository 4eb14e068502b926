import type { WireEngagementRow } from '@comity/contracts';
import type { Called, EngagementDraft, EngagementParty } from '@comity/domain';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { X } from 'lucide-react';
import { useDeferredValue, useState } from 'react';
import { ComboBox } from 'react-aria-components/ComboBox';
import { ListBoxItem } from 'react-aria-components/ListBox';
import { Input, Label } from 'react-aria-components/TextField';
import { read } from '../../lib/api.ts';
import { useFormats } from '../../lib/format.ts';
import { useText } from '../../lib/text.tsx';
import { Button, IconButton } from '../../ui/button.tsx';
import { ComboPopover } from '../../ui/combo-popover.tsx';
import { FormFault } from '../../ui/form-fault.tsx';
import { faultsOf } from './check-draft.ts';
import { type CommonDraft, tidy } from './common-draft.ts';
import { DraftFields } from './draft-fields.tsx';
import { faultsIn, useFaultTexts, useFirstFault } from './form-faults.ts';
import './forms.css';
import { PartiesField } from './parties-field.tsx';
import { toWire } from './wire-draft.ts';

type Container = Pick<WireEngagementRow, 'id'> & Called;

interface EngagementFormProps {
  readonly initial: EngagementDraft;
  /** The record that contains this one, for its title. */
  readonly container: Container | null;
  /** A record that is there already may be one whose title went with its paper. */
  readonly isNew: boolean;
  readonly isSaving: boolean;
  /** Why the last attempt to save it failed. */
  readonly error: Error | null;
  readonly onSave: (draft: ReturnType<typeof toWire>) => void;
  readonly onCancel: () => void;
}

const BLANK_PARTY: EngagementParty = { partyId: '', role: 'other', nameAsPrinted: '' };

/** A record by hand: the same form and the same checks as everywhere. */
export function EngagementForm({ initial, container, isNew, isSaving, error, onSave, onCancel }: EngagementFormProps) {
  const t = useText();
  const faultTexts = useFaultTexts();
  const [draft, setDraft] = useState(initial);
  const [part, setPart] = useState(container);
  const [faults, setFaults] = useState<ReadonlyMap<string, string>>(new Map());
  const form = useFirstFault(faults);
  const change = (changes: Partial<CommonDraft>) => setDraft({ ...draft, ...changes });
  const save = () => {
    const wire = toWire(tidy(draft));
    const found = faultsOf(isNew ? 'engagement' : 'change', wire);
    setFaults(found);
    if (found.size === 0) onSave(wire);
  };
  const texts = faultTexts(new Map([...faultsIn(error), ...faults]));
  return (
    <form
      ref={form}
      className="form form-page"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.metaKey || event.ctrlKey)) save();
      }}
    >
      <DraftFields draft={draft} onChange={change} faults={texts} mayBeUntitled={!isNew} />
      <PartiesField
        kind={draft.kind}
        direction={draft.direction}
        lines={draft.parties}
        onChange={(parties) => setDraft({ ...draft, parties })}
        blank={BLANK_PARTY}
        free={false}
        faults={texts}
      />
      <ContainerField
        part={part}
        onChange={(next) => {
          setPart(next);
          setDraft({ ...draft, partOf: next?.id ?? null });
        }}
      />
      {texts.size > 0 ? (
        <p className="form-fault" role="alert">
          {t('form.check')}
        </p>
      ) : (
        <FormFault error={error} />
      )}
      <div className="form-actions">
        <Button look="primary" type="submit" isDisabled={isSaving}>
          {t('action.save')}
        </Button>
        <Button look="quiet" onPress={onCancel}>
          {t('action.cancel')}
        </Button>
      </div>
    </form>
  );
}

interface ContainerFieldProps {
  readonly part: Container | null;
  readonly onChange: (part: Container | null) => void;
}

function ContainerField({ part, onChange }: ContainerFieldProps) {
  const t = useText();
  const { wording } = useFormats();
  const [typed, setTyped] = useState('');
  const q = useDeferredValue(typed.trim());
  const { data, isPending, isPlaceholderData } = useQuery({
    ...read('engagements', 'listEngagements', { query: { limit: 20, ...(q === '' ? {} : { q }) } }),
    enabled: part === null,
    placeholderData: keepPreviousData,
  });
  if (part) {
    return (
      <div className="field">
        <span className="field-label">{t('engagement.part-of')}</span>
        <ul className="tags">
          <li>
            {wording.title(part)}
            <IconButton label={t('form.remove', { name: wording.title(part) })} onPress={() => onChange(null)}>
              <X />
            </IconButton>
          </li>
        </ul>
      </div>
    );
  }
  return (
    <ComboBox
      className="field"
      items={data?.items ?? []}
      inputValue={typed}
      onInputChange={setTyped}
      value={null}
      onChange={(key) => onChange(data?.items.find((row) => row.id === key) ?? null)}
      menuTrigger="input"
      allowsEmptyCollection
    >
      <Label className="field-label">{t('engagement.part-of')}</Label>
      <Input className="input" placeholder={t('engagement.find')} />
      <ComboPopover<WireEngagementRow> label={t('engagement.part-of')} isLooking={isPending || isPlaceholderData}>
        {(row) => (
          <ListBoxItem id={row.id} textValue={wording.title(row)} className="list-option">
            <span className="list-option-text">{wording.title(row)}</span>
          </ListBoxItem>
        )}
      </ComboPopover>
    </ComboBox>
  );
}

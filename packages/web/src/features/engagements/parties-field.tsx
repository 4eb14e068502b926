import { type Direction, type EngagementKind, kindOf, PARTY_ROLES, type PartyRole, roleFor } from '@comity/domain';
import { Plus, X } from 'lucide-react';
import { useText } from '../../lib/text.tsx';
import { Button, IconButton } from '../../ui/button.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { PartyPicker } from '../parties/party-picker.tsx';
import './forms.css';

/** A party as a form holds it: one of the desk's records, or a name alone. */
export interface PartyLine {
  readonly partyId: string | null;
  readonly role: PartyRole;
  readonly nameAsPrinted: string;
}

interface PartiesFieldProps<Line extends PartyLine> {
  readonly kind: EngagementKind;
  readonly direction: Direction | null;
  readonly lines: readonly Line[];
  readonly onChange: (lines: readonly Line[]) => void;
  readonly blank: Line;
  /** Names alone are taken where the party is made on acceptance. */
  readonly free: boolean;
  readonly faults: ReadonlyMap<string, string>;
}

export function PartiesField<Line extends PartyLine>({
  kind,
  direction,
  lines,
  onChange,
  blank,
  free,
  faults,
}: PartiesFieldProps<Line>) {
  const t = useText();
  const { roles: offered, partnerRole } = kindOf(kind);
  const roles = [...offered, ...PARTY_ROLES.filter((role) => !offered.includes(role))];
  const set = (index: number, changes: Partial<PartyLine>) => {
    const current = lines[index];
    if (current) onChange(lines.with(index, { ...current, ...changes }));
  };
  return (
    <fieldset className="party-lines">
      <legend className="field-label">{t('engagement.parties')}</legend>
      {lines.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: one party may stand in two roles; a line is its place
        <div key={index} className="party-line">
          <Select
            label={t('engagement.role')}
            hideLabel
            options={roles.map((value) => ({ value, label: t(`party-role.${value}`) }))}
            value={line.role}
            onChange={(role) => set(index, { role })}
          />
          {free ? (
            <TextField
              label={t('party.name-as-printed')}
              hideLabel
              value={line.nameAsPrinted}
              onChange={(nameAsPrinted) => set(index, { nameAsPrinted })}
              error={faults.get(`parties.${index}.nameAsPrinted`)}
            />
          ) : (
            <PartyPicker
              name={line.nameAsPrinted}
              mayAdd
              onPick={(party) => set(index, { partyId: party?.id ?? '', nameAsPrinted: party?.name ?? '' })}
              error={faults.get(`parties.${index}.partyId`)}
            />
          )}
          <IconButton
            label={t('form.remove', { name: line.nameAsPrinted })}
            onPress={() => onChange(lines.toSpliced(index, 1))}
          >
            <X />
          </IconButton>
        </div>
      ))}
      <Button
        size="small"
        look="quiet"
        icon={<Plus aria-hidden />}
        onPress={() => onChange([...lines, { ...blank, role: roleFor(partnerRole, direction) }])}
      >
        {t('party.add')}
      </Button>
    </fieldset>
  );
}

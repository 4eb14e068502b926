import { ENGAGEMENT_KINDS, ENGAGEMENT_STATUSES, type FieldDeclaration, kindOf } from '@comity/domain';
import { useFormats } from '../../lib/format.ts';
import { useText, useTextOf } from '../../lib/text.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useScopeName } from '../figures/figure-words.ts';
import type { CommonDraft } from './common-draft.ts';
import { CountriesField } from './countries-field.tsx';
import { DateField } from './date-field.tsx';
import { QuantitiesField } from './quantities-field.tsx';

export interface DraftFieldsProps {
  readonly draft: CommonDraft;
  readonly onChange: (changes: Partial<CommonDraft>) => void;
  /** Path of a field → what is wrong with it. */
  readonly faults: ReadonlyMap<string, string>;
  /** Its title may stay empty: the record then goes by what it was and when. */
  readonly mayBeUntitled?: boolean;
  /** The form opens where one types: its title has the focus. */
  readonly autoFocus?: boolean;
}

/** The form of an engagement. The kind's own fields are made from its declaration; a new kind needs no line here. */
export function DraftFields({ draft, onChange, faults, mayBeUntitled = false, autoFocus = false }: DraftFieldsProps) {
  const t = useText();
  const scope = useScopeName();
  const formats = useFormats();
  const kind = kindOf(draft.kind);
  return (
    <>
      <TextField
        label={t('engagement.title')}
        value={draft.title}
        onChange={(title) => onChange({ title })}
        error={faults.get('title')}
        required={!mayBeUntitled}
        placeholder={mayBeUntitled ? formats.wording.title({ ...draft, title: '' }) : ''}
        autoFocus={autoFocus}
      />
      <div className="form-row">
        <Select
          label={t('engagement.kind')}
          options={ENGAGEMENT_KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))}
          value={draft.kind}
          onChange={(value) =>
            onChange({
              kind: value,
              fields: {},
              direction: kindOf(value).directions.find((each) => each === draft.direction) ?? null,
            })
          }
        />
        {kind.directions.length > 0 ? (
          <Select
            label={t('engagement.direction')}
            options={kind.directions.map((value) => ({ value, label: scope(draft.kind, value) }))}
            value={draft.direction}
            onChange={(direction) => onChange({ direction })}
            error={faults.get('direction')}
          />
        ) : null}
        <Select
          label={t('engagement.status')}
          options={ENGAGEMENT_STATUSES.map((value) => ({ value, label: t(`status.${value}`) }))}
          value={draft.status}
          onChange={(status) => onChange({ status })}
        />
      </div>
      <div className="form-row">
        <DateField
          label={t('engagement.period')}
          value={draft.period ?? ''}
          onChange={(period) => onChange({ period: period === '' ? null : period })}
          error={faults.get('period')}
          note={t('engagement.period-note')}
        />
        <TextField
          label={t('engagement.period-as-written')}
          value={draft.periodAsWritten ?? ''}
          onChange={(text) => onChange({ periodAsWritten: text === '' ? null : text })}
          note={t('engagement.period-as-written-note')}
        />
      </div>
      <div className="form-row">
        <TextField
          label={t('engagement.place')}
          value={draft.place ?? ''}
          onChange={(text) => onChange({ place: text === '' ? null : text })}
        />
        <CountriesField codes={draft.countries} onChange={(countries) => onChange({ countries })} />
      </div>
      <QuantitiesField draft={draft} onChange={(quantities) => onChange({ quantities })} faults={faults} />
      {kind.fields.map((field) => (
        <KindField
          key={field.name}
          field={field}
          draft={draft}
          onChange={onChange}
          error={faults.get(`fields.${field.name}`)}
        />
      ))}
      <TextField
        label={t('engagement.themes')}
        value={draft.themes.join(', ')}
        onChange={(text) => onChange({ themes: splitThemes(text) })}
        note={t('engagement.themes-note')}
      />
      <TextField
        label={t('engagement.notes')}
        value={draft.notes ?? ''}
        onChange={(text) => onChange({ notes: text === '' ? null : text })}
        multiline
      />
      <Checkbox isSelected={draft.aggregate} onChange={(aggregate) => onChange({ aggregate })}>
        {t('engagement.aggregate-check')}
      </Checkbox>
      <Checkbox isSelected={draft.byOthers} onChange={(byOthers) => onChange({ byOthers })}>
        {t('engagement.by-others-check')}
      </Checkbox>
    </>
  );
}

interface KindFieldProps {
  readonly field: FieldDeclaration;
  readonly draft: CommonDraft;
  readonly onChange: (changes: Partial<CommonDraft>) => void;
  readonly error: string | undefined;
}

function KindField({ field, draft, onChange, error }: KindFieldProps) {
  const textOf = useTextOf();
  const key = `kinds.${draft.kind}.${field.name}`;
  const label = textOf(key, field.name);
  const value = draft.fields[field.name];
  const set = (next: string | number | readonly string[] | undefined) => {
    const { [field.name]: _, ...others } = draft.fields;
    onChange({ fields: next === undefined || next === '' ? others : { ...others, [field.name]: next } });
  };
  if (field.type === 'choice') {
    const options = (field.choices ?? []).map((choice) => ({
      value: choice,
      label: textOf(`${key}.${choice}`, choice),
    }));
    return (
      <Select
        label={label}
        options={options}
        value={typeof value === 'string' ? value : null}
        onChange={set}
        error={error}
      />
    );
  }
  if (field.type === 'text-list') {
    const lines = Array.isArray(value) ? value.join('\n') : '';
    return (
      <TextField
        label={label}
        multiline
        value={lines}
        onChange={(text) => set(text === '' ? undefined : text.split('\n'))}
        note={textOf('form.one-a-line', '')}
        error={error}
      />
    );
  }
  if (field.type === 'number') {
    return (
      <TextField
        label={label}
        inputMode="decimal"
        value={value === undefined ? '' : String(value)}
        onChange={(text) => set(text === '' ? undefined : Number.isFinite(Number(text)) ? Number(text) : text)}
        error={error}
      />
    );
  }
  if (field.type === 'date') {
    return <DateField label={label} value={value === undefined ? '' : String(value)} onChange={set} error={error} />;
  }
  return (
    <TextField
      label={label}
      multiline={field.type === 'long-text'}
      value={value === undefined ? '' : String(value)}
      onChange={set}
      error={error}
    />
  );
}

/** By commas of either script. */
export function splitThemes(text: string): readonly string[] {
  return text === '' ? [] : text.split(/[,，、]\s*/).map((part) => part.trimStart());
}

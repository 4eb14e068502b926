import {
  type Direction,
  ENGAGEMENT_KINDS,
  type EngagementKind,
  kindOf,
  TABLE_FIELDS,
  type TableField,
} from '@comity/domain';
import { useState } from 'react';
import { useText } from '../../lib/text.tsx';
import { Button } from '../../ui/button.tsx';
import { Select } from '../../ui/select.tsx';
import { useScopeName } from '../figures/figure-words.ts';
import type { QuestionProps } from './question-props.ts';

interface Guess {
  readonly column: number;
  readonly header: string;
  readonly field: TableField | null;
}

/** What somebody said of this list when it was last read. */
interface Confirmed {
  readonly kind: EngagementKind;
  readonly direction: Direction | typeof BY_ROW;
  readonly columns: readonly unknown[];
}

/** Each row tells its own direction, or nothing does. */
const BY_ROW = 'column';

function confirmedOf({ confirmed }: Readonly<Record<string, unknown>>): Confirmed | undefined {
  if (typeof confirmed !== 'object' || confirmed === null || !('columns' in confirmed)) return undefined;
  const kind = ENGAGEMENT_KINDS.find((each) => 'kind' in confirmed && each === confirmed.kind);
  if (kind === undefined || !Array.isArray(confirmed.columns)) return undefined;
  const direction = kindOf(kind).directions.find((each) => 'direction' in confirmed && each === confirmed.direction);
  return { kind, direction: direction ?? BY_ROW, columns: confirmed.columns };
}

const NOT_READ = 'none';
type Choice = TableField | typeof NOT_READ;

function guessesOf(details: Readonly<Record<string, unknown>>): readonly Guess[] {
  const mapping = details['mapping'];
  const columns =
    typeof mapping === 'object' && mapping !== null && 'columns' in mapping ? mapping.columns : details['columns'];
  if (!Array.isArray(columns)) return [];
  return columns.flatMap((value: unknown, index): Guess[] => {
    if (typeof value !== 'object' || value === null) return [];
    const column = 'column' in value && typeof value.column === 'number' ? value.column : index;
    const header = 'header' in value && typeof value.header === 'string' ? value.header : '';
    const field = 'field' in value ? TABLE_FIELDS.find((each) => each === value.field) : undefined;
    return [{ column, header, field: field ?? null }];
  });
}

/** The first rows, as they stand in the table. */
function sampleOf(details: Readonly<Record<string, unknown>>): readonly (readonly string[])[] {
  const rows = details['sample'] ?? details['rows'];
  if (!Array.isArray(rows)) return [];
  return rows.flatMap((row: unknown) => (Array.isArray(row) ? [row.map((cell) => String(cell ?? ''))] : []));
}

function subjectOf(details: Readonly<Record<string, unknown>>): EngagementKind {
  const mapping = details['mapping'];
  const subject =
    typeof mapping === 'object' && mapping !== null && 'subject' in mapping ? mapping.subject : details['subject'];
  if (subject === 'consignments') return 'consignment';
  return subject === 'training' ? 'training' : 'visit';
}

/** Where the list's title or headings say which way things went; null where they do not. */
function directionOf(details: Readonly<Record<string, unknown>>, kind: EngagementKind): Direction | null {
  return kindOf(kind).directions.find((direction) => direction === details['direction']) ?? null;
}

/** A column of directions tells it of each row; so do the two sides, where one of them is the desk. */
function tellsByRow(fields: readonly Choice[]): boolean {
  return fields.includes('direction') || (fields.includes('donor') && fields.includes('partner'));
}

/** What the columns of a list hold: guessed, confirmed by a person; each row becomes one proposal. */
export function ColumnsQuestion({ details, onAnswer, isSending }: QuestionProps) {
  const t = useText();
  const scope = useScopeName();
  const confirmed = confirmedOf(details);
  const guesses = guessesOf(details);
  const headers = guesses.map((guess) => guess.header).join('\u0001');
  // The row of headers stands above the table already.
  const sample = sampleOf(details).filter(
    (row) => guesses.map(({ column }) => row[column] ?? '').join('\u0001') !== headers,
  );
  const [kind, setKind] = useState<EngagementKind>(() => confirmed?.kind ?? subjectOf(details));
  const [chosen, setChosen] = useState<Direction | typeof BY_ROW | null>(
    () => confirmed?.direction ?? directionOf(details, subjectOf(details)),
  );
  const [isAsked, setAsked] = useState(false);
  const [fields, setFields] = useState<readonly Choice[]>(() =>
    guesses.map(({ column, field }) => {
      const said = confirmed ? TABLE_FIELDS.find((each) => each === confirmed.columns[column]) : field;
      return said ?? NOT_READ;
    }),
  );
  const { directions } = kindOf(kind);
  const byRow = tellsByRow(fields);
  const direction = chosen ?? (byRow || directions.length === 0 ? BY_ROW : null);
  const options = [
    { value: NOT_READ, label: t('columns.not-read') } as const,
    ...TABLE_FIELDS.map((field) => ({ value: field, label: t(`column.${field}`) })),
  ];
  const width = Math.max(-1, ...guesses.map((guess) => guess.column)) + 1;
  const answer = () => {
    setAsked(true);
    if (direction === null) return;
    const columns = Array.from({ length: width }, (_, column): string | null => {
      const index = guesses.findIndex((guess) => guess.column === column);
      const field = fields[index];
      return field === undefined || field === NOT_READ ? null : field;
    });
    onAnswer({ answer: 'columns', kind, direction: direction === BY_ROW ? null : direction, columns });
  };
  return (
    <>
      {confirmed ? <p className="muted">{t('columns.as-confirmed')}</p> : null}
      <div className="form-row">
        <Select
          label={t('columns.kind')}
          options={ENGAGEMENT_KINDS.map((value) => ({ value, label: scope(value, null) }))}
          value={kind}
          onChange={(value) => {
            setKind(value);
            setChosen(directionOf(details, value));
          }}
        />
        {directions.length === 0 ? null : (
          <Select
            label={t('engagement.direction')}
            placeholder={t('columns.direction-choose')}
            error={isAsked && direction === null ? t('columns.direction-missing') : undefined}
            options={[
              ...directions.map((value) => ({ value, label: scope(kind, value) })),
              { value: BY_ROW, label: t(byRow ? 'columns.direction-by-row' : 'columns.direction-open') },
            ]}
            value={direction}
            onChange={setChosen}
          />
        )}
      </div>
      <div className="columns-table">
        <table>
          <thead>
            <tr>
              {guesses.map((guess, index) => (
                <th key={guess.column} scope="col">
                  <b>{guess.header || t('columns.no-header', { number: guess.column + 1 })}</b>
                  <Select
                    label={t('columns.holds', { header: guess.header })}
                    hideLabel
                    options={options}
                    value={fields[index] ?? NOT_READ}
                    onChange={(value) => setFields(fields.with(index, value))}
                  />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sample.slice(0, 6).map((row) => (
              <tr key={row.join('\u0001')}>
                {guesses.map((guess) => (
                  <td key={guess.column}>{row[guess.column] ?? ''}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className="question-actions">
        <Button look="primary" isDisabled={isSending || fields.every((field) => field === NOT_READ)} onPress={answer}>
          {t('columns.confirm')}
        </Button>
      </div>
    </>
  );
}

import type { Direction, EngagementKind, TableField } from '@comity/domain';
import { DIRECTIONS, isEngagementKind, TABLE_FIELDS } from '@comity/domain';

/** What a person has answered about a paper; later questions of the same paper add to it. */
export interface ReadingAnswers {
  readonly encoding?: string;
  /** Taken in although it bears a secrecy mark or identity numbers. */
  readonly takenIn?: boolean;
  readonly columns?: {
    readonly kind: EngagementKind;
    readonly direction: Direction | null;
    readonly columns: readonly (TableField | null)[];
  };
}

/** The answers in a job's payload, which is JSON of any shape to whoever reads it. */
export function jobAnswers(payload: Readonly<Record<string, unknown>>): ReadingAnswers {
  const { encoding, takenIn, columns } = payload;
  const confirmed = columnsOf(columns);
  return {
    ...(typeof encoding === 'string' && { encoding }),
    ...(takenIn === true && { takenIn }),
    ...(confirmed && { columns: confirmed }),
  };
}

function columnsOf(value: unknown): ReadingAnswers['columns'] {
  if (typeof value !== 'object' || value === null) return undefined;
  const { kind, direction, columns } = value as Readonly<Record<string, unknown>>;
  if (typeof kind !== 'string' || !isEngagementKind(kind) || !Array.isArray(columns)) return undefined;
  return {
    kind,
    direction: DIRECTIONS.find((each) => each === direction) ?? null,
    columns: columns.map((column) => TABLE_FIELDS.find((field) => field === column) ?? null),
  };
}

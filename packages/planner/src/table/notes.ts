import type { Clock, Minute, Weekday } from '../time.ts';
import type { Field, RowLabel } from './sheet.ts';

/** As what a name stands in a table. */
export type Role = 'place' | 'group' | 'interpreter' | 'vehicle' | 'host';

/** What is said of a table besides what the validator says of its programme, each with what its sentence names. */
interface Details {
  // Wrong: to be mended in the table.
  readonly 'no-such-date': { readonly text: string };
  readonly 'no-such-time': { readonly text: string };
  readonly 'time-reversed': { readonly title: string; readonly from: Clock; readonly to: Clock };
  readonly 'weekday-differs': { readonly text: string; readonly weekday: Weekday };
  readonly 'outside-horizon': { readonly title: string; readonly date: string };
  readonly 'too-many-days': { readonly days: number; readonly most: number };
  // Questions: what is assumed until they are answered is said with them.
  readonly 'what-column': { readonly heading: string; readonly number: number; readonly example: string };
  readonly 'no-time': { readonly title: string };
  readonly 'no-end': { readonly title: string; readonly to: Clock };
  readonly 'no-date': { readonly date: string };
  readonly 'no-place': { readonly title: string };
  readonly 'which-group': { readonly title: string };
  readonly 'whose-programme': Readonly<Record<never, never>>;
  readonly 'did-you-mean': { readonly name: string; readonly role: Role; readonly candidates: readonly string[] };
  readonly 'not-known': { readonly name: string; readonly role: Role };
  readonly 'interpreter-or-host': { readonly name: string };
  /** `has`: minutes between the two. */
  readonly 'how-long-drive': {
    readonly name: string;
    readonly start: string;
    readonly end: string;
    readonly has: number;
    readonly at: Minute;
  };
  // Assumptions: to be read, and corrected where they are wrong.
  readonly 'for-everybody': { readonly title: string };
  readonly 'read-as': { readonly name: string; readonly as: string };
  readonly 'column-guessed': { readonly number: number; readonly field: Field; readonly example: string };
  readonly 'until-next': { readonly title: string; readonly to: Clock };
  readonly 'no-begin': { readonly title: string; readonly from: Clock };
  readonly 'a-moment': { readonly title: string; readonly to: Clock };
  readonly 'free-time': { readonly title: string; readonly from: Clock; readonly to: Clock };
  readonly 'time-within': { readonly text: string; readonly from: Clock };
  readonly 'time-of-above': { readonly title: string };
  readonly afternoon: { readonly text: string; readonly from: Clock };
  readonly 'year-assumed': { readonly year: number };
  readonly 'day-before-month': { readonly text: string };
  readonly 'row-passed-over': { readonly text: string };
  readonly 'sheet-passed-over': { readonly name: string };
  readonly 'no-column': { readonly field: Field };
  readonly 'no-problem': { readonly groups: number; readonly places: number };
  readonly 'groups-absent': { readonly names: readonly string[] };
  readonly 'cars-wait': Readonly<Record<never, never>>;
  readonly 'meal-in-a-gap': {
    readonly group: string;
    readonly meal: string;
    readonly from: Minute;
    readonly to: Minute;
  };
}
export type NoteCode = keyof Details;

const WRONG = new Set<NoteCode>([
  'no-such-date',
  'no-such-time',
  'time-reversed',
  'weekday-differs',
  'outside-horizon',
  'too-many-days',
]);
const QUESTIONS = new Set<NoteCode>([
  'what-column',
  'no-time',
  'no-end',
  'no-date',
  'no-place',
  'which-group',
  'whose-programme',
  'did-you-mean',
  'not-known',
  'interpreter-or-host',
  'how-long-drive',
]);

/** `wrong` is to be mended in the table, a `question` waits for an answer, an `assumption` is to be read. */
export type NoteKind = 'wrong' | 'question' | 'assumption';

export type NoteOf<C extends NoteCode> = {
  readonly [K in C]: {
    readonly kind: NoteKind;
    readonly code: K;
    readonly details: Details[K];
    /** Undefined where it concerns the whole table. */
    readonly row: RowLabel | undefined;
    /** The key under which an answer is given; answers to assumptions are corrections. */
    readonly id: string;
    /** The answers that can be given, where they can be listed. */
    readonly options: readonly string[];
  };
}[C];
export type Note = NoteOf<NoteCode>;

/** Answers by the ids of notes. */
export type Answers = ReadonlyMap<string, string>;

/** Gathers what is to be said, each thing once, and gives the answers that are there already. */
export class Notes {
  readonly #notes = new Map<string, Note>();
  readonly #answers: Answers;
  readonly #used = new Set<string>();

  constructor(answers: Answers) {
    this.#answers = answers;
  }

  /** What the desk has answered; undefined where it has not. */
  answer(id: string): string | undefined {
    const answer = this.#answers.get(id);
    if (answer !== undefined) this.#used.add(id);
    return answer;
  }

  /** Says something, unless it is said or answered already. */
  add<C extends NoteCode>(
    code: C,
    details: Details[C],
    { row, id = row === undefined ? code : `${code}.${row}`, options = [] }: NotePlace = {},
  ): void {
    if (this.#notes.has(id) || this.#answers.has(id)) return;
    const kind = WRONG.has(code) ? 'wrong' : QUESTIONS.has(code) ? 'question' : 'assumption';
    this.#notes.set(id, { kind, code, details, row, id, options } as Note);
  }

  /** In the order of the table's rows, what concerns none of them last. */
  all(): readonly Note[] {
    return [...this.#notes.values()].sort((one, other) => orderOf(one) - orderOf(other));
  }

  /** Answers to what was not asked: misspelt ids, mostly. */
  unused(): readonly string[] {
    return [...this.#answers.keys()].filter((id) => !this.#used.has(id));
  }
}

interface NotePlace {
  readonly row?: RowLabel | undefined;
  readonly id?: string;
  readonly options?: readonly string[];
}

/** Tables before rows: `2:7` comes after all of the first table. */
function orderOf({ row }: Note): number {
  if (!row) return Number.MAX_SAFE_INTEGER;
  const [first = 0, second] = row.split(':').map(Number);
  return second === undefined ? first : first * 1_000_000 + second;
}

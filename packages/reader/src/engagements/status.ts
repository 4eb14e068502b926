/** Whether something happened, is planned, is told as a total, or only mentioned in passing. */
import type { ReadingDate, ReadingStatus } from '@comity/domain';
import type { Actor } from './actors.ts';
import { boundsOf, periodOf, spansYears } from './period.ts';
import type { Scene } from './scene.ts';
import type { Telling } from './tellings.ts';
import type { CueClass } from './vocabulary.ts';

const TOTALS: ReadonlySet<string> = new Set(['batches', 'person-times', 'sessions']);
const COUNTED_KINDS: ReadonlySet<string> = new Set(['visit', 'consignment', 'training', 'exchange', 'deployment']);
const SUMMED_KINDS: ReadonlySet<string> = new Set(['visit', 'consignment', 'deployment', 'exchange']);
const COUNTRIES_KINDS: ReadonlySet<string> = new Set(['visit', 'consignment', 'exchange']);

/** Several groups, courses or consignments told as one number. */
export function isAggregate(telling: Telling): boolean {
  const { quantities, kind, said } = telling;
  if (said.total && quantities.length > 0 && SUMMED_KINDS.has(kind)) return true;
  if (isSumOfYear(telling)) return true;
  if (isPlanned(telling) || !COUNTED_KINDS.has(kind)) return false;
  const period = boundsOf(periodOf(telling));
  const isSummed = kind === 'visit' || (kind !== 'training' && quantities.length > 0);
  if ((said.repeated && !isOfOneJourney(telling)) || (period && spansYears(period) && isSummed)) return true;
  return quantities.some(({ measure, value }) => {
    const isTotal =
      TOTALS.has(measure) ||
      (measure === 'countries-and-regions' && COUNTRIES_KINDS.has(kind) && !isOneGroup(telling)) ||
      (kind === 'visit' && measure === 'persons' && value === null);
    return isTotal && (value === null || value > 1);
  });
}

/** "International aid received in 2023 amounted to …": a year's money from, or to, nobody in particular. */
function isSumOfYear(telling: Telling): boolean {
  const { kind, frame, quantities, said, planned, objects, goals, sources, partners } = telling;
  if (kind !== 'consignment' || planned || !quantities.some(({ measure }) => measure === 'money')) return false;
  if (!said.throughout && !(frame === 'receives' && BARE_YEAR.test(periodOf(telling) ?? ''))) return false;
  return !objects.concat(goals, sources, partners).some(isNamed);
}

const BARE_YEAR = /^\d{4}$/;

function isNamed({ who: { people, bodies, countries, places } }: Actor): boolean {
  return people.length + bodies.length + countries.length + places.length > 0;
}

/** 代表团先后参观了…: one after the other, by those who came once. */
function isOfOneJourney({ kind, frame, subject, quantities }: Telling): boolean {
  const isOne = kind === 'visit' && frame !== 'receives' && subject?.who.visitors === true;
  return isOne && !quantities.some(({ measure }) => TOTALS.has(measure));
}

/** "A delegation of mayors from nine countries" is one. */
function isOneGroup({ kind, subject }: Telling): boolean {
  return kind === 'visit' && subject?.indefinite === true && subject.who.visitors;
}

/** "Since 1994 … will carry out": what has begun is no plan, whatever the tense of a translation. */
export function isPlanned(telling: Telling): boolean {
  return telling.planned && !periodOf(telling)?.endsWith('/..');
}

/** Years between a mention in passing and what the paper tells. */
const LONG_AGO = 2;

/** What the paper as a whole says of when it was written, and of what. */
export class Papers {
  readonly #stamp: ReadingDate | null;
  #isProgramme = false;
  #latest = '';

  constructor(stamp: ReadingDate | null) {
    this.#stamp = stamp;
  }

  note({ sentence, cues, dates }: Scene): void {
    if (sentence.block === 'title') this.#noteTitle(cues);
    for (const { date } of dates) this.#dates.push(date);
  }

  /** 2023年工作总结和2024年工作计划: what a paper reviews is no plan, whatever else it plans. */
  #noteTitle(cues: Scene['cues']): void {
    const says = (sort: CueClass) => cues.some(({ cue }) => cue === sort);
    if (says('programme') && !says('review')) this.#isProgramme = true;
  }

  readonly #dates: ReadingDate[] = [];

  /** To be called when dates are settled. */
  settle(): void {
    for (const { edtf } of this.#dates) {
      const bounds = boundsOf(edtf);
      if (bounds && spansYears(bounds)) continue;
      const first = edtf?.slice(0, 4) ?? '';
      if (/^\d{4}$/.test(first) && first > this.#latest) this.#latest = first;
    }
  }

  /** The paper is a programme, a plan or a list of those who are going to come. */
  get isProgramme(): boolean {
    return this.#isProgramme;
  }

  /** Sortable day on which the paper was written; null where it doesn't say. */
  get day(): string | null {
    return boundsOf(this.#stamp?.edtf ?? null)?.to ?? null;
  }

  /** Year that the paper tells of: of its stamp, or the latest that it names. */
  get year(): number | null {
    const year = Number.parseInt(this.day?.slice(0, 4) ?? this.#latest, 10);
    return Number.isNaN(year) ? null : year;
  }
}

export function statusOf(
  told: ReadingStatus,
  tellings: readonly Telling[],
  period: string | null,
  paper: Papers,
): ReadingStatus {
  const bounds = boundsOf(period);
  if (bounds && paper.day && bounds.from > paper.day) return 'planned';
  const isPast = bounds !== undefined && paper.year !== null && Number(bounds.to.slice(0, 4)) < paper.year;
  const years = bounds && paper.year !== null ? paper.year - Number(bounds.to.slice(0, 4)) : 0;
  if (paper.isProgramme) return isPast ? 'background' : 'planned';
  if (told === 'planned') return isPast && paper.day !== null ? 'reported' : 'planned';
  const first = tellings[0];
  const isMentioned =
    first?.kind === 'agreement' && tellings.every(({ verb, block }) => verb === null && block === 'main');
  if (told === 'reported' && isMentioned) return 'background';
  if (first?.said.earlier && years >= LONG_AGO && first.block === 'main') return 'background';
  return told;
}

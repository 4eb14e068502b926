import type { Engagement } from '../engagement.ts';
import type { AdoptedFigure } from '../figures/adopted-figure.ts';
import { periodOf } from '../figures/period.ts';
import type { FigureQuery, UnitTotal } from '../figures/query.ts';
import { type EngagementKind, kindOf } from '../kinds/index.ts';
import type { Measure, Qualifier } from '../measures.ts';
import type { Quantity } from '../quantity.ts';
import type { Direction } from '../reading.ts';
import type { InterfaceLanguage } from '../workspace.ts';
import { english } from './en.ts';
import { type DateStyle, periodInWords } from './periods.ts';
import { vietnamese } from './vi.ts';
import type { FigureWords } from './words.ts';
import { chinese } from './zh.ts';

/** One file a language; a further one is one file and one line here. */
export const FIGURE_WORDS: Readonly<Record<InterfaceLanguage, FigureWords>> = {
  en: english,
  zh: chinese,
  vi: vietnamese,
};

export interface Bounded {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly qualifier: Qualifier;
}

/** As much of a record as names it; its place only where it is known. */
export type Called = Pick<Engagement, 'title' | 'kind' | 'direction' | 'period'> & { readonly place?: string | null };

/** Measures whose `of` says more than the measure: "200 blankets" and not "200 items". */
const NAMED_BY_WHAT_IS_COUNTED: ReadonlySet<Measure> = new Set<Measure>(['items', 'packages', 'other']);

/** Figures in the words of one language: the one way by which a number becomes words, on screen and on paper. */
export class Wording {
  readonly words: FigureWords;
  readonly #language: InterfaceLanguage;
  readonly #style: DateStyle;
  readonly #numbers: Intl.NumberFormat;

  constructor(language: InterfaceLanguage, style: DateStyle) {
    this.words = FIGURE_WORDS[language];
    this.#language = language;
    this.#style = style;
    this.#numbers = new Intl.NumberFormat(this.words.tag, { maximumFractionDigits: 2 });
  }

  number(value: number): string {
    return this.#numbers.format(value);
  }

  /** An amount with its ISO 4217 code written out: a symbol alone would leave open whose dollar is meant. */
  #amount(value: number, unit: string | null): string {
    if (unit === null || !/^[A-Z]{3}$/.test(unit)) return this.number(value);
    return new Intl.NumberFormat(this.words.tag, {
      style: 'currency',
      currency: unit,
      currencyDisplay: 'code',
      maximumFractionDigits: Number.isInteger(value) ? 0 : 2,
      minimumFractionDigits: 0,
    }).format(value);
  }

  /** A number with its hedge and without what it counts: the qualifier never gets lost. */
  bounded({ value, low, high, qualifier }: Bounded, unit: string | null = null): string {
    const qualified = (as: Qualifier, amount: number) =>
      this.words.qualified(as, { text: this.#amount(amount, unit), amount });
    if (value !== null) return qualified(qualifier, value);
    if (low !== null && high !== null)
      return low === high
        ? this.#amount(low, unit)
        : this.words.between(this.#amount(low, unit), this.#amount(high, unit));
    if (low !== null) return qualified('at-least', low);
    return high === null ? this.words.unnumbered : qualified('up-to', high);
  }

  /** With what is counted: "nearly 100 batches". `kind` chooses the classifier, where kinds differ in it. */
  quantity(quantity: Quantity, kind: EngagementKind | null = null): string {
    const { measure, unit, of, value, high, low } = quantity;
    const text = this.bounded(quantity, unit);
    if (value === null && low === null && high === null) return text;
    const named = NAMED_BY_WHAT_IS_COUNTED.has(measure) ? of : null;
    if (named !== null) return `${text} ${named}`;
    return this.words.counted({ text, amount: value ?? high ?? low ?? 0 }, measure, kind, unit);
  }

  total({ unit, total }: UnitTotal, measure: Measure, kind: EngagementKind | null = null): string {
    return this.quantity({ ...total, measure, unit, of: null, hedge: null }, kind);
  }

  /** Without what it counts, for a cell under a heading that says it. */
  bareTotal({ unit, total }: UnitTotal): string {
    const text = this.bounded(total, unit);
    return unit === null || /^[A-Z]{3}$/.test(unit) ? text : `${text} ${unit}`;
  }

  /** "Visits received, 2009–2018": a figure beside its number, which says the measure. */
  figure(query: Pick<FigureQuery, 'kind' | 'direction' | 'from' | 'to'>): string {
    const what = this.scope(query.kind, query.direction);
    const when = periodOf(query);
    return when === null ? what : this.words.during(what, this.period(when));
  }

  /** "Visits received: batches, 2009–2018": a figure where no number stands beside it. */
  figureMeasured(query: FigureQuery): string {
    const what = this.words.measured(this.scope(query.kind, query.direction), this.term(query.measure, query.kind));
    const when = periodOf(query);
    return when === null ? what : this.words.during(what, this.period(when));
  }

  /** What a measure is called, of this kind: "batches". */
  term(measure: Measure, kind: EngagementKind | null): string {
    return (kind && this.words.termsOfKinds?.[kind]?.[measure]) ?? this.words.measures[measure].term;
  }

  /** A kind is never named without its direction where that matters. */
  scope(kind: EngagementKind | null, direction: Direction | null): string {
    const matters = kind === null || direction === null || kindOf(kind).directions.includes(direction);
    return this.words.scope(kind, matters ? direction : null);
  }

  /** What a record is called: by its title, or where that went with its paper or is withheld, by what it was, where and when. */
  title({ title, kind, direction, place, period }: Called): string {
    if (title !== '') return title;
    const what = this.words.one(kind, direction);
    return [place, period === null ? null : this.period(period)].reduce<string>(
      (told, more) => (more ? this.words.during(told, more) : told),
      what,
    );
  }

  /** An EDTF period, as precisely as it is known; how the source writes it where nobody has settled it. */
  period(edtf: string | null, asWritten: string | null = null): string {
    if (edtf !== null) return periodInWords(edtf, this.words, this.#style);
    return asWritten === null ? this.words.undated : this.words.asWritten(asWritten);
  }

  /** What was adopted: in the approver's own words where they are of this language, else worded anew from its number. */
  adopted(adopted: Pick<AdoptedFigure, 'wording' | 'language' | 'value' | 'qualifier' | 'unit' | 'query'>): string {
    return adopted.language === this.#language || adopted.value === null ? adopted.wording : this.adoptable(adopted);
  }

  /** How an adopted number is worded before anybody words it otherwise. */
  adoptable({ value, qualifier, unit, query }: Pick<AdoptedFigure, 'value' | 'qualifier' | 'unit' | 'query'>): string {
    const quantity = { value, low: null, high: null, qualifier, unit, of: null, hedge: null };
    return this.quantity({ ...quantity, measure: query.measure }, query.kind);
  }
}

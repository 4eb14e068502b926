import { type FigureQuery, type InterfaceLanguage, periodBounds, type Quantity, type UnitTotal } from '@comity/domain';
import type { PaperWords } from '../../papers/index.ts';

const LOCALES: Readonly<Record<InterfaceLanguage, string>> = { en: 'en', zh: 'zh-Hans', vi: 'vi' };

/** Numbers, dates and quantities in the words of one language. */
export class Wording {
  readonly words: PaperWords;
  readonly #numbers: Intl.NumberFormat;

  constructor(words: PaperWords, language: InterfaceLanguage) {
    this.words = words;
    this.#numbers = new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: 2 });
  }

  number(value: number): string {
    return this.#numbers.format(value);
  }

  /** "nearly 100 persons". */
  quantity(quantity: Quantity): string {
    const { value, low, high, qualifier, measure } = quantity;
    const bare =
      value !== null
        ? this.words.qualified(qualifier, this.number(value))
        : low !== null && high !== null
          ? this.words.between(this.number(low), this.number(high))
          : low !== null
            ? this.words.qualified('at-least', this.number(low))
            : this.words.unnumbered;
    return this.#withMeasure(bare, measure, quantity.unit);
  }

  total({ unit, total }: UnitTotal, measure: FigureQuery['measure']): string {
    return this.#withMeasure(this.words.qualified(total.qualifier, this.number(total.value)), measure, unit);
  }

  /** Without its measure, for cells under a heading that says it. */
  bareTotal({ unit, total }: UnitTotal): string {
    const bare = this.words.qualified(total.qualifier, this.number(total.value));
    return unit === null ? bare : `${bare} ${unit}`;
  }

  #withMeasure(bare: string, measure: FigureQuery['measure'], unit: string | null): string {
    if (measure === 'money' || measure === 'tonnes' || measure === 'duration')
      return unit === null ? bare : `${bare} ${unit}`;
    return this.words.numberOf(bare, this.words.measures[measure].term);
  }

  figure(query: FigureQuery, toldAs: FigureQuery['measure'] = query.measure): string {
    return this.words.figure(this.words.counted(query.kind, query.direction), this.words.measures[toldAs].term);
  }

  /** An ISO date. */
  day(iso: string): string {
    const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
    return this.words.date(year, month, day);
  }

  range(from: string | null, to: string | null): string {
    if (from === null && to === null) return this.words.allTime;
    if (from === null) return this.words.until(this.day(to ?? ''));
    return to === null ? this.words.from(this.day(from)) : this.words.span(this.day(from), this.day(to));
  }

  /** An EDTF period as precisely as it is known. */
  period(edtf: string | null, asWritten: string | null = null): string {
    if (edtf === null) return asWritten === null ? this.words.undated : `“${asWritten}”`;
    const [from = '', to] = edtf.split('/');
    if (to === undefined) return this.#point(from);
    if (to === '' || to === '..') return this.words.from(this.#point(from));
    if (from === '' || from === '..') return this.words.until(this.#point(to));
    return this.words.span(this.#point(from), this.#point(to));
  }

  #point(edtf: string): string {
    const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?[?~%]?$/.exec(edtf);
    if (!match) {
      const { startsOn, endsOn } = periodBounds(edtf);
      return startsOn && endsOn ? this.words.between(startsOn.slice(0, 4), endsOn.slice(0, 4)) : edtf;
    }
    return this.words.date(Number(match[1]), match[2] ? Number(match[2]) : null, match[3] ? Number(match[3]) : null);
  }
}

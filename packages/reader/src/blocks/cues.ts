/** The cues of all packs, made ready for looking up. */
import type { LanguagePack } from '../pack.ts';
import type { BlockData } from './data.ts';

export interface Cues {
  readonly related: ReadonlySet<string>;
  readonly relatedStarts: CueList;
  readonly residueHas: CueList;
  readonly residueStarts: CueList;
  readonly menu: ReadonlySet<string>;
  /** The first words of entries of a menu. */
  readonly menuHeads: ReadonlySet<string>;
  readonly captionStarts: CueList;
  readonly captionHas: CueList;
  /** Those of `captionHas` that stand like a label: with a colon or a stroke. */
  readonly captionLabels: CueList;
  readonly bylineStarts: CueList;
  readonly bylineHas: CueList;
  readonly paperNumbers: CueList;
  readonly paperNames: CueList;
  readonly headGoesOn: CueList;
  readonly subjectStarts: CueList;
  readonly agencies: ReadonlySet<string>;
  readonly stampStarts: CueList;
  readonly stampHas: CueList;
  readonly salutations: CueList;
}

const made = new WeakMap<readonly LanguagePack[], Cues>();

export function cuesOf(packs: readonly LanguagePack[]): Cues {
  const known = made.get(packs);
  if (known) return known;
  const all = (name: keyof BlockData) => [
    ...new Set(packs.flatMap(({ blocks }) => blocks[name].map((cue) => cue.normalize('NFKC').toLowerCase()))),
  ];
  const list = (name: keyof BlockData) => new CueList(all(name));
  const cues: Cues = {
    related: new Set(all('related')),
    relatedStarts: list('relatedStarts'),
    residueHas: list('residueHas'),
    residueStarts: list('residueStarts'),
    menu: new Set(all('menu')),
    menuHeads: new Set(all('menu').map((entry) => entry.split(' ')[0] ?? '')),
    captionStarts: list('captionStarts'),
    captionHas: list('captionHas'),
    captionLabels: new CueList(all('captionHas').filter((cue) => /[:/]/.test(cue))),
    bylineStarts: list('bylineStarts'),
    bylineHas: list('bylineHas'),
    paperNumbers: list('paperNumbers'),
    paperNames: list('paperNames'),
    headGoesOn: list('headGoesOn'),
    subjectStarts: list('subjectStarts'),
    agencies: new Set(all('agencies')),
    stampStarts: list('stampStarts'),
    stampHas: list('stampHas'),
    salutations: list('salutations'),
  };
  made.set(packs, cues);
  return cues;
}

/** Places of the table that tells where no cue begins. */
const PLACES = 1 << 12;

/**
 * Cues that are looked for together, by their first two characters. A table tells of most places in a line that no cue begins there, so
 * that a line costs much the same however many cues there are.
 */
export class CueList {
  readonly #cues: readonly string[];
  readonly #signs: readonly string[];
  readonly #byHead = new Map<number, string[]>();
  readonly #mayBegin = new Uint8Array(PLACES);

  constructor(cues: readonly string[]) {
    this.#cues = cues;
    this.#signs = cues.filter(({ length }) => length === 1);
    for (const cue of cues) {
      if (cue.length < 2) continue;
      const head = headAt(cue, 0);
      const alike = this.#byHead.get(head);
      if (alike) alike.push(cue);
      else this.#byHead.set(head, [cue]);
      this.#mayBegin[placeOf(head)] = 1;
    }
  }

  /** The cue with which a line begins. */
  startOf(plain: string): string | undefined {
    const begins = (cue: string) => plain.startsWith(cue) && !isMidWord(plain, cue);
    const alike = plain.length < 2 ? undefined : this.#byHead.get(headAt(plain, 0));
    return alike?.find(begins) ?? this.#signs.find(begins);
  }

  endsIn(plain: string): boolean {
    return this.#cues.some((cue) => plain.endsWith(cue));
  }

  /** Whether at least so many different cues stand somewhere in the line. */
  standsIn(plain: string, wanted = 1): boolean {
    const found = this.#signs.filter((sign) => plain.includes(sign));
    for (let at = 0; at + 1 < plain.length && found.length < wanted; at++) {
      const head = headAt(plain, at);
      if (this.#mayBegin[placeOf(head)] === 0) continue;
      for (const cue of this.#byHead.get(head) ?? [])
        if (plain.startsWith(cue, at) && !found.includes(cue)) found.push(cue);
    }
    return found.length >= wanted;
  }
}

/** Two characters as one number. */
function headAt(text: string, at: number): number {
  return (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1);
}

function placeOf(head: number): number {
  return (head ^ (head >>> 11)) & (PLACES - 1);
}

/** "By" begins "By Anna", not "Byron came". */
function isMidWord(plain: string, cue: string): boolean {
  const last = cue.charAt(cue.length - 1);
  const next = plain.charAt(cue.length);
  return /[a-zà-ỹ0-9]/.test(last) && /[\p{L}\p{N}]/u.test(next) && !/\p{Script=Han}/u.test(next);
}

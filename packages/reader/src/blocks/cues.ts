/** The cues of all packs, made ready for looking up. */
import type { CompiledPack } from '../pack.ts';
import type { BlockData } from './data.ts';

export interface Cues {
  readonly related: ReadonlySet<string>;
  readonly relatedStarts: readonly string[];
  readonly residueHas: readonly string[];
  readonly residueStarts: readonly string[];
  readonly menu: ReadonlySet<string>;
  readonly captionStarts: readonly string[];
  readonly captionHas: readonly string[];
  readonly bylineStarts: readonly string[];
  readonly bylineHas: readonly string[];
  readonly paperNumbers: readonly string[];
  readonly agencies: ReadonlySet<string>;
  readonly stampStarts: readonly string[];
  readonly salutations: readonly string[];
}

const made = new WeakMap<readonly CompiledPack[], Cues>();

export function cuesOf(packs: readonly CompiledPack[]): Cues {
  const known = made.get(packs);
  if (known) return known;
  const all = (name: keyof BlockData) => [
    ...new Set(packs.flatMap(({ data }) => data.blocks[name].map((cue) => cue.normalize('NFKC').toLowerCase()))),
  ];
  const cues: Cues = {
    related: new Set(all('related')),
    relatedStarts: all('relatedStarts'),
    residueHas: all('residueHas'),
    residueStarts: all('residueStarts'),
    menu: new Set(all('menu')),
    captionStarts: all('captionStarts'),
    captionHas: all('captionHas'),
    bylineStarts: all('bylineStarts'),
    bylineHas: all('bylineHas'),
    paperNumbers: all('paperNumbers'),
    agencies: new Set(all('agencies')),
    stampStarts: all('stampStarts'),
    salutations: all('salutations'),
  };
  made.set(packs, cues);
  return cues;
}

export function startsWithAny(plain: string, cues: readonly string[]): string | undefined {
  return cues.find((cue) => plain.startsWith(cue) && !isMidWord(plain, cue));
}

/** "By" begins "By Anna", not "Byron came". */
function isMidWord(plain: string, cue: string): boolean {
  const [last, next] = [cue.charAt(cue.length - 1), plain.charAt(cue.length)];
  return /[a-zà-ỹ0-9]/.test(last) && /[\p{L}\p{N}]/u.test(next) && !/\p{Script=Han}/u.test(next);
}

export function hasAny(plain: string, cues: readonly string[]): string | undefined {
  return cues.find((cue) => plain.includes(cue));
}

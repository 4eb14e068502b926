/** Papers with gold annotations, as they lie in a folder. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AcrossFinding, Reading } from '@comity/domain';

/** What only gold has. */
export interface Annotation {
  /** Doubtful: neither rewarded nor punished. */
  readonly optional?: boolean;
  /** Other readings that are right as well, each changing the fields it names. */
  readonly also?: readonly Readonly<Record<string, unknown>>[];
  readonly aliases?: readonly string[];
  readonly side?: string;
}

type Annotated<T> = T extends readonly (infer E)[] ? readonly (Annotated<E> & Annotation)[] : T;
export type Gold = { readonly [K in keyof Reading]: Annotated<Reading[K]> };
export interface Paper {
  readonly gold: Gold;
  readonly text: string;
}
export interface Folder {
  readonly papers: readonly Paper[];
  readonly across: { readonly findings: Annotated<readonly AcrossFinding[]> } | undefined;
}

export const OWN_GOLD = ['en', 'vi', 'zh'].map((language) => fileURLToPath(new URL(`../../gold/${language}`, import.meta.url)));

/** Development data that may lie beside the repository. */
export const SHARED = fileURLToPath(new URL('../../../../../shared', import.meta.url));

export function folder(goldDir: string, textDir: string): Folder {
  const names = readdirSync(goldDir).filter((name) => name.endsWith('.json') && name !== 'across.json');
  const papers = names.sort().map((name): Paper => {
    const gold = json(join(goldDir, name)) as Gold;
    return { gold, text: readFileSync(join(textDir, gold.file), 'utf8') };
  });
  const across = join(goldDir, 'across.json');
  return { papers, across: existsSync(across) ? (json(across) as NonNullable<Folder['across']>) : undefined };
}

function json(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}

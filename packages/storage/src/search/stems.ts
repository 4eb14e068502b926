import { sql } from 'kysely';
import type { WorkspaceTx } from '../transaction.ts';
import type { SearchQuery } from './query.ts';
import { quoteLexeme } from './vectors.ts';

/** What the English stemmer makes of each word asked for; the words that it leaves out (`the`) are not in it. */
export async function stemsOf(tx: WorkspaceTx, query: SearchQuery): Promise<ReadonlyMap<string, string>> {
  if (query.english === null) return new Map();
  const words = [...new Set(query.english.split(' '))];
  const { rows } = await sql<{ word: string; stem: string | null }>`
    select word, (ts_lexize('english_stem', word))[1] as stem from unnest(${words}::text[]) as word limit 1000`.execute(
    tx.db,
  );
  return new Map(rows.flatMap(({ word, stem }) => (stem === null ? [] : [[word, stem] as const])));
}

/** The whole question as PostgreSQL reads it: all the words, or all their stems. An empty text asks for nothing. */
export function answering(query: SearchQuery, stems: ReadonlyMap<string, string>): string {
  if (query.words === null) return '';
  if (stems.size === 0) return query.words;
  const stemmed = [...new Set(stems.values())].map((stem) => quoteLexeme(`=${stem}`)).join(' & ');
  return `(${query.words}) | (${stemmed})`;
}

import { displayName } from '@comity/domain';
import {
  type Found,
  type Highlighted,
  type SearchFilter,
  searchDocuments,
  searchEngagements,
  searchParties,
  type WorkspaceTx,
} from '@comity/storage';
import type { Actor } from '../../platform/auth/actor.ts';
import type { Deps } from '../../platform/deps.ts';
import type { Call, Result } from '../../platform/http/call.ts';
import { regionsNamed } from './regions-named.ts';

type WireHit = Result<'search'>['items'][number];

type SearchOf<Hit> = (tx: WorkspaceTx, text: string, filter: SearchFilter) => Promise<Found<Hit>>;

/** Beside papers and records, so that a common name does not fill the list. */
const MOST_PARTIES = 5;

async function namedIn(words: string): Promise<Pick<SearchFilter, 'named'>> {
  const named = await regionsNamed(words);
  return named ? { named } : {};
}

/** Ids of parties whose names are like the words, best first. */
export async function findPartyIds(tx: WorkspaceTx, words: string, limit: number): Promise<readonly string[]> {
  return (await searchParties(tx, words, { limit, ...(await namedIn(words)) })).hits.map(({ party }) => party.id);
}

/** Papers, records and parties that answer the words; people's and bodies' names first, then papers, then records. */
export async function search(deps: Deps, actor: Actor, query: Call<'search'>['query']): Promise<Result<'search'>> {
  const { q, type, party, limit, ...rest } = query;
  if (q === '') return { items: [] };
  const filter: SearchFilter = Object.fromEntries(
    Object.entries({ ...rest, ...(await namedIn(q)), partyId: party }).filter(([, value]) => value !== undefined),
  );
  const wants = (each: WireHit['type']) => type === undefined || type === each;
  // Filters that a kind of thing does not have leave it out, instead of showing what was not asked for.
  const partiesFit =
    query.language === undefined && query.from === undefined && query.to === undefined && party === undefined;
  const ask = async <Hit>(wanted: boolean, most: number, searchFor: SearchOf<Hit>): Promise<readonly Hit[]> =>
    wanted && most > 0
      ? (await deps.database.inWorkspace(actor.scope, (tx) => searchFor(tx, q, { ...filter, limit: most }))).hits
      : [];
  // Names and papers are looked for at once; records only where these leave room.
  const [parties, found] = await Promise.all([
    ask(wants('party') && partiesFit, type === 'party' ? limit : Math.min(MOST_PARTIES, limit), searchParties),
    ask(wants('document'), limit, searchDocuments),
  ]);
  const papers = found.slice(0, limit - parties.length);
  const room = limit - parties.length - papers.length;
  const records = await ask(wants('engagement') && query.language === undefined, room, searchEngagements);
  const items = [
    ...parties.map(
      ({ party: found }): WireHit => ({
        type: 'party',
        id: found.id,
        title: displayName(found).name,
        subtitle: found.post ?? found.country,
        direction: null,
        excerpt: null,
        language: null,
        date: null,
      }),
    ),
    ...papers.map(
      ({ document, passages }): WireHit => ({
        type: 'document',
        id: document.id,
        title: document.title,
        subtitle: document.fileName,
        direction: null,
        excerpt: excerptOf(passages[0]),
        language: document.language,
        date: document.stampedOn,
      }),
    ),
    ...records.map(
      ({ engagement, titleHighlights }): WireHit => ({
        type: 'engagement',
        id: engagement.id,
        title: engagement.title,
        subtitle: engagement.kind,
        direction: engagement.direction,
        excerpt:
          titleHighlights.length === 0 ? null : { text: engagement.title, start: 0, marks: [...titleHighlights] },
        language: null,
        date: engagement.period,
      }),
    ),
  ];
  return { items };
}

function excerptOf(passage: Highlighted | undefined): WireHit['excerpt'] {
  if (!passage) return null;
  const { quote, start, highlights } = passage;
  return {
    text: quote,
    start,
    marks: highlights.map((mark) => ({ start: mark.start - start, end: mark.end - start })),
  };
}

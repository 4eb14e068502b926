import { displayName } from '@comity/domain';
import {
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

type WireHit = Result<'search'>['items'][number];

/** Ids of parties whose names are like the words, best first. */
export async function findPartyIds(tx: WorkspaceTx, words: string, limit: number): Promise<readonly string[]> {
  return (await searchParties(tx, words, { limit })).hits.map(({ party }) => party.id);
}

/** Papers, records and parties that answer the words; people's and bodies' names first, then papers, then records. */
export async function search(deps: Deps, actor: Actor, query: Call<'search'>['query']): Promise<Result<'search'>> {
  const { q, type, party, limit, ...rest } = query;
  if (q === '') return { items: [] };
  const filter: SearchFilter = Object.fromEntries(
    Object.entries({ ...rest, partyId: party, limit }).filter(([, value]) => value !== undefined),
  );
  const wants = (each: WireHit['type']) => type === undefined || type === each;
  // Filters that a kind of thing does not have leave it out, instead of showing what was not asked for.
  const partiesFit =
    query.language === undefined && query.from === undefined && query.to === undefined && party === undefined;
  return deps.database.inWorkspace(actor.scope, async (tx) => {
    const parties = wants('party') && partiesFit ? (await searchParties(tx, q, filter)).hits : [];
    const papers = wants('document') ? (await searchDocuments(tx, q, filter)).hits : [];
    const records =
      wants('engagement') && query.language === undefined ? (await searchEngagements(tx, q, filter)).hits : [];
    const items = [
      ...parties.slice(0, type === 'party' ? limit : 5).map(
        ({ party: found }): WireHit => ({
          type: 'party',
          id: found.id,
          title: displayName(found).name,
          subtitle: found.post ?? found.country,
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
          excerpt:
            titleHighlights.length === 0 ? null : { text: engagement.title, start: 0, marks: [...titleHighlights] },
          language: null,
          date: engagement.period,
        }),
      ),
    ];
    return { items: items.slice(0, limit) };
  });
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

import type { DocumentRecord, Engagement, Party, Span } from '@comity/domain';
import { type RawBuilder, sql } from 'kysely';
import { listByIds as listDocuments } from '../repositories/documents.ts';
import { listByIds as listEngagements } from '../repositories/engagements.ts';
import { listByIds as listParties } from '../repositories/parties.ts';
import { touching } from '../repositories/periods.ts';
import { partyIsShown, restsOnWithheld } from '../repositories/withheld.ts';
import type { WorkspaceTx } from '../transaction.ts';
import { foldText } from './fold.ts';
import { gramsOf } from './grams.ts';
import { findHits, type Highlighted, passagesFor } from './highlight.ts';
import { parseQuery } from './query.ts';
import { answering, stemsOf } from './stems.ts';
import { quoteLexeme } from './vectors.ts';

export interface SearchFilter {
  /** BCP-47; papers only. */
  readonly language?: string;
  /** Inclusive ISO dates: of a paper's stamp, of an engagement's period. */
  readonly from?: string;
  readonly to?: string;
  /** Papers that records of the party rest on; engagements it takes part in. */
  readonly partyId?: string;
  /** ISO 3166-1 alpha-2: told in the paper, or of the engagement. */
  readonly country?: string;
  /** Countries or regions that the text names, whatever its language, and what else it asks: records and parties of theirs answer, too. */
  readonly named?: { readonly countries: readonly string[]; readonly rest: string };
  /** How many of each; 20 unless told. */
  readonly limit?: number;
}

export interface Found<T> {
  readonly hits: readonly T[];
  /** How many there are, exact up to `CANDIDATES`; that number itself means "that many or more". */
  readonly total: number;
}

export interface DocumentHit {
  readonly document: DocumentRecord;
  readonly passages: readonly Highlighted[];
}

export interface EngagementHit {
  readonly engagement: Engagement;
  /** Where the title says it; offsets into the title. */
  readonly titleHighlights: readonly Span[];
}

export interface PartyHit {
  readonly party: Party;
  /** 0 to 1: how much of what was typed the name has. */
  readonly similarity: number;
}

/** Of very common words so many papers are looked at, and ranked; a person refines the question. */
export const CANDIDATES = 500;
const LIMIT = 20;

/**
 * From here to its end the transaction asks by index. Vectors are compared at a cost that the planner does not know of: it would
 * take reading all of them for cheaper than their index. What follows a search is asked by id anyway. (The index is also out of its
 * reach where a searched view stands beside a table with row security: hence `found` below stands alone.)
 */
async function byIndex(tx: WorkspaceTx): Promise<void> {
  await sql`set local enable_seqscan = off`.execute(tx.db);
}

/** Keeps a lateral question from becoming a join of everything: no more of what was found is read than there are candidates. */
const ONE_BY_ONE = sql`offset 0`;

/** Papers that answer, best first, each with the passages that say so. Only what the scope may read. */
export async function searchDocuments(
  tx: WorkspaceTx,
  text: string,
  filter: SearchFilter = {},
): Promise<Found<DocumentHit>> {
  const query = parseQuery(text);
  if (query.words === null) return { hits: [], total: 0 };
  const stems = await stemsOf(tx, query);
  const answers = [
    sql`words @@ ${answering(query, stems)}::tsquery`,
    ...(filter.country === undefined ? [] : [sql`countries @> ${[filter.country]}::text[]`]),
  ];
  const conditions = [
    sql`d.workspace_id = ${tx.workspaceId} and d.classification = any(${[...tx.scope.classifications]}::text[])`,
    ...(filter.language === undefined ? [] : [sql`d.language = ${filter.language}`]),
    ...(filter.from === undefined ? [] : [sql`d.stamped_on >= left(${filter.from}, length(d.stamped_on))`]),
    ...(filter.to === undefined ? [] : [sql`left(d.stamped_on, 10) <= ${filter.to}`]),
    ...(filter.partyId === undefined ? [] : [sql`d.id in (${documentsOfParty(tx, filter.partyId)})`]),
  ];
  const select = sql<{ documentId: string; startAt: number; endAt: number; rawText: string; total: number }>`
    with found as materialized (
      select document_id, part, start_at, end_at, words from searchable_document where ${sql.join(answers, sql` and `)}
    ),
    candidate as materialized (
      select f.document_id, f.part, f.start_at, f.end_at, f.words
      from found f cross join lateral (
        select from document d where d.id = f.document_id and ${sql.join(conditions, sql` and `)} ${ONE_BY_ONE}) as d
      limit ${CANDIDATES}
    ),
    ranked as (
      select distinct on (document_id) document_id, part, start_at, end_at,
        ts_rank(words, ${query.words}::tsquery, 1) as rank
      from candidate order by document_id, rank desc, part
    ),
    best as (select * from ranked order by rank desc, document_id limit ${filter.limit ?? LIMIT})
    select b.document_id, b.start_at, b.end_at, t.raw_text, (select count(*) from ranked) as total
    from best b join document_text t on t.workspace_id = ${tx.workspaceId} and t.document_id = b.document_id
    order by b.rank desc, b.document_id`;
  await byIndex(tx);
  const { rows } = await select.execute(tx.db);
  const documents = new Map(
    (
      await listDocuments(
        tx,
        rows.map((row) => row.documentId),
      )
    ).map((one) => [one.id, one]),
  );
  const hits = rows.flatMap(({ documentId, startAt, endAt, rawText }) => {
    const document = documents.get(documentId);
    const found = findHits(rawText, query.terms, stems, startAt, endAt);
    return document === undefined ? [] : [{ document, passages: passagesFor(rawText, found, 2) }];
  });
  return { hits, total: rows[0]?.total ?? 0 };
}

function documentsOfParty(tx: WorkspaceTx, partyId: string): RawBuilder<unknown> {
  return sql`select c.document_id from citation c where c.workspace_id = ${tx.workspaceId} and (c.record_id = ${partyId}
    or c.record_id in (select p.engagement_id from engagement_party p
      where p.workspace_id = ${tx.workspaceId} and p.party_id = ${partyId}))`;
}

/** Records of the countries or regions that are named, where they answer what else is asked. */
async function ofNamed(tx: WorkspaceTx, { named }: SearchFilter): Promise<readonly RawBuilder<unknown>[]> {
  if (named === undefined) return [];
  const theirs = sql`countries && ${[...named.countries]}::text[]`;
  const rest = parseQuery(named.rest);
  if (rest.words === null) return [theirs];
  return [sql`(${theirs} and words @@ ${answering(rest, await stemsOf(tx, rest))}::tsquery)`];
}

/** Engagements that answer, best first. */
export async function searchEngagements(
  tx: WorkspaceTx,
  text: string,
  filter: SearchFilter = {},
): Promise<Found<EngagementHit>> {
  const query = parseQuery(text);
  if (query.words === null) return { hits: [], total: 0 };
  const stems = await stemsOf(tx, query);
  const answers = [
    sql`(${sql.join([sql`words @@ ${answering(query, stems)}::tsquery`, ...(await ofNamed(tx, filter))], sql` or `)})`,
    ...(filter.country === undefined ? [] : [sql`countries @> ${[filter.country]}::text[]`]),
  ];
  const withheld = restsOnWithheld(tx, sql`e.id`);
  const conditions = [
    sql`e.workspace_id = ${tx.workspaceId}`,
    ...(withheld === undefined ? [] : [sql`not ${withheld}`]),
    ...touching('e', filter),
    ...(filter.partyId === undefined
      ? []
      : [
          sql`e.id in (select engagement_id from engagement_party
          where workspace_id = ${tx.workspaceId} and party_id = ${filter.partyId})`,
        ]),
  ];
  const select = sql<{ id: string; total: number }>`
    with found as materialized (
      select engagement_id, words from searchable_engagement where ${sql.join(answers, sql` and `)}
    ),
    candidate as materialized (
      select f.engagement_id as id, e.starts_on, f.words
      from found f cross join lateral (
        select e.starts_on from engagement e where e.id = f.engagement_id and ${sql.join(conditions, sql` and `)} ${ONE_BY_ONE}) as e
      limit ${CANDIDATES}
    )
    select id, count(*) over () as total from candidate
    order by ts_rank(words, ${query.words}::tsquery) desc, starts_on desc nulls last, id limit ${filter.limit ?? LIMIT}`;
  await byIndex(tx);
  const { rows } = await select.execute(tx.db);
  const found = new Map(
    (
      await listEngagements(
        tx,
        rows.map((row) => row.id),
      )
    ).map((one) => [one.id, one]),
  );
  const hits = rows.flatMap(({ id }) => {
    const engagement = found.get(id);
    if (engagement === undefined) return [];
    const { title } = engagement;
    const inTitle = findHits(title, query.terms, stems).map(({ start, end }) => ({ start, end }));
    return [{ engagement, titleHighlights: inTitle }];
  });
  return { hits, total: rows[0]?.total ?? 0 };
}

/** Half of what was typed must be there: one letter wrong, left out or doubled leaves more than that of most names. */
const LEAST_SIMILARITY = 0.5;

/**
 * So many of the grams that no name can have enough of all without having one of these: what the index is asked for. Those that
 * begin a word are left out first, since most names share them.
 */
function unavoidable(grams: readonly string[]): readonly string[] {
  const enough = Math.ceil(grams.length * LEAST_SIMILARITY);
  const inside = (gram: string): number => Number(!gram.startsWith(' '));
  return [...grams].sort((a, b) => inside(b) - inside(a)).slice(0, grams.length - enough + 1);
}

/** Parties whose names are like what was typed, marks and slips of the keyboard forgiven; the likest first. */
export async function searchParties(
  tx: WorkspaceTx,
  text: string,
  filter: SearchFilter = {},
): Promise<Found<PartyHit>> {
  const grams = [...gramsOf(text)];
  if (grams.length === 0) return { hits: [], total: 0 };
  const ofAll = filter.named?.rest === '' ? [...filter.named.countries] : [];
  const select = sql<{ partyId: string; similarity: number; total: number }>`
    with alike as materialized (
      select party_id, folded, length(grams) as size, (length(grams) - length(ts_delete(grams, ${grams}::text[])))::float8 as shared
      from searchable_party where grams @@ ${unavoidable(grams).map(quoteLexeme).join(' | ')}::tsquery
    ),
    answering as (
      select party_id, shared / ${grams.length} as similarity,
        case when folded = ${foldText(text)} then 2 else 0 end + shared / ${grams.length} + shared / (size + ${grams.length}) as rank
      from alike where shared / ${grams.length} >= ${LEAST_SIMILARITY}
      union all
      select id, 0, 0 from party where workspace_id = ${tx.workspaceId} and country = any(${ofAll}::text[])
    ),
    scored as (select party_id, max(similarity) as similarity, max(rank) as rank from answering group by party_id)
    select s.party_id, s.similarity, count(*) over () as total from scored s
    join party p on p.workspace_id = ${tx.workspaceId} and p.id = s.party_id
    where ${filter.country === undefined ? sql`true` : sql`p.country = ${filter.country}`}
      and ${partyIsShown(tx, sql`p.id`) ?? sql`true`}
    order by s.rank desc, s.party_id limit ${filter.limit ?? LIMIT}`;
  await byIndex(tx);
  const { rows } = await select.execute(tx.db);
  const parties = new Map(
    (
      await listParties(
        tx,
        rows.map((row) => row.partyId),
      )
    ).map((one) => [one.id, one]),
  );
  const hits = rows.flatMap(({ partyId, similarity }) => {
    const party = parties.get(partyId);
    return party === undefined ? [] : [{ party, similarity }];
  });
  return { hits, total: rows[0]?.total ?? 0 };
}

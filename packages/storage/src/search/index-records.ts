import { type Engagement, kindOf, type Party } from '@comity/domain';
import { type RawBuilder, sql } from 'kysely';
import { toJson } from '../json.ts';
import { inChunks } from '../repositories/records.ts';
import type { WorkspaceTx } from '../transaction.ts';
import { foldText } from './fold.ts';
import { gramsOf } from './grams.ts';
import { quoteLexeme, searchParts } from './vectors.ts';

/** One vector for both: the words as they stand, and behind a `=`, which no word has, their English stems. */
function withStems(words: RawBuilder<unknown>, plain: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`${words}::tsvector
    || array_to_tsvector(array(select '=' || lexeme from unnest(to_tsvector('english', ${plain}))))`;
}

/**
 * Writes what is searched of a paper. Replaces what was there.
 * @param countries told in it, ISO 3166-1 alpha-2, for the filter
 */
export async function indexDocument(
  tx: WorkspaceTx,
  documentId: string,
  rawText: string,
  countries: readonly string[],
): Promise<void> {
  await tx.db
    .deleteFrom('documentSearch')
    .where('workspaceId', '=', tx.workspaceId)
    .where('documentId', '=', documentId)
    .execute();
  let part = 0;
  for (const { startAt, endAt, words, plain } of searchParts(rawText)) {
    await sql`insert into document_search (workspace_id, document_id, part, start_at, end_at, countries, words)
      values (${tx.workspaceId}, ${documentId}, ${part}, ${startAt}, ${endAt}, ${[...countries]}::text[], ${withStems(sql`${words}`, sql`${plain}`)})`.execute(
      tx.db,
    );
    part += 1;
  }
}

/**
 * The words by which an engagement is found: what it is called, where, about what, with whom, and what was noted; never what points
 * at one person.
 */
function searchedText(engagement: Engagement): string {
  const { kind, title, place, themes, notes, parties, fields, quantities, periodAsWritten } = engagement;
  const withheld = new Set(kindOf(kind).fields.flatMap(({ name, sensitive }) => (sensitive === true ? name : [])));
  const own = Object.entries(fields).flatMap(([name, value]) =>
    typeof value === 'number' || withheld.has(name) ? [] : value,
  );
  return [
    title,
    place,
    ...themes,
    ...parties.map((party) => party.nameAsPrinted),
    ...quantities.map((quantity) => quantity.of),
    periodAsWritten,
    ...own,
    notes,
  ]
    .filter((text) => text !== null)
    .join('\n');
}

export async function indexEngagements(tx: WorkspaceTx, engagements: readonly Engagement[]): Promise<void> {
  const rows = engagements.map((engagement) => {
    const [part] = searchParts(searchedText(engagement));
    return {
      id: engagement.id,
      countries: engagement.countries,
      themes: engagement.themes,
      words: part?.words ?? '',
      plain: part?.plain ?? '',
    };
  });
  await sql`insert into engagement_search (workspace_id, engagement_id, countries, themes, words)
    select ${tx.workspaceId}, r.id, r.countries, r.themes, ${withStems(sql`r.words`, sql`r.plain`)}
    from json_to_recordset(${toJson(rows)}::json) as r(id uuid, countries text[], themes text[], words text, plain text)
    on conflict (workspace_id, engagement_id) do update
    set countries = excluded.countries, themes = excluded.themes, words = excluded.words`.execute(tx.db);
}

/** All the names that a party goes by, each once. */
function namesOf(party: Party): readonly string[] {
  return [
    ...new Set([
      party.nameAsPrinted,
      ...(party.verifiedName === null ? [] : [party.verifiedName]),
      ...party.names.map((name) => name.text),
    ]),
  ];
}

export async function indexParties(tx: WorkspaceTx, parties: readonly Party[]): Promise<void> {
  const ids = parties.map((party) => party.id);
  await tx.db.deleteFrom('partySearch').where('workspaceId', '=', tx.workspaceId).where('partyId', 'in', ids).execute();
  const rows = parties.flatMap((party) =>
    namesOf(party).map((name, position) => ({
      workspaceId: tx.workspaceId,
      partyId: party.id,
      position,
      folded: foldText(name),
      grams: gramsOf(name).map(quoteLexeme).join(' '),
    })),
  );
  await inChunks(rows, (chunk) => tx.db.insertInto('partySearch').values(chunk).execute());
}

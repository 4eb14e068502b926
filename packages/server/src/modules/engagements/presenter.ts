import { type Citation, displayName, type Engagement, type Party } from '@comity/domain';
import { counts, documents, parties, type WorkspaceTx, workspaces } from '@comity/storage';
import type { Result } from '../../platform/http/call.ts';

type WireCitation = Result<'getEngagement'>['citations'][number];
type WireRow = Result<'listEngagements'>['items'][number];

/**
 * Citations as they may be shown: of a paper that the reader may not see neither the quote nor the title, only that there is one
 * more source is not told either: the citation is left out.
 */
export async function showCitations(tx: WorkspaceTx, all: readonly Citation[]): Promise<readonly WireCitation[]> {
  const readable = await documents.listByIds(tx, [...new Set(all.map((citation) => citation.documentId))]);
  const titles = new Map(readable.map((document) => [document.id, document.title]));
  return all
    .filter((citation) => titles.has(citation.documentId))
    .map((citation) => ({ ...citation, documentTitle: titles.get(citation.documentId) ?? null }));
}

/** Rows of the ledger: with partners' names (papers choose them by language), and how much stands behind each. */
export async function presentRows(
  tx: WorkspaceTx,
  engagements: readonly Engagement[],
  nameOf: (party: Party) => { readonly name: string; readonly verified: boolean } = displayName,
): Promise<readonly WireRow[]> {
  if (engagements.length === 0) return [];
  const { ownPartyId } = await workspaces.get(tx);
  const partyIds = new Set(engagements.flatMap((engagement) => engagement.parties.map((party) => party.partyId)));
  const known = new Map((await parties.listByIds(tx, [...partyIds])).map((party) => [party.id, party]));
  const behind = await counts.engagementCounts(
    tx,
    engagements.map((engagement) => engagement.id),
  );
  return engagements.map((engagement): WireRow => {
    const { parts, sources, toVerify } = behind.get(engagement.id) ?? { parts: 0, sources: 0, toVerify: false };
    const partners = engagement.parties
      .filter((party) => party.partyId !== ownPartyId)
      .map(({ partyId, role, nameAsPrinted }) => {
        const party = known.get(partyId);
        return { partyId, role, ...(party ? nameOf(party) : { name: nameAsPrinted, verified: false }) };
      });
    return {
      id: engagement.id,
      kind: engagement.kind,
      direction: engagement.direction,
      status: engagement.status,
      aggregate: engagement.aggregate,
      title: engagement.title,
      period: engagement.period,
      periodAsWritten: engagement.periodAsWritten,
      startsOn: engagement.startsOn,
      countries: engagement.countries,
      place: engagement.place,
      quantities: engagement.quantities,
      byOthers: engagement.byOthers,
      partOf: engagement.partOf,
      version: engagement.version,
      partners,
      parts,
      sources,
      toVerify,
    };
  });
}

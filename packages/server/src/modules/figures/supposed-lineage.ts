import { randomUUID } from 'node:crypto';
import {
  allStatements,
  countedRecords,
  type Engagement,
  type FigureQuery,
  type FigureResult,
  leadingStatements,
  type Passage,
  type Proposal,
} from '@comity/domain';
import { citations, documents, proposals, type WorkspaceTx } from '@comity/storage';
import type { Result } from '../../platform/http/call.ts';
import { showCitations } from '../engagements/presenter.ts';
import type { Supposed } from './unconfirmed.ts';

type WireLineage = Result<'getLineage'>;
type WirePassages = Result<'getHeadlines'>['items'][number]['passages'];

/** The proposals and records that an unconfirmed number counts; a proposal's row stands under the proposal's id. */
export async function supposedLineage(
  tx: WorkspaceTx,
  supposed: Supposed,
  query: FigureQuery,
  key: string | null,
  { cursor, limit }: { readonly cursor?: string | undefined; readonly limit: number },
): Promise<WireLineage> {
  const context = { ownPartyId: supposed.ownPartyId, toVerify: new Set<string>() };
  const ids = countedRecords(supposed.engagements, query, key, context);
  const from = cursor === undefined ? 0 : Math.max(0, Number.parseInt(cursor, 10) || 0);
  const byId = new Map(supposed.engagements.map((engagement) => [engagement.id, engagement]));
  const shown = ids.slice(from, from + limit).flatMap((id) => byId.get(id) ?? []);
  const proposed = await proposedOf(tx, supposed, ids.slice(from, from + limit));
  const titles = await documentTitles(
    tx,
    [...proposed.values()].flatMap(({ passages }) => passages),
  );
  return {
    records: shown.map((engagement) => recordOf(engagement, supposed, proposed.get(engagement.id), titles)),
    total: ids.length,
    next: from + limit < ids.length ? String(from + limit) : null,
  };
}

/** The proposals among these ids, whole: with the passages that their fields point to. */
async function proposedOf(
  tx: WorkspaceTx,
  supposed: Supposed,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Proposal>> {
  const found = await proposals.listByIds(
    tx,
    ids.filter((id) => supposed.proposed.has(id)),
  );
  return new Map(found.map((proposal) => [proposal.id, proposal]));
}

/** The passages that a proposed engagement gives for one of its fields. */
function passagesFor(proposal: Proposal | undefined, field: string): readonly Passage[] {
  if (proposal?.payload.kind !== 'engagement') return [];
  return (proposal.payload.engagement.evidence[field] ?? []).flatMap((index) => proposal.passages[index] ?? []);
}

function recordOf(
  engagement: Engagement,
  supposed: Supposed,
  proposal: Proposal | undefined,
  titles: ReadonlyMap<string, string>,
): WireLineage['records'][number] {
  const evidence = proposal?.payload.kind === 'engagement' ? proposal.payload.engagement.evidence : {};
  const citations = Object.keys(evidence).flatMap((field) =>
    passagesFor(proposal, field).flatMap((passage) => {
      const documentTitle = titles.get(passage.documentId) ?? null;
      return [
        {
          id: randomUUID(),
          recordKind: 'engagement' as const,
          recordId: engagement.id,
          field,
          ...passage,
          documentTitle,
        },
      ];
    }),
  );
  const { id, kind, direction, status, aggregate, title, period, periodAsWritten, startsOn } = engagement;
  const { countries, place, quantities, byOthers, partOf, version } = engagement;
  return {
    engagement: {
      ...{ id, kind, direction, status, aggregate, title, period, periodAsWritten, startsOn },
      ...{ countries, place, quantities, byOthers, partOf, version },
      partners: engagement.parties
        .filter((party) => party.partyId !== supposed.ownPartyId)
        .map(({ partyId, role, nameAsPrinted }) => ({
          // A party that is no record yet stands under its proposal.
          partyId: partyId === nameAsPrinted ? engagement.id : partyId,
          name: nameAsPrinted,
          verified: false,
          role,
        })),
      parts: supposed.engagements.filter((other) => other.partOf === engagement.id).length,
      sources: new Set(citations.map((citation) => citation.documentId)).size,
      toVerify: false,
    },
    citations,
  };
}

async function documentTitles(tx: WorkspaceTx, passages: readonly Passage[]): Promise<ReadonlyMap<string, string>> {
  const ids = [...new Set(passages.map((passage) => passage.documentId))];
  return new Map((await documents.listByIds(tx, ids)).map((document) => [document.id, document.title]));
}

const MOST_PASSAGES = 8;

/** The sentences behind an unconfirmed figure: of its statements and of what these contain, or of the records that it counts. */
export async function supposedPassages(
  tx: WorkspaceTx,
  supposed: Supposed,
  figure: FigureResult,
): Promise<WirePassages> {
  const context = { ownPartyId: supposed.ownPartyId, toVerify: new Set<string>() };
  const leading = leadingStatements(figure);
  const stated = [...leading, ...allStatements(figure.stated)].map((each) => each.engagementId);
  const inside = new Set(stated);
  const contained = supposed.engagements
    .filter((each) => each.partOf !== null && inside.has(each.partOf))
    .map((each) => each.id);
  const behind =
    leading.length > 0
      ? [...stated, ...contained]
      : [...countedRecords(supposed.engagements, figure.query, null, context), ...stated];
  const told = [...new Set(behind)].slice(0, MOST_PASSAGES);
  const proposed = await proposedOf(tx, supposed, told);
  const confirmed = await showCitations(
    tx,
    await citations.listByRecords(
      tx,
      told.filter((id) => !supposed.proposed.has(id)),
    ),
  );
  return told.flatMap((id) =>
    supposed.proposed.has(id)
      ? sentencesOf(proposed.get(id)).map((passage) => ({ id, ...passage }))
      : confirmed
          .filter(({ recordId, field }) => recordId === id && field === '')
          .slice(0, 1)
          .map(({ documentId, start, end, quote }) => ({ id, documentId, start, end, quote })),
  );
}

/** The passage that holds a number says most; without one, the first that tells of it. */
function sentencesOf(proposal: Proposal | undefined): readonly Passage[] {
  const whole = passagesFor(proposal, '');
  const numbers = passagesFor(proposal, 'quantities.0');
  const saying = whole.filter((passage) =>
    numbers.some((number) => passage.start <= number.start && number.end <= passage.end),
  );
  return (saying.length > 0 ? saying : whole).slice(0, 1);
}

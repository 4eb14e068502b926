import type { Reading, Table } from '@comity/domain';
import { periodBounds } from '@comity/domain';
import { guessColumns } from '@comity/formats';
import { derivations, type ReadText, readAcross } from '@comity/reader';
import { type ChangeTx, findTellings, proposals, proposalsJoining, type Telling } from '@comity/storage';
import type { Deps } from '../../../platform/deps.ts';
import { readingOf } from '../../documents/reading/usecases.ts';
import { readWords } from '../../documents/reading/words.usecases.ts';
import { type OwnParty, ownParty } from '../../parties/own-party.usecases.ts';
import { proposalsOfDocument } from '../usecases.ts';
import { type Candidate, joinContainments, proposeContainment, withoutPaper } from './containment.ts';
import { Desk } from './desk.ts';
import type { PaperText, ProposalDraft } from './draft.ts';
import { proposeEngagements } from './engagements.ts';
import { derivationDraft, proposeAcross, proposeFindings } from './findings.ts';
import { proposeSameEvents } from './same-event.ts';
import { type ConfirmedColumns, proposeRows } from './table-rows.ts';

export interface PaperRead {
  readonly paper: PaperText;
  readonly reading: Reading;
  readonly table: Table | null;
  /** How a person confirmed the columns of a list; null for running text. */
  readonly columns: Pick<ConfirmedColumns, 'kind' | 'direction' | 'columns'> | null;
  /** What a connected model proposed, checked already. */
  readonly modelDrafts: readonly ProposalDraft[];
}

/** How many older papers a new one is held against, word by word: those that tell most of the same kinds and years. */
const PAPERS_COMPARED = 8;

/**
 * Everything that a paper proposes: what it tells, what it says twice, what it has in common with older papers. Written in the
 * transaction of the reading.
 */
export async function proposeFromPaper(_deps: Deps, tx: ChangeTx, read: PaperRead): Promise<void> {
  const { paper, reading } = read;
  const own = await ownParty(tx);
  const rows = rowsOf(read, own);
  const desk = new Desk(reading, own);
  const told = rows.length > 0 ? [] : proposeEngagements(reading, paper, desk);
  const fromModel = read.modelDrafts.map((draft) => asSeen(desk, draft));
  const engagementDrafts = [...told.map(({ proposal }) => proposal), ...rows, ...fromModel];
  const within = proposeFindings(reading.findings, told, paper);
  const older = await findTellings(tx, searchFor(engagementDrafts, paper.documentId));
  const across = await acrossPapers(tx, read, older);
  const tellings = engagementDrafts.flatMap(tellingOf);
  const drafts = [
    ...engagementDrafts,
    ...withoutRepeats([
      ...within,
      ...containments(tellings, older, within, await placedParts(tx, older), paper.documentId),
    ]),
    ...proposeSameEvents(tellings, older, own),
    ...across,
  ];
  const decided = await decidedBefore(tx, paper.documentId);
  const superseded = await proposals.supersedeOpen(tx, paper.documentId);
  await proposals.createMany(tx, await withoutPaper(tx, superseded, paper.documentId));
  const isDecided = (draft: ProposalDraft) => decided.has(signatureOf(draft));
  const never = new Set(drafts.filter(isDecided).map(({ id }) => id));
  const undecided = drafts.filter((draft) => !never.has(draft.id)).flatMap((draft) => without(draft, never));
  await proposals.createMany(tx, await joinContainments(tx, undecided));
}

/** A model tells what the paper says; whose doing that is, and which way it went, is seen from the desk. */
function asSeen(desk: Desk, draft: ProposalDraft): ProposalDraft {
  const { payload } = draft;
  if (payload.kind !== 'engagement') return draft;
  const { engagement } = payload;
  const parties = engagement.parties.map(({ nameAsPrinted, role }) => ({ name: nameAsPrinted, role }));
  const seen = desk.seeing({ ...engagement, parties });
  const weight = seen.byOthers ? 0 : draft.weight;
  const countries = desk.partnerCountries(engagement.countries, seen.byOthers);
  return { ...draft, weight, payload: { kind: 'engagement', engagement: { ...engagement, ...seen, countries } } };
}

/** What a person decided of an earlier reading is not proposed again. */
async function decidedBefore(tx: ChangeTx, documentId: string): Promise<ReadonlySet<string>> {
  const earlier = await proposalsOfDocument(tx, documentId);
  return new Set(earlier.filter((proposal) => proposal.state !== 'open').map(signatureOf));
}

function signatureOf({ payload, passages }: Pick<ProposalDraft, 'payload' | 'passages'>): string {
  const [first] = passages;
  const what = payload.kind === 'engagement' ? payload.engagement.kind : '';
  return `${payload.kind} ${what} ${first?.documentId ?? ''} ${first?.start ?? ''} ${passages.length > 1 ? (passages[1]?.start ?? '') : ''}`;
}

/** A confirmed list gives a proposal for each row, and is not read as running text. */
function rowsOf({ table, columns, paper, reading }: PaperRead, own: OwnParty): readonly ProposalDraft[] {
  if (!table || !columns) return [];
  const mapping = guessColumns(table);
  const sheet = mapping === null ? undefined : table.sheets[mapping.sheet];
  if (!mapping || !sheet) return [];
  const headers = mapping.columns.map((column) => column.header);
  const { dataRows } = mapping;
  return proposeRows(sheet, { ...columns, headers, dataRows, language: reading.language, own }, paper, readWords);
}

function tellingOf(draft: ProposalDraft): readonly Telling[] {
  const { payload, documentId, id, passages } = draft;
  if (payload.kind !== 'engagement' || documentId === null) return [];
  return [{ proposalId: id, documentId, engagement: payload.engagement, passages }];
}

function searchFor(drafts: readonly ProposalDraft[], exceptDocumentId: string) {
  const told = drafts.flatMap(tellingOf);
  const kinds = [...new Set(told.map(({ engagement }) => engagement.kind))];
  const years = new Set<number>();
  for (const { engagement } of told) {
    const { startsOn, endsOn } = periodBounds(engagement.period);
    for (const date of [startsOn, endsOn]) if (date !== null) years.add(Number(date.slice(0, 4)));
  }
  return { kinds, years: [...years], exceptDocumentId };
}

/** In this paper every aggregate takes what it spans; across papers the new side meets the old. Finer findings of the reader go first. */
function containments(
  tellings: readonly Telling[],
  older: readonly Telling[],
  within: readonly ProposalDraft[],
  placedBefore: ReadonlySet<string>,
  documentId: string,
): readonly ProposalDraft[] {
  const placed = new Set(within.flatMap(({ payload }) => (payload.kind === 'containment' ? payload.partIds : [])));
  const candidate = ({ proposalId, engagement, passages }: Telling): Candidate => ({
    proposalId,
    engagement,
    passages,
  });
  const fresh = new Set(tellings.map(({ proposalId }) => proposalId));
  const inside = proposeContainment(tellings.map(candidate), fresh, documentId);
  const taken = new Set([...placed, ...placedBefore, ...inside.flatMap(partsOf)]);
  const withOlder = proposeContainment([...tellings, ...older].map(candidate), fresh, null);
  return [...inside.flatMap((draft) => without(draft, placed)), ...withOlder.flatMap((draft) => without(draft, taken))];
}

/** Older tellings that stand inside an aggregate already, proposed or confirmed: one place is enough. */
async function placedParts(tx: ChangeTx, older: readonly Telling[]): Promise<ReadonlySet<string>> {
  const joining = await proposalsJoining(
    tx,
    older.map(({ proposalId }) => proposalId),
  );
  return new Set(joining.flatMap(({ payload }) => (payload.kind === 'containment' ? payload.partIds : [])));
}

function partsOf({ payload }: ProposalDraft): readonly string[] {
  return payload.kind === 'containment' ? payload.partIds : [];
}

/** The proposal without parts that stand in another one already. */
function without(draft: ProposalDraft, placed: ReadonlySet<string>): readonly ProposalDraft[] {
  if (draft.payload.kind !== 'containment') return [draft];
  const partIds = draft.payload.partIds.filter((id) => !placed.has(id));
  return partIds.length === 0 ? [] : [{ ...draft, payload: { ...draft.payload, partIds } }];
}

function withoutRepeats(drafts: readonly ProposalDraft[]): readonly ProposalDraft[] {
  const seen = new Set<string>();
  return drafts.filter(({ payload }) => {
    const key = JSON.stringify(payload);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** Reprints, translations, one name in two spellings, differing figures: with the few older papers that tell of the same. */
async function acrossPapers(
  tx: ChangeTx,
  { paper, reading }: PaperRead,
  older: readonly Telling[],
): Promise<readonly ProposalDraft[]> {
  const overlap = new Map<string, number>();
  for (const { documentId } of older) overlap.set(documentId, (overlap.get(documentId) ?? 0) + 1);
  const nearest = [...overlap].sort((a, b) => b[1] - a[1]).slice(0, PAPERS_COMPARED);
  const texts: ReadText[] = [{ reading: { ...reading, file: paper.documentId }, text: paper.rawText }];
  for (const [documentId] of nearest) {
    const older = await readingOf(tx, documentId);
    if (older) texts.push({ reading: { ...older.reading, file: documentId }, text: older.rawText });
  }
  if (texts.length < 2) return [];
  const isNew = (span: { readonly file: string }) => span.file === paper.documentId;
  const findings = readAcross(texts).findings.filter((finding) => finding.spans.some(isNew));
  const derived = derivations(texts).filter(({ file, from }) => file === paper.documentId || from === paper.documentId);
  return [
    ...proposeAcross(findings, (file) => file),
    ...derived.flatMap((derivation) => derivationDraft(derivation, texts)),
  ];
}

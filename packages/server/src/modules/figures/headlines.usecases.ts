import { type FigureResult, leadingStatements, headlines as pickHeadlines } from '@comity/domain';
import {
  adoptedFigures,
  citations,
  counts,
  documents,
  engagements,
  figures,
  ledger,
  type WorkspaceTx,
} from '@comity/storage';
import type { Actor } from '../../platform/auth/actor.ts';
import type { Deps } from '../../platform/deps.ts';
import type { Call, Result } from '../../platform/http/call.ts';
import { showCitations } from '../engagements/presenter.ts';
import { presentAdopted, presentFigure } from './presenter.ts';
import { sameQuery } from './query.usecases.ts';
import { supposedPassages } from './supposed-lineage.ts';
import { contextOf, supposeAccepted } from './unconfirmed.ts';

type WireHeadline = Result<'getHeadlines'>['items'][number];

const MOST_HEADLINES = 12;

/** The figures worth a first look, each with the sentences behind it. */
export async function getHeadlines(
  deps: Deps,
  actor: Actor,
  { unconfirmed, importId }: Call<'getHeadlines'>['query'],
): Promise<Result<'getHeadlines'>> {
  return deps.database.inWorkspace(actor.scope, async (tx) => ({
    items:
      unconfirmed === true || importId !== undefined
        ? await supposedHeadlines(tx, importId)
        : await recordedHeadlines(tx, MOST_HEADLINES),
  }));
}

async function supposedHeadlines(tx: WorkspaceTx, importId: string | undefined): Promise<readonly WireHeadline[]> {
  const papers = importId === undefined ? null : await papersOfImport(tx, importId);
  const supposed = await supposeAccepted(tx, papers);
  if (supposed.proposed.size === 0) return recordedHeadlines(tx, MOST_HEADLINES);
  const context = await contextOf(tx, supposed);
  const adopted = await presentAdopted(tx, await adoptedFigures.list(tx));
  const isEcho = echoes();
  const found = pickHeadlines(supposed.engagements, MOST_HEADLINES * 3, context)
    .filter((figure) => !isEcho(figure))
    .slice(0, MOST_HEADLINES);
  return Promise.all(
    found.map(
      async (figure): Promise<WireHeadline> => ({
        figure: await presentFigure(tx, figure, supposed),
        passages: await supposedPassages(tx, supposed, figure),
        adopted: adopted.find((each) => sameQuery(each.query, figure.query)) ?? null,
      }),
    ),
  );
}

async function papersOfImport(tx: WorkspaceTx, importId: string): Promise<ReadonlySet<string>> {
  const ids = new Set<string>();
  for (let cursor: string | null | undefined; cursor !== null; ) {
    const page = await documents.list(tx, { importId, limit: 200, ...(cursor !== undefined && { cursor }) });
    for (const { id } of page.items) ids.add(id);
    cursor = page.nextCursor;
  }
  return ids;
}

/** Which figures matter is guessed from the statements and one record of each kind; the numbers themselves are computed in full. */
export async function recordedHeadlines(tx: WorkspaceTx, limit: number): Promise<readonly WireHeadline[]> {
  const statements = await ledger.page(tx, { aggregate: true, byOthers: false, limit: 200 });
  const held = await counts.kindsHeld(tx);
  const samples = [...(await engagements.listByIds(tx, held))].sort((a, b) => held.indexOf(a.id) - held.indexOf(b.id));
  const adopted = await presentAdopted(tx, await adoptedFigures.list(tx));
  const picked = pickHeadlines([...statements.items, ...samples], limit * 2);
  // What somebody decided to print comes first, whatever the statements are.
  const queries = [...adopted.map((each) => each.query), ...picked.map((each) => each.query)];
  const distinct = queries.filter((query, index) => queries.findIndex((other) => sameQuery(other, query)) === index);
  const isEcho = echoes();
  const found: WireHeadline[] = [];
  for (const query of distinct) {
    if (found.length === limit) break;
    const figure = await figures.compute(tx, query);
    if (isEcho(figure)) continue;
    found.push({
      figure: await presentFigure(tx, figure, null),
      passages: await recordedPassages(tx, figure),
      adopted: adopted.find((each) => sameQuery(each.query, figure.query)) ?? null,
    });
  }
  return found;
}

/** One statement is one headline: a figure that shows the same statements as one that was asked about before says nothing new. */
function echoes(): (figure: FigureResult) => boolean {
  const told = new Set<string>();
  return ({ query, stated }) => {
    if (stated.length === 0) return false;
    const key = `${query.measure} ${stated.map((each) => each.engagementId).join(' ')}`;
    const isEcho = told.has(key);
    told.add(key);
    return isEcho;
  };
}

const MOST_PASSAGES = 8;

/** The sentences of what stands for the figure first: of its statements, or of some of the records that it counts. */
async function recordedPassages(tx: WorkspaceTx, figure: FigureResult): Promise<WireHeadline['passages']> {
  const leading = leadingStatements(figure);
  const stated = [...leading, ...figure.stated].map((each) => each.engagementId);
  const counted = (await figures.lineage(tx, figure.query, null, { limit: 5 })).items.map((each) => each.id);
  const ids = [...new Set(leading.length > 0 ? [...stated, ...counted] : [...counted, ...stated])];
  const shown = await showCitations(tx, await citations.listByRecords(tx, ids));
  return ids
    .flatMap((id) => shown.filter((citation) => citation.recordId === id && citation.field === '').slice(0, 2))
    .slice(0, MOST_PASSAGES)
    .map(({ recordId, documentId, start, end, quote }) => ({ id: recordId, documentId, start, end, quote }));
}

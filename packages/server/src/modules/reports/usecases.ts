import {
  displayNameIn,
  type FigureQuery,
  type FigureResult,
  isOneThing,
  periodOf,
  type ReportDocument,
  Wording,
} from '@comity/domain';
import { writeReportDocx } from '@comity/formats';
import { type WorkspaceTx, workspaces } from '@comity/storage';
import { PAPERS } from '../../papers/index.ts';
import type { Actor } from '../../platform/auth/actor.ts';
import type { Deps } from '../../platform/deps.ts';
import { Refusal } from '../../platform/errors/refusal.ts';
import type { Call } from '../../platform/http/call.ts';
import { download } from '../../platform/http/download.ts';
import { dayOf } from '../../platform/log/clock.ts';
import { listAdopted } from '../figures/adopted.usecases.ts';
import { recordedHeadlines } from '../figures/headlines.usecases.ts';
import type { WireAdopted } from '../figures/presenter.ts';
import { canonicalQuery, sameQuery } from '../figures/query.usecases.ts';
import { showParty } from '../parties/usecases.ts';
import { capitalised, countedGroup, scopesOf, tablesOf } from './counted.ts';
import { Endnotes } from './endnotes.ts';
import { figurePart, type Making } from './headline.ts';

type Request = Call<'makeWordReport'>['body'];

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
/** Figures printed when none was chosen. */
const MOST_HEADLINES = 8;

/** The report that a head of department takes to a meeting, in the reader's language. */
export async function makeWordReport(deps: Deps, actor: Actor, request: Request): Promise<Response> {
  const now = deps.clock.now();
  const report = await deps.database.inWorkspace(actor.scope, (tx) => composeReport(tx, request, now));
  const bytes = await writeReportDocx(report);
  const fileName = `${PAPERS[request.language].fileName}-${dayOf(now)}.docx`;
  return download(new Uint8Array(bytes), fileName, DOCX);
}

/** What the report says, before it is a file. @throws Refusal `figures.kind_missing` */
async function composeReport(tx: WorkspaceTx, request: Request, now: Date): Promise<ReportDocument> {
  const { language } = request;
  if (!request.figures.every(isOneThing)) throw new Refusal('figures.kind_missing');
  const workspace = await workspaces.get(tx);
  const own = workspace.ownPartyId === null ? undefined : await showParty(tx, workspace.ownPartyId);
  const words = PAPERS[language];
  const wording = new Wording(language, 'long');
  const endnotes = new Endnotes(tx, words, wording);
  const making: Making = { tx, language, words, wording, endnotes, preset: workspace.regionPreset };
  const adopted = await listAdopted(tx);
  const queries = await chosenQueries(tx, request, adopted);
  const all = [];
  for (const query of queries)
    all.push(await figurePart(query, adopted.find((each) => sameQuery(each.query, query)) ?? null, making));
  // A figure that nobody asked for and that says nothing of the period is left out.
  const said = all.filter(({ lead, adopted: own }) => lead !== 'nothing' || own || request.figures.length > 0);
  const topics = said.map(topicOf);
  // What was adopted comes first; then figures of one kind stand together, in the order of their first.
  const parts = [...said].sort(
    (a, b) => Number(b.adopted) - Number(a.adopted) || topics.indexOf(topicOf(a)) - topics.indexOf(topicOf(b)),
  );
  const scopes = scopesOf(parts.map(({ figure }) => figure));
  const counted = [];
  for (const scope of scopes) counted.push(await countedGroup(scope, making));
  const unverified = new Set(counted.flatMap((each) => each.unverified));
  const unadopted = parts.filter((part) => !part.adopted).length;
  const measures = [...new Set(parts.map(({ figure }) => figure.toldAs))];
  const period = periodOf(request);
  return {
    language,
    title: request.title || words.title,
    subtitle: words.subtitle,
    organisation: own ? displayNameIn(own, language).name : workspace.name,
    period: period === null ? wording.words.allTime : wording.period(period),
    generatedOn: wording.period(dayOf(now)),
    draft: unadopted > 0 || unverified.size > 0,
    introduction: words.introduction,
    headlines: parts.map(({ headline }) => headline),
    tables: await tablesOf(scopes, making),
    counted: counted.map(({ group }) => group).filter(({ items }) => items.length > 0),
    notes: [
      ...(unadopted > 0 ? [words.unadopted(unadopted)] : []),
      ...(unverified.size > 0 ? [words.unverified(unverified.size)] : []),
    ],
    definitions: [
      ...words.basis,
      ...measures.map((measure) => {
        const { term, definition } = wording.words.measures[measure];
        return { term: capitalised(term, language), text: definition };
      }),
    ],
    endnotes: endnotes.all,
    labels: words.labels,
  };
}

function topicOf({ figure: { query } }: { readonly figure: FigureResult }): string {
  return JSON.stringify([query.kind, query.direction]);
}

/** Those that were chosen, else those adopted for the period, else the headlines. */
async function chosenQueries(
  tx: WorkspaceTx,
  { figures, from, to }: Request,
  adopted: readonly WireAdopted[],
): Promise<readonly FigureQuery[]> {
  const touches = (query: FigureQuery) =>
    (from === null || (query.to ?? '9999') >= from) && (to === null || (query.from ?? '0000') <= to);
  const ofPeriod = adopted.map(({ query }) => query).filter(touches);
  const chosen = figures.length > 0 ? figures : ofPeriod;
  const queries =
    chosen.length > 0
      ? chosen
      : (await recordedHeadlines(tx, MOST_HEADLINES)).map(({ figure }) => figure.query).filter(touches);
  const overPeriod = queries.map((query) => {
    // What has a period of its own keeps it, whole: an open one is never closed. One over all time is asked over the report's.
    const isOverAll = query.from === null && query.to === null && !adopted.some((each) => sameQuery(each.query, query));
    return canonicalQuery({ ...query, groupBy: 'none', ...(isOverAll ? { from, to } : {}) });
  });
  return overPeriod.filter((query, index) => overPeriod.findIndex((other) => sameQuery(other, query)) === index);
}

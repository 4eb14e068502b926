import {
  displayName,
  type FigureQuery,
  type Measure,
  type ReportCountedGroup,
  type ReportDocument,
  type ReportHeadline,
  type ReportTable,
  regionName,
  type StatedFigure,
} from '@comity/domain';
import { writeReportDocx } from '@comity/formats';
import { figures, type WorkspaceTx, workspaces } from '@comity/storage';
import { PAPERS } from '../../papers/index.ts';
import type { Actor } from '../../platform/auth/actor.ts';
import type { Deps } from '../../platform/deps.ts';
import type { Call, Result } from '../../platform/http/call.ts';
import { download } from '../../platform/http/download.ts';
import { presentRows } from '../engagements/presenter.ts';
import { canonicalQuery, sameQuery } from '../figures/query.usecases.ts';
import { listAdopted, recordedHeadlines } from '../figures/usecases.ts';
import { showParty } from '../parties/usecases.ts';
import { Endnotes } from './endnotes.ts';
import { Wording } from './wording.ts';

type Request = Call<'makeWordReport'>['body'];
type Adopted = Result<'listAdoptedFigures'>['items'][number];

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
/** Records listed under one figure; more are told as a number. */
const MOST_LISTED = 400;
/** Figures printed when none was chosen. */
const MOST_HEADLINES = 8;

/** The report that a head of department takes to a meeting, in the reader's language. */
export async function makeWordReport(deps: Deps, actor: Actor, request: Request): Promise<Response> {
  const now = deps.clock.now();
  const report = await deps.database.inWorkspace(actor.scope, (tx) => composeReport(tx, request, now));
  const bytes = await writeReportDocx(report);
  const fileName = `${PAPERS[request.language].fileName}-${now.toISOString().slice(0, 10)}.docx`;
  return download(new Uint8Array(bytes), fileName, DOCX);
}

/** What the report says, before it is a file. */
export async function composeReport(tx: WorkspaceTx, request: Request, now: Date): Promise<ReportDocument> {
  const workspace = await workspaces.get(tx);
  const own = workspace.ownPartyId === null ? undefined : await showParty(tx, workspace.ownPartyId);
  const wording = new Wording(PAPERS[request.language], request.language);
  const { words } = wording;
  const endnotes = new Endnotes(tx, wording);
  const adopted = await listAdopted(tx);
  const queries = await chosenQueries(tx, request, adopted);
  const parts: FigurePart[] = [];
  for (const query of queries) {
    const match = adopted.find((each) => sameQuery(each.query, query)) ?? null;
    const part = await figurePart(tx, query, match, { wording, endnotes, preset: workspace.regionPreset, request });
    // A figure that nobody asked for and that says nothing of the period is left out; one that was chosen prints its nought.
    if (part.saysSomething || match !== null || request.figures.length > 0) parts.push(part);
  }
  parts.sort((a, b) => Number(b.headline.adopted !== null) - Number(a.headline.adopted !== null));
  const unverified = new Set(parts.flatMap(({ counted }) => counted.items.flatMap((item) => item.unverifiedNames)));
  const unadopted = parts.filter(({ headline }) => headline.adopted === null).length;
  const measures = [...new Set(parts.map(({ measure }) => measure))];
  return {
    language: request.language,
    title: request.title || words.title,
    subtitle: words.subtitle,
    organisation: own ? displayName(own).name : workspace.name,
    period: wording.range(request.from, request.to),
    generatedOn: wording.day(now.toISOString().slice(0, 10)),
    draft: unadopted > 0 || unverified.size > 0,
    introduction: words.introduction,
    headlines: parts.map(({ headline }) => headline),
    tables: parts.flatMap(({ tables }) => tables),
    counted: parts.map(({ counted }) => counted).filter((group) => group.items.length > 0),
    notes: [
      ...(unadopted > 0 ? [words.unadopted(unadopted)] : []),
      ...(unverified.size > 0 ? [words.unverified(unverified.size)] : []),
    ],
    definitions: [
      ...words.basis,
      ...measures.map((measure) => ({ term: words.measures[measure].term, text: words.measures[measure].definition })),
    ],
    endnotes: endnotes.all,
    labels: words.labels,
  };
}

/** Those that were chosen, else those adopted for the period, else the headlines; each over the period that was asked for. */
async function chosenQueries(
  tx: WorkspaceTx,
  request: Request,
  adopted: readonly Adopted[],
): Promise<readonly FigureQuery[]> {
  const within = (query: FigureQuery) =>
    (request.from === null || (query.to ?? '9999') >= request.from) &&
    (request.to === null || (query.from ?? '0000') <= request.to);
  const chosen =
    request.figures.length > 0
      ? request.figures
      : adopted.filter(({ query }) => within(query)).map(({ query }) => query);
  const queries =
    chosen.length > 0
      ? chosen
      : (await recordedHeadlines(tx, MOST_HEADLINES)).map(({ figure }) => figure.query).filter(within);
  const isAdopted = (query: FigureQuery) => adopted.some((each) => sameQuery(each.query, query));
  const overPeriod = queries.map((query) =>
    // What was adopted, and a figure of its own period, stays as it is; one over all time is asked for over the report's.
    isAdopted(query)
      ? canonicalQuery({ ...query, groupBy: 'none' })
      : canonicalQuery({ ...query, groupBy: 'none', from: query.from ?? request.from, to: query.to ?? request.to }),
  );
  const seen = new Set<string>();
  return overPeriod.filter((query) => {
    const key = JSON.stringify(query);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

interface Making {
  readonly wording: Wording;
  readonly endnotes: Endnotes;
  readonly preset: Parameters<typeof regionName>[1];
  readonly request: Request;
}

interface FigurePart {
  readonly saysSomething: boolean;
  readonly measure: Measure;
  readonly headline: ReportHeadline;
  readonly tables: readonly ReportTable[];
  readonly counted: ReportCountedGroup;
}

async function figurePart(
  tx: WorkspaceTx,
  query: FigureQuery,
  adopted: Adopted | null,
  making: Making,
): Promise<FigurePart> {
  const { wording, endnotes } = making;
  const { words } = wording;
  const figure = await figures.compute(tx, query);
  const what = wording.figure(query, figure.toldAs);
  const name = query.from || query.to ? words.over(what, wording.range(query.from, query.to)) : what;
  const statements = figure.stated.filter((each) => each.relation === 'within' || each.relation === 'covers');
  const hasRecords = figure.recorded.totals.some((total) => total.records > 0);
  // A statement that spans more than the period is printed only where nothing else is known, with its own period.
  const [stated] = statements.filter((each) => each.relation === 'within' || !hasRecords);
  const recorded = figure.recorded.totals.filter((total) => total.records > 0);
  const recordedWords = recorded.map((total) => wording.total(total, figure.toldAs)).join('; ');
  const wordsOfStated = stated ? wording.quantity(stated.quantity) : null;
  const counted = await countedGroup(tx, query, name, making);
  const sources = await endnotes.of([...new Set([...statements.map((each) => each.engagementId)])]);
  const remarks = [
    ...(stated && stated.relation !== 'within'
      ? [words.statedBeside(wording.quantity(stated.quantity), wording.period(stated.period))]
      : []),
    ...statements.flatMap((each) => insideOf(each, wording, figure.toldAs)),
    ...(wordsOfStated === null && statements.length > 0
      ? statements.map((each) => words.statedBeside(wording.quantity(each.quantity), wording.period(each.period)))
      : []),
    ...(adopted !== null && wordsOfStated !== null
      ? [words.statedBeside(wordsOfStated, wording.period(stated?.period ?? null))]
      : []),
    ...((wordsOfStated !== null || adopted !== null) && recordedWords !== ''
      ? [words.recordedBeside(recordedWords)]
      : []),
    ...(figure.leftOut.undated > 0 ? [words.leftOutUndated(figure.leftOut.undated)] : []),
    ...(figure.leftOut.crossing > 0 ? [words.leftOutCrossing(figure.leftOut.crossing)] : []),
  ];
  const hedges = [stated?.quantity.hedge, ...recorded.flatMap(({ total }) => total.hedges)].filter(
    (each) => typeof each === 'string',
  );
  const headline: ReportHeadline = {
    wording: adopted?.wording ?? wordsOfStated ?? (recordedWords || wording.number(0)),
    measure: name,
    hedge: adopted ? adopted.hedge : (hedges[0] ?? null),
    adopted: adopted && { by: adopted.approver, on: wording.day(adopted.adoptedOn), scope: adopted.scope },
    toVerify: figure.toVerify.length > 0 ? words.sourcesDiffer(figure.toVerify.length) : null,
    remarks,
    sources: [...new Set(statements.flatMap((each) => sources.get(each.engagementId) ?? []))],
  };
  const saysSomething = hasRecords || stated !== undefined;
  return { saysSomething, measure: figure.toldAs, headline, tables: await tablesOf(tx, query, name, making), counted };
}

/** What a statement contains, told beside it and not added. */
function insideOf(stated: StatedFigure, wording: Wording, measure: Measure): readonly string[] {
  const { words } = wording;
  return [
    ...stated.contains.stated.map((inner) =>
      words.insideStated(wording.quantity(inner.quantity), wording.period(inner.period)),
    ),
    ...stated.contains.recorded
      .filter((total) => total.records > 0)
      .map((total) => words.insideRecorded(wording.total(total, measure))),
  ];
}

async function tablesOf(
  tx: WorkspaceTx,
  query: FigureQuery,
  name: string,
  making: Making,
): Promise<readonly ReportTable[]> {
  const { wording, preset, request } = making;
  const { words } = wording;
  const tables: ReportTable[] = [];
  for (const groupBy of ['year', 'country'] as const) {
    if (groupBy === 'country' && query.measure === 'countries-and-regions') continue;
    const { recorded } = await figures.compute(tx, { ...query, groupBy });
    if (recorded.groups.length === 0) continue;
    const labelOf = (key: string) =>
      key === '' ? words.notTold : groupBy === 'country' ? regionName(key, preset, request.language) : key;
    const numbers = (totals: (typeof recorded)['totals']) => [
      { text: totals.map((total) => wording.bareTotal(total)).join('; ') },
      { text: wording.number(Math.max(0, ...totals.map((total) => total.records))) },
    ];
    const rows = recorded.groups.map(({ key, totals }) => [{ text: labelOf(key) }, ...numbers(totals)]);
    const several = groupBy === 'country' && recorded.groups.length > 1;
    tables.push({
      title: groupBy === 'year' ? words.byYear(name) : words.byCountry(name),
      columns: [
        { label: groupBy === 'year' ? words.year : words.country, align: 'start' },
        { label: words.measures[query.measure].term, align: 'end' },
        { label: words.records, align: 'end' },
      ],
      rows,
      total: [{ text: words.labels.total }, ...numbers(recorded.totals)],
      notes: several ? [words.countedUnderEach] : [],
    });
  }
  return tables;
}

async function countedGroup(
  tx: WorkspaceTx,
  query: FigureQuery,
  name: string,
  making: Making,
): Promise<ReportCountedGroup> {
  const { wording, endnotes, preset, request } = making;
  const page = await figures.lineage(tx, query, null, { limit: MOST_LISTED });
  const rows = await presentRows(tx, page.items);
  const sources = await endnotes.of(rows.map((row) => row.id));
  const items = rows.map((row) => ({
    date: wording.period(row.period, row.periodAsWritten),
    title: row.title,
    partner: row.partners.map((partner) => partner.name).join('; ') || null,
    country: row.countries.map((iso) => regionName(iso, preset, request.language)).join('; ') || null,
    quantities: row.quantities.map((quantity) => wording.quantity(quantity)),
    unverifiedNames: row.partners.filter((partner) => !partner.verified).map((partner) => partner.name),
    insideAggregate: row.partOf !== null,
    toVerify: row.toVerify ? wording.words.labels.toVerify : null,
    sources: sources.get(row.id) ?? [],
  }));
  const notes = page.total > items.length ? [wording.words.listShortened(items.length, page.total)] : [];
  return { title: name, items, notes };
}

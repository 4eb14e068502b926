import {
  allStatements,
  type Engagement,
  type FigureQuery,
  type FigureResult,
  type InterfaceLanguage,
  isBorneOut,
  type Lead,
  leadOf,
  type RegionPreset,
  type ReportCell,
  type ReportHeadline,
  type StatedFigure,
  type Wording,
} from '@comity/domain';
import { figures, listSourceErased, type WorkspaceTx } from '@comity/storage';
import type { PaperWords } from '../../papers/index.ts';
import type { WireAdopted } from '../figures/presenter.ts';
import type { Endnotes } from './endnotes.ts';

/** What every part of a report is made with. */
export interface Making {
  readonly tx: WorkspaceTx;
  readonly language: InterfaceLanguage;
  readonly words: PaperWords;
  readonly wording: Wording;
  readonly endnotes: Endnotes;
  readonly preset: RegionPreset;
}

interface FigurePart {
  readonly figure: FigureResult;
  readonly lead: Lead['kind'];
  readonly adopted: boolean;
  readonly headline: ReportHeadline;
}

/** Records that a figure leaves out, named one by one; more are told as a number. */
const MOST_LEFT_OUT = 3;

/** One figure as it prints: as adopted, else what stands for it; and beside it everything that is stated or recorded of it. */
export async function figurePart(
  query: FigureQuery,
  adopted: WireAdopted | null,
  { tx, words, wording, endnotes }: Making,
): Promise<FigurePart> {
  const figure = await figures.compute(tx, query);
  const lead = leadOf(figure);
  const statements = allStatements(figure.stated);
  const leftOut = await figures.listLeftOut(tx, query, MOST_LEFT_OUT + 1);
  const notes = await endnotes.of([...statements.map((each) => each.engagementId), ...leftOut.map(({ id }) => id)]);
  const sourcesOf = (id: string) => notes.get(id) ?? [];
  const recorded = recordedWords(figure, wording);
  const led = adopted === null && lead.kind === 'statement' ? [lead.statement, ...lead.others] : [];
  const spoken = adopted === null && lead.kind === 'recorded';
  const remarks: ReportCell[] = [
    ...(spoken ? [{ text: words.recordedAlone }] : []),
    ...(led.length > 0 ? [{ text: words.statedAlone }] : []),
    ...figure.stated.flatMap((each) => statementLines(each, 0)),
    ...(recorded !== '' && !spoken && !isAllInside(figure) ? [{ text: words.recordedBeside(recorded) }] : []),
    ...leftOutLines(leftOut),
    ...((await isErased(tx, figure)) ? [{ text: words.sourceErased }] : []),
  ];
  return { figure, lead: lead.kind, adopted: adopted !== null, headline: headline() };

  function headline(): ReportHeadline {
    const [first] = led;
    return {
      wording: adopted === null ? leadWords(lead, recorded, { words, wording, query }) : wording.adopted(adopted),
      label: first
        ? wording.words.during(wording.scope(query.kind, query.direction), wording.period(first.period))
        : wording.figure(query),
      hedge: quoted(adopted ? adopted.hedge : (first?.quantity.hedge ?? null)),
      adopted: adopted && adoption(adopted),
      toVerify: openMatter(),
      remarks,
      sources: [...new Set(led.flatMap((each) => sourcesOf(each.engagementId)))],
    };
  }

  function adoption({ approver, adoptedBy, adoptedOn, scope }: WireAdopted) {
    const entered = adoptedBy === '' || adoptedBy === approver ? [] : [words.enteredBy(adoptedBy)];
    const by = [approver, ...entered].join(words.labels.comma);
    return { by, on: wording.period(adoptedOn), scope: scope === '' ? null : scope };
  }

  function openMatter(): string | null {
    if (adopted !== null && !isBorneOut(adopted, figure)) return words.basisChanged;
    if (lead.kind === 'statements' && lead.differ) return words.statementsDiffer;
    return figure.toVerify.length > 0 ? words.sourcesDiffer(figure.toVerify.length) : null;
  }

  /** Every statement with its own period, and what it contains beside it; one that stands for the figure is told already. */
  function statementLines(stated: StatedFigure, depth: number): readonly ReportCell[] {
    const number = wording.quantity(stated.quantity, query.kind);
    const when = wording.period(stated.period);
    const said = depth > 0 ? words.insideStated(number, when) : words.stated(number, when);
    const aside = [
      ...[quoted(stated.quantity.hedge)].filter((each) => each !== null),
      ...(depth === 0 && stated.relation !== 'within' ? [words.spansMore] : []),
    ];
    const line = { text: [said, ...aside].join(words.labels.comma), sources: sourcesOf(stated.engagementId) };
    const inside = stated.contains.recorded.filter((total) => total.records > 0);
    return [
      ...(led.includes(stated) ? [] : [line]),
      ...stated.contains.stated.flatMap((each) => statementLines(each, depth + 1)),
      ...inside.map((total) => ({ text: words.insideRecorded(wording.total(total, figure.toldAs, query.kind)) })),
    ];
  }

  function leftOutLines(records: readonly Engagement[]): readonly ReportCell[] {
    if (records.length > MOST_LEFT_OUT)
      return [
        ...(figure.leftOut.undated > 0 ? [{ text: words.leftOutUndated(figure.leftOut.undated) }] : []),
        ...(figure.leftOut.crossing > 0 ? [{ text: words.leftOutCrossing(figure.leftOut.crossing) }] : []),
      ];
    return inOneLine(
      records.map(({ id, kind, direction, period, periodAsWritten }) => ({
        text: words.leftOut(wording.words.one(kind, direction), wording.period(period, periodAsWritten)),
        sources: sourcesOf(id),
      })),
    );
  }
}

/** Two of which there is the same to say are told once, with the sources of both. */
function inOneLine(lines: readonly Required<ReportCell>[]): readonly ReportCell[] {
  const told = new Map<string, Required<ReportCell>['sources']>();
  for (const { text, sources } of lines) told.set(text, [...(told.get(text) ?? []), ...sources]);
  return [...told].map(([text, sources]) => ({ text, sources: [...new Set(sources)] }));
}

/** Whether all that is recorded stands inside what is stated, and is told there. */
function isAllInside({ recorded, stated }: FigureResult): boolean {
  const inside = allStatements(stated).flatMap(({ contains }) => contains.recorded.map(({ records }) => records));
  return (
    inside.reduce((sum, records) => sum + records, 0) >= Math.max(...recorded.totals.map(({ records }) => records))
  );
}

/** A reservation stays in the source's own words, whatever the language of the report. */
function quoted(hedge: string | null): string | null {
  return hedge ? `“${hedge}”` : null;
}

function recordedWords({ recorded, toldAs, query }: FigureResult, wording: Wording): string {
  return recorded.totals
    .filter((total) => total.records > 0)
    .map((total) => wording.total(total, toldAs, query.kind))
    .join('; ');
}

function leadWords(
  lead: Lead,
  recorded: string,
  { words, wording, query }: Pick<Making, 'words' | 'wording'> & { readonly query: FigureQuery },
): string {
  switch (lead.kind) {
    case 'statement':
      return wording.quantity(lead.statement.quantity, query.kind);
    case 'statements':
      return words.severalStatements(lead.statements.length);
    case 'recorded':
      return recorded;
    case 'left-out':
      return words.goingOn;
    case 'nothing':
      return words.noneRecorded;
  }
}

async function isErased(tx: WorkspaceTx, { query, stated }: FigureResult): Promise<boolean> {
  return (await figures.listBehind(tx, query, stated, await listSourceErased(tx))).length > 0;
}

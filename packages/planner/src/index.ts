export { type CalendarOptions, calendarOf, fileNamesOf } from './calendar/icalendar.ts';
export { planValue } from './city/plan-value.ts';
export { withoutUnmet } from './city/score.ts';
export { type Conflict, conflicts } from './explain/conflicts.ts';
export { explainStop, type Ground } from './explain/grounds.ts';
export { explainAllLeftOut, explainLeftOut } from './explain/left-out.ts';
export { type Why, why } from './explain/why.ts';
export type { Fault } from './form/form.ts';
export { scoreOf } from './orienteering/check.ts';
export type { Cap, OrienteeringProblem, Routes, Window } from './orienteering/problem.ts';
export { type Effort, type OrienteeringAnswer, solveOrienteering } from './orienteering/solve.ts';
export { planPage } from './page/page.ts';
export { type CheckedPlan, checkPlan } from './plan/check.ts';
export { type LeftOut, type LeftOutReason, type Leg, type Plan, type Stop, writePlan } from './plan/plan.ts';
export { validate } from './plan/validate.ts';
export type { Finding, Violation, ViolationCode } from './plan/violation.ts';
export { PlannerFault, Planning, type PlanOptions, type PlanResult, type Progress, plan } from './planning.ts';
export { asHtml } from './printed/html.ts';
export { asProgramme } from './printed/programme.ts';
export { type PrintedBy, type PrintedSheet, sheetsOf } from './printed/sheets.ts';
export { asSvg } from './printed/svg.ts';
export { asText } from './printed/text.ts';
export { type CheckedProblem, checkProblem, writeProblem } from './problem/check.ts';
export type { Delegation, Group, Item, Problem, Site } from './problem/problem.ts';
export { type Repair, type RepairOffer, repairsOf } from './repair/repair.ts';
export { type Alternative, type Approach, alternativesTo, type Way } from './replan/alternatives.ts';
export { type Change, type CheckedChange, checkChange } from './replan/change.ts';
export {
  type Difference,
  type DifferenceIn,
  differencesBetween,
  type PersonDifferences,
} from './replan/differences.ts';
export { type Replanned, type ReplanOptions, replan } from './replan/replan.ts';
export { SCHEMAS } from './schemas.ts';
export { asPlan } from './table/assemble.ts';
export { type CheckedTable, type CheckTableOptions, checkTable, eachOnce, TableFault } from './table/check.ts';
export type { Draft } from './table/draft.ts';
export type { Answers, Note } from './table/notes.ts';
export { sheetOfText } from './table/pasted.ts';
export type { MergedCells, SheetOfCells } from './table/sheet.ts';
export { writeTable } from './table/write.ts';
export { clockOf, type Day, formatClock, formatDate, type Minute, weekdayOf } from './time.ts';
export { AGENDA_KINDS, type Agenda, type AgendaEntry, type AgendaKind, agendasOf } from './views/agenda.ts';
export {
  approachInWords,
  differenceInWords,
  kindInWords,
  nothingChanges,
  otherWaysInWords,
  titleOf,
  worthInWords,
} from './words/changes.ts';
export { tellConflict } from './words/conflicts.ts';
export { tellGround } from './words/grounds.ts';
export { CHECK_HEADINGS } from './words/headings.ts';
export { LANGUAGES, type Language } from './words/language.ts';
export { tellLeftOut } from './words/left-out.ts';
export { tellNote } from './words/notes.ts';
export { PRINTED } from './words/printed.ts';
export { tellRepair } from './words/repairs.ts';
export { Speech } from './words/speech.ts';
export { TOLD, type ToldWords } from './words/told.ts';
export { tell } from './words/violations.ts';

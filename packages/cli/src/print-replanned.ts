import {
  type Alternative,
  approachInWords,
  type Change,
  differenceInWords,
  kindInWords,
  type Language,
  nothingChanges,
  otherWaysInWords,
  type Replanned,
  worthInWords,
} from '@comity/planner';
import { printLine } from './output.ts';

/** The ways in which the plan can be mended, with what each does, brings and costs; the one that is taken is marked. */
export function printAlternatives(
  alternatives: readonly Alternative[],
  { before, chosen }: { readonly before: number; readonly chosen: number },
  language: Language,
): void {
  printLine();
  printLine(otherWaysInWords(language));
  for (const [nth, { approach, replanned }] of alternatives.entries()) {
    const worth = worthInWords(replanned.plan.value - before, replanned.price, language);
    printLine(`${nth + 1 === chosen ? '→' : ' '} ${nth + 1}. ${approachInWords(approach, language)} (${worth})`);
  }
}

/** What is otherwise for each group, person, driver and venue, as one would tell it to them. */
export function printReplanned({ title }: Change, { plan, differences }: Replanned, language: Language): void {
  const { firstDay } = plan.problem;
  printLine(title ?? plan.problem.title ?? plan.problem.zone);
  if (differences.length === 0) printLine(nothingChanges(language));
  for (const { kind, name, differences: each } of differences) {
    printLine();
    printLine(`${kindInWords(kind, language)} · ${name}`);
    for (const difference of each) printLine(`  ${differenceInWords(difference, kind, language, firstDay)}`);
  }
}

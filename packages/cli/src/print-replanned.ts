import {
  type Change,
  differenceInWords,
  kindInWords,
  type Language,
  nothingChanges,
  type Replanned,
} from '@comity/planner';
import { printLine } from './output.ts';

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

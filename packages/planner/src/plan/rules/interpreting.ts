import {
  ALONE_MINUTES,
  canInterpret,
  type InterpretingNeed,
  interpretersNeeded,
  needOfItem,
  needOfVisit,
} from '../../problem/interpreting.ts';
import type { Interpreter } from '../../problem/problem.ts';
import { dayOf, isWithin } from '../../time.ts';
import type { Facts } from '../facts.ts';
import type { Stop } from '../plan.ts';
import type { Finding } from '../violation.ts';

/**
 * Whoever needs an interpreter has one of the language, two beyond ninety minutes, be it of one stop or of several in a row; and interpreters'
 * hours and breaks are kept.
 */
export function interpreting(facts: Facts): readonly Finding[] {
  return [
    ...facts.stops.flatMap((stop) => atStop(facts, stop)),
    ...facts
      .judged(facts.problem.interpreters)
      .flatMap((interpreter) => [...alone(facts, interpreter), ...ofInterpreter(facts, interpreter)]),
  ];
}

function needsOf(facts: Facts, stop: Stop): readonly InterpretingNeed[] {
  if (stop.what === 'item') {
    const item = facts.itemOf(stop);
    return item?.interpreting ? [needOfItem(item.interpreting)] : [];
  }
  const site = stop.what === 'visit' ? facts.siteOf(stop) : undefined;
  if (!site) return [];
  return stop.groups.flatMap((id) => {
    const group = facts.group(id);
    return (group && needOfVisit(site, group)) ?? [];
  });
}

function atStop(facts: Facts, stop: Stop): readonly Finding[] {
  const { from, to, groups } = stop;
  const title = facts.called(stop);
  const present = facts.interpretersOf(stop);
  return needsOf(facts, stop).flatMap((need): readonly Finding[] => {
    const able = present.filter((interpreter) => canInterpret(interpreter, need));
    const who = [...groups, ...stop.interpreters];
    if (able.length === 0) {
      return [{ code: 'no-interpreter', details: { title, ...need }, who, from, to }];
    }
    if (able.length >= interpretersNeeded(to - from)) return [];
    const details = { titles: [title], minutes: to - from, most: ALONE_MINUTES };
    return [{ code: 'interpreter-alone', details, who, from, to, byMinutes: to - from - ALONE_MINUTES }];
  });
}

/** What somebody interprets alone, with no drive that anybody knows of and no break between one thing and the next. */
function alone(facts: Facts, { id, breakMinutes }: Interpreter): readonly Finding[] {
  const sittings: Stop[][] = [];
  for (const stop of facts.stopsInterpretedBy(id)) {
    if (!isAlone(facts, stop)) continue;
    const sitting = sittings.at(-1);
    const last = sitting?.at(-1);
    const isThere = last && facts.minutesBetween(last.place, stop.place, last.to) === 0;
    const pause = last ? stop.from - last.to : -1;
    if (isThere && pause >= 0 && pause < breakMinutes) sitting?.push(stop);
    else sittings.push([stop]);
  }
  return sittings.flatMap((stops): readonly Finding[] => {
    const minutes = stops.reduce((sum, { from, to }) => sum + to - from, 0);
    const [first] = stops;
    // What is too long by itself is said of it.
    if (!first || minutes <= ALONE_MINUTES || stops.some(({ from, to }) => to - from > ALONE_MINUTES)) return [];
    return [
      {
        code: 'interpreter-alone',
        details: { titles: stops.map((stop) => facts.called(stop)), minutes, most: ALONE_MINUTES },
        who: [...new Set([...stops.flatMap(({ groups }) => groups), id])],
        from: first.from,
        to: stops.at(-1)?.to ?? first.to,
        byMinutes: minutes - ALONE_MINUTES,
      },
    ];
  });
}

/** Whether one interpreter is all that there is for a language. */
function isAlone(facts: Facts, stop: Stop): boolean {
  const present = facts.interpretersOf(stop);
  return needsOf(facts, stop).some((need) => present.filter((each) => canInterpret(each, need)).length === 1);
}

function ofInterpreter(facts: Facts, interpreter: Interpreter): readonly Finding[] {
  const { id, name, available, mostMinutesADay, breakAfterMinutes, breakMinutes } = interpreter;
  const stops = facts.stopsInterpretedBy(id);
  const violations: Finding[] = [];
  let run = 0;
  let workToday = 0;
  for (const [nth, stop] of stops.entries()) {
    const { from, to, place } = stop;
    const title = facts.called(stop);
    const minutes = to - from;
    const previous = stops[nth - 1];
    const isNewDay = !previous || dayOf(previous.from) !== dayOf(from);
    const driven = previous ? facts.minutesBetween(previous.place, place, previous.to) : 0;
    run = isNewDay || from - previous.to - driven >= breakMinutes ? minutes : run + minutes;
    workToday = isNewDay ? minutes : workToday + minutes;
    if (!isWithin(available, from, to)) {
      violations.push({ code: 'interpreter-unavailable', details: { name, title }, who: [id], from, to });
    }
    if (run > breakAfterMinutes && run > minutes) {
      const details = { name, title, worked: run, breakMinutes };
      const byMinutes = run - breakAfterMinutes;
      violations.push({ code: 'interpreter-no-break', details, who: [id], from, to, byMinutes });
    }
    if (workToday > mostMinutesADay) {
      const details = { name, title, worked: workToday, most: mostMinutesADay };
      const byMinutes = workToday - mostMinutesADay;
      violations.push({ code: 'interpreter-too-long', details, who: [id], from, to, byMinutes });
    }
  }
  return violations;
}

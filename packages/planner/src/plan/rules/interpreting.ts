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
import type { Violation } from '../violation.ts';

/** Whoever needs an interpreter has one of the language, two beyond ninety minutes; and interpreters' hours and breaks are kept. */
export function interpreting(facts: Facts): readonly Violation[] {
  return [
    ...facts.stops.flatMap((stop) => atStop(facts, stop)),
    ...facts.problem.interpreters.flatMap((interpreter) => ofInterpreter(facts, interpreter)),
  ];
}

function needsOf(facts: Facts, stop: Stop): readonly InterpretingNeed[] {
  if (stop.what === 'item') {
    const item = facts.problem.items.find(({ id }) => id === stop.item);
    return item?.interpreting ? [needOfItem(item.interpreting)] : [];
  }
  const site = stop.what === 'visit' ? facts.problem.sites.find(({ id }) => id === stop.site) : undefined;
  if (!site) return [];
  return stop.groups.flatMap((id) => {
    const group = facts.group(id);
    return (group && needOfVisit(site, group)) ?? [];
  });
}

function atStop(facts: Facts, stop: Stop): readonly Violation[] {
  const { from, to, title, groups } = stop;
  const present = facts.problem.interpreters.filter(({ id }) => stop.interpreters.includes(id));
  return needsOf(facts, stop).flatMap((need): readonly Violation[] => {
    const able = present.filter((interpreter) => canInterpret(interpreter, need));
    const languages = need.pairs.map(([one, other]) => `${one}–${other}`).join(' or ');
    const who = [...groups, ...stop.interpreters];
    if (able.length === 0) {
      const words = `${title} at ${facts.at(from)} has no ${need.mode} interpreter of ${languages}`;
      return [{ code: 'no-interpreter', words, who, from, to }];
    }
    if (able.length >= interpretersNeeded(to - from)) return [];
    const words = `${title} at ${facts.span(from, to)} has one interpreter for ${to - from} minutes: beyond ${ALONE_MINUTES} it takes two`;
    return [{ code: 'interpreter-alone', words, who, from, to, byMinutes: to - from - ALONE_MINUTES }];
  });
}

function ofInterpreter(facts: Facts, interpreter: Interpreter): readonly Violation[] {
  const { id, name, available, mostMinutesADay, breakAfterMinutes, breakMinutes } = interpreter;
  const stops = facts.stops.filter(({ interpreters }) => interpreters.includes(id));
  const violations: Violation[] = [];
  let run = 0;
  let workToday = 0;
  for (const [nth, { from, to, title, place }] of stops.entries()) {
    const minutes = to - from;
    const previous = stops[nth - 1];
    const isNewDay = !previous || dayOf(previous.from) !== dayOf(from);
    const driven = previous ? facts.minutesBetween(previous.place, place, previous.to) : 0;
    run = isNewDay || from - previous.to - driven >= breakMinutes ? minutes : run + minutes;
    workToday = isNewDay ? minutes : workToday + minutes;
    if (!isWithin(available, from, to)) {
      const words = `${name} is not available for the whole of ${facts.span(from, to)} (${title})`;
      violations.push({ code: 'interpreter-unavailable', words, who: [id], from, to });
    }
    if (run > breakAfterMinutes && run > minutes) {
      const words = `${name} has worked ${run} minutes by the end of ${title}, ${facts.at(to)}, without a break of ${breakMinutes}`;
      violations.push({ code: 'interpreter-no-break', words, who: [id], from, to, byMinutes: run - breakAfterMinutes });
    }
    if (workToday > mostMinutesADay) {
      const words = `${name} has worked ${workToday} minutes on ${facts.date(from)} by the end of ${title}, and ${mostMinutesADay} is the most`;
      const byMinutes = workToday - mostMinutesADay;
      violations.push({ code: 'interpreter-too-long', words, who: [id], from, to, byMinutes });
    }
  }
  return violations;
}

import type { LeftOut, Plan } from '../plan/plan.ts';
import type { Group } from '../problem/problem.ts';
import type { Language } from '../words/language.ts';
import { tellLeftOut } from '../words/left-out.ts';
import { PRINTED } from '../words/printed.ts';
import { Speech } from '../words/speech.ts';
import { TOLD } from '../words/told.ts';
import { type PrintedSheet, sheetsOf } from './sheets.ts';
import { detailsOf } from './text.ts';

/** The programme of each delegation and group as text for a terminal, minute by minute, and what is not in it and why. */
export function asProgramme(plan: Plan, language: Language): string {
  const { problem, leftOut } = plan;
  const told = TOLD[language];
  const names = new Map(problem.items.map(({ id, title }) => [id, title]));
  const sheets = new Map(sheetsOf(plan, { by: 'group', language }).map((sheet) => [sheet.of[0], sheet]));
  const items = leftOut.flatMap((each) =>
    each.item === undefined ? [] : [`  ${reasonOf(each, names.get(each.item) ?? each.item, plan, language)}`],
  );
  return [
    problem.title ?? problem.zone,
    ...problem.delegations.flatMap(({ name, groups }) => [
      '',
      name.toUpperCase(),
      ...groups.flatMap((group) => ofGroup(plan, group, sheets.get(group.id), language)),
    ]),
    ...(items.length > 0 ? ['', told.itemsLeftOut, ...items] : []),
  ].join('\n');
}

function ofGroup(
  plan: Plan,
  { id, name, size, languages }: Group,
  sheet: PrintedSheet | undefined,
  language: Language,
): readonly string[] {
  const told = TOLD[language];
  const speech = new Speech(language, plan.problem.firstDay);
  const sites = new Map(plan.problem.sites.map((site) => [site.id, site.name]));
  const spoken = languages.map((tag) => speech.languageName(tag));
  const missed = plan.leftOut.flatMap((each) =>
    each.site !== undefined && each.groups.includes(id)
      ? [`    ${reasonOf(each, sites.get(each.site) ?? each.site, plan, language)}`]
      : [],
  );
  return [
    '',
    `  ${told.group(name, PRINTED[language].persons(size), spoken)}`,
    ...(sheet?.days ?? []).flatMap(({ heading, rows }) => [
      '',
      `  ${heading}`,
      ...rows.map((row) => {
        const words = [row.activity, ...detailsOf(row, language)].join(' · ');
        return `    ${row.time}  ${row.isDrive ? '  ' : ''}${words}`;
      }),
    ]),
    ...(missed.length > 0 ? ['', `  ${told.leftOut}`, ...missed] : []),
  ];
}

function reasonOf(leftOut: LeftOut, title: string, { problem }: Plan, language: Language): string {
  return TOLD[language].because(title, tellLeftOut(leftOut, language, problem.firstDay));
}

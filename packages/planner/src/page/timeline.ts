import type { Violation } from '../plan/violation.ts';
import { type Day, MINUTES_A_DAY } from '../time.ts';
import { AGENDA_KINDS, type Agenda, type AgendaEntry } from '../views/agenda.ts';
import { VIEW_WORDS } from '../words/views.ts';
import { tell } from '../words/violations.ts';
import { dateOf, dayOfEntry, type Scene, shortTitle } from './scene.ts';
import { escaped } from './texts.ts';

/** Everybody's day over its hours: groups first, then what they share. */
export function timelineOf(scene: Scene): string {
  return scene.days.map((day) => dayOf(scene, day)).join('');
}

function dayOf(scene: Scene, day: Day): string {
  const { texts, agendas, plan } = scene;
  const midnight = day * MINUTES_A_DAY;
  const today = agendas.map((agenda) => ({
    ...agenda,
    entries: agenda.entries.filter((entry) => dayOfEntry(entry) === day),
  }));
  const entries = today.flatMap((agenda) => agenda.entries);
  const first = Math.floor(Math.min(...entries.map(({ from }) => from)) / 60) * 60;
  const last = Math.ceil(Math.max(...entries.map(({ to }) => to)) / 60) * 60;
  const hours = Array.from({ length: (last - first) / 60 + 1 }, (_, nth) => first + nth * 60);
  const { now } = plan.problem;
  const sections = AGENDA_KINDS.map((kind) => {
    const rows = today.filter((agenda) => agenda.kind === kind && agenda.entries.length > 0);
    if (rows.length === 0) return '';
    const heading = texts.span((language) => VIEW_WORDS[language].rows[kind]);
    return `<h3>${heading}</h3>${rows.map((agenda) => rowOf(scene, agenda, first, midnight)).join('')}`;
  });
  const hourLabels = hours
    .map((hour) => `<i data-x="${hour - first}">${String(((hour - midnight) / 60) % 24).padStart(2, '0')}</i>`)
    .join('');
  const line =
    now !== undefined && now >= first && now <= last
      ? `<b class="now" data-x="${now - first}">${texts.span((language) => VIEW_WORDS[language].now)}</b>`
      : '';
  return `<div class="day" data-day="${day}">
<div class="scroll" tabindex="0" role="region" ${texts.attribute('aria-label', dateOf(scene, day))}><div class="board" data-width="${last - first}">
<div class="hours" aria-hidden="true"><span class="corner"></span><div class="lane">${hourLabels}</div></div>${sections.join('')}
<div class="marks" aria-hidden="true">${line}<b class="from" hidden></b><b class="to" hidden></b></div>
</div></div></div>`;
}

function rowOf(scene: Scene, agenda: Agenda, first: number, midnight: number): string {
  const { texts, plan } = scene;
  const clashes = scene.violations.filter(
    ({ code, who, from }) =>
      code.endsWith('-twice') && who.includes(agenda.id) && from >= midnight && from < midnight + MINUTES_A_DAY,
  );
  const boxes = agenda.entries.filter((entry) => isBox(agenda, entry));
  const lanes = lanesOf(boxes);
  const count = Math.max(1, ...lanes.map((lane) => lane + 1));
  const bars = boxes.map((entry, nth) => {
    const lane = lanes[nth] ?? 0;
    const next = boxes.find((other, at) => lanes[at] === lane && other.from >= entry.to);
    return barOf(scene, agenda, entry, first, lane, next ? next.from - entry.from : undefined, clashes);
  });
  const ways = agenda.entries.filter((entry) => !isBox(agenda, entry)).map((entry) => wayOf(scene, entry, first));
  const name = escaped(agenda.name);
  const told = clashes
    .map((clash) => `<em>${texts.span((language) => tell(clash, language, plan.problem.firstDay))}</em>`)
    .join('');
  return `<div class="row" data-lanes="${count}"${clashes.length > 0 ? ' data-clash' : ''}><div class="name"><span>${name}</span>${told}</div><div class="lane" role="group" aria-label="${name}">${ways.join('')}${bars.join('')}</div></div>`;
}

/** A group's drives are drawn as the ways between its boxes. */
function isBox({ kind }: Agenda, { what }: AgendaEntry): boolean {
  return kind !== 'group' || what !== 'drive';
}

/** Of each entry, the first lane that is free. */
function lanesOf(entries: readonly AgendaEntry[]): readonly number[] {
  const until: number[] = [];
  return entries.map(({ from, to }) => {
    const free = until.findIndex((end) => end <= from);
    const lane = free < 0 ? until.length : free;
    until[lane] = to;
    return lane;
  });
}

function barOf(
  scene: Scene,
  agenda: Agenda,
  entry: AgendaEntry,
  first: number,
  lane: number,
  room: number | undefined,
  clashes: readonly Violation[],
): string {
  const { texts, speech } = scene;
  const clocks = speech('en').clocks(entry.from, entry.to);
  const other = agenda.kind === 'group' ? entry.place : entry.groups.join(', ');
  const [begins = '', ends = ''] = clocks.split('–');
  const rest = `–${ends}${other === entry.title ? '' : ` ${other}`}`;
  const isClash = clashes.some(({ from, to }) => from < entry.to && entry.from < to);
  const at = [entry.from - first, entry.to - entry.from, lane, room ?? ''].join(' ');
  return `<button type="button" class="bar" tabindex="-1" aria-pressed="false" data-what="${entry.what}" data-at="${at}" data-k="${keysOf(scene, entry)}"${isClash ? ' data-clash' : ''}><span class="label"><b>${texts.span(shortTitle(entry))}</b><small>${begins}<span>${escaped(rest)}</span></small></span></button>`;
}

function wayOf(scene: Scene, entry: AgendaEntry, first: number): string {
  return `<i class="way" data-at="${entry.from - first} ${entry.to - entry.from} 0" data-k="${keysOf(scene, entry)}"></i>`;
}

/** Its own, and that of what it leads to: who selects a visit sees its cars too. */
function keysOf({ keys, leadsTo }: Scene, entry: AgendaEntry): string {
  const next = leadsTo.get(entry.id);
  return [entry.id, ...(next ? [next.id] : [])].map((id) => keys.get(id) ?? '').join(' ');
}

import type { LeftOut } from '../plan/plan.ts';
import { groupsOf } from '../problem/problem.ts';
import { MINUTES_A_DAY } from '../time.ts';
import type { AgendaEntry } from '../views/agenda.ts';
import { tellGround } from '../words/grounds.ts';
import { tellLeftOut } from '../words/left-out.ts';
import { PRINTED } from '../words/printed.ts';
import { VIEW_WORDS } from '../words/views.ts';
import { tell } from '../words/violations.ts';
import { dayOfEntry, entryTitle, type Scene } from './scene.ts';
import { escaped } from './texts.ts';

/** Each group's programme, as its escort carries it: the form for a phone and for paper. */
export function programmesOf(scene: Scene): string {
  const { agendas, texts, speech, plan } = scene;
  const sizes = new Map(groupsOf(plan.problem).map(({ id, size }) => [id, size]));
  return agendas
    .filter(({ kind }) => kind === 'group')
    .map(({ id, name, entries }) => {
      const days = scene.days.flatMap((day) => {
        const lines = entries.filter((entry) => dayOfEntry(entry) === day);
        if (lines.length === 0) return [];
        const date = texts.span((language) => speech(language).longDate(day * MINUTES_A_DAY));
        const save = texts.span((language) => VIEW_WORDS[language].savePicture);
        const what = texts.attribute('aria-label', (language) => {
          const { savePicture } = VIEW_WORDS[language];
          return `${savePicture}: ${name}, ${speech(language).longDate(day * MINUTES_A_DAY)}`;
        });
        return [
          `<h4><span>${date}</span><button type="button" class="save" ${what}>${save}</button></h4><ol>${lines.map((entry) => lineOf(scene, entry)).join('')}</ol>`,
        ];
      });
      const persons = texts.span((language) => VIEW_WORDS[language].persons(sizes.get(id) ?? 0));
      return `<article class="programme" data-group="${escaped(id)}"><h3>${escaped(name)} <small>${persons}</small></h3>${days.join('')}</article>`;
    })
    .join('');
}

function lineOf({ texts, speech }: Scene, entry: AgendaEntry): string {
  const { what, place, room, hosts, interpreters, vehicles } = entry;
  const time = `<time>${speech('en').clocks(entry.from, entry.to)}</time>`;
  if (what === 'drive') {
    const by = vehicles.length > 0 ? texts.span((language) => VIEW_WORDS[language].by(vehicles.join(', '))) : '';
    return `<li class="drive">${time}<span>→ ${escaped(place)} <small>${by}</small></span></li>`;
  }
  const where = what === 'item' ? escaped(room === undefined ? place : `${room}, ${place}`) : '';
  const who = [
    hosts.length > 0 ? texts.span((language) => PRINTED[language].hostedBy(hosts.join(', '))) : '',
    interpreters.length > 0 ? texts.span((language) => PRINTED[language].interpretedBy(interpreters.join(', '))) : '',
  ];
  const more = [where, ...who].filter((each) => each !== '').join(' · ');
  return `<li data-what="${what}">${time}<span><strong>${texts.span(entryTitle(entry))}</strong>${more ? `<small>${more}</small>` : ''}</span></li>`;
}

/** What is not in the plan, group by group: why, and what would bring it in; and what is wrong or not met. */
export function leftOutOf(scene: Scene): string {
  const { plan, texts, violations } = scene;
  const { leftOut, problem } = plan;
  const names = new Map([
    ...problem.sites.map(({ id, name }) => [`site ${id}`, name] as const),
    ...problem.items.map(({ id, title }) => [`item ${id}`, title] as const),
  ]);
  const line = (missing: LeftOut) => {
    const { item, site } = missing;
    const name = names.get(item === undefined ? `site ${site}` : `item ${item}`) ?? item ?? site ?? '';
    const reason = texts.span((language) => sentence(tellLeftOut(missing, language, problem.firstDay)));
    return `<li><strong>${escaped(name)}</strong><span>${reason}</span></li>`;
  };
  const groups = groupsOf(problem).flatMap(({ id, name }) => {
    const own = leftOut.filter((each) => each.groups.includes(id));
    return own.length === 0
      ? []
      : [`<article data-group="${escaped(id)}"><h3>${escaped(name)}</h3><ul>${own.map(line).join('')}</ul></article>`];
  });
  const wrong = violations.map(
    (violation) => `<li>${texts.span((language) => sentence(tell(violation, language, problem.firstDay)))}</li>`,
  );
  const heading = texts.span((language) => VIEW_WORDS[language].conflictsAndUnmet);
  const conflicts =
    wrong.length > 0 ? `<article class="wrong"><h3>${heading}</h3><ul>${wrong.join('')}</ul></article>` : '';
  const nothing = `<p class="nothing">${texts.span((language) => VIEW_WORDS[language].nothingLeftOut)}</p>`;
  return conflicts + (groups.length > 0 ? groups.join('') : nothing);
}

/** What an entry rests on, as numbers of texts. */
export function groundsOf({ grounds, texts, plan }: Scene, { stop }: AgendaEntry): readonly number[] {
  return (stop === undefined ? [] : grounds(stop)).map((ground) =>
    texts.numberOf((language) => sentence(tellGround(ground, language, plan.problem.firstDay))),
  );
}

function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

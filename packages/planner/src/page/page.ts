import { withoutUnmet } from '../city/score.ts';
import type { Plan } from '../plan/plan.ts';
import { groupsOf } from '../problem/problem.ts';
import { programmeDayOf } from '../time.ts';
import { LANGUAGES, type Language } from '../words/language.ts';
import { VIEW_WORDS, type ViewWords } from '../words/views.ts';
import { groundsOf, leftOutOf, programmesOf } from './lists.ts';
import { mapsOf } from './map.ts';
import { dateOf, entryTitle, type Scene, sceneOf } from './scene.ts';
import { SCRIPT } from './script.ts';
import { sha256 } from './sha256.ts';
import { STYLE } from './style.ts';
import { escaped, type Texts } from './texts.ts';
import { timelineOf } from './timeline.ts';

/** As browsers know them. */
const TAGS: Readonly<Record<Language, string>> = { en: 'en', zh: 'zh-Hans', vi: 'vi' };

/**
 * One page about a plan that needs nothing else: the timeline, the map of each day, each group's programme, and what was left out and why; in
 * English, Chinese and Vietnamese, for a screen, a phone and paper. It loads nothing, and runs no script but its own.
 *
 * @param language in which it opens
 */
export function planPage(plan: Plan, language: Language): string {
  const scene = sceneOf(plan, language);
  const { texts } = scene;
  const title = plan.problem.title ?? plan.problem.zone;
  const view = (name: keyof typeof VIEWS, content: string) => {
    const say = (each: Language) => VIEW_WORDS[each][name];
    // What scrolls can be scrolled by keyboard; the timeline scrolls inside.
    const reached = name === 'timeline' ? '' : ` tabindex="0" ${texts.attribute('aria-label', say)}`;
    return `<section class="view ${VIEWS[name]}-view"${reached}><h2>${texts.span(say)}</h2>${content}</section>`;
  };
  const main = [
    view('timeline', timelineOf(scene) + detailPanel(texts)),
    view('map', `${mapsOf(scene)}<p class="hint-of-map">${texts.span((each) => VIEW_WORDS[each].mapHint)}</p>`),
    view('programmes', `<div class="lists">${programmesOf(scene)}</div>`),
    view('leftOut', `<div class="lists">${leftOutOf(scene)}</div>`),
  ].join('\n');
  const { value, iterations, seed } = plan;
  const footer = texts.span((each) => VIEW_WORDS[each].madeBy(withoutUnmet(value), iterations, seed));
  const content = `${headerOf(scene, title)}${toolsOf(scene)}<main>${main}</main><footer>${footer}</footer>`;
  const policy = [
    "default-src 'none'",
    `script-src 'sha256-${sha256(SCRIPT)}'`,
    `style-src 'sha256-${sha256(STYLE)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<!doctype html>
<html lang="${TAGS[language]}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escaped(title)}</title>
<style>${STYLE}</style>
</head>
<body data-view="timeline">
<div class="panel">${content}</div>
<script type="application/json" id="data">${dataOf(scene)}</script>
<script>${SCRIPT}</script>
</body>
</html>
`;
}

/** By their names among the words: how the page's script and style call them. */
const VIEWS = { timeline: 'timeline', map: 'map', programmes: 'programmes', leftOut: 'leftout' } as const;
const VIEW_NAMES = ['timeline', 'map', 'programmes', 'leftOut'] as const;

function headerOf(scene: Scene, title: string): string {
  const { texts, violations } = scene;
  const wrong = violations.length;
  const chip = texts.span((each) => (wrong > 0 ? VIEW_WORDS[each].openPoints(wrong) : VIEW_WORDS[each].noOpenPoint));
  const languages = LANGUAGES.map((each) => ({
    value: each,
    label: escaped(VIEW_WORDS[each].ownName),
    attributes: `lang="${TAGS[each]}"`,
  }));
  const theme = texts.attribute('aria-label', (each) => VIEW_WORDS[each].theme);
  return `<header><h1>${escaped(title)}</h1><span class="chip"${wrong > 0 ? ' data-wrong' : ''}>${chip}</span><div class="end">
${choiceOf(texts, 'lang', (each) => VIEW_WORDS[each].languages, languages)}<button type="button" class="theme" ${theme}>&#9680;</button>
</div></header>`;
}

function toolsOf(scene: Scene): string {
  const { texts, days, plan } = scene;
  const views = VIEW_NAMES.map((name) => ({
    value: VIEWS[name],
    label: texts.span((each) => VIEW_WORDS[each][name]),
  }));
  const dates = days.map((day) => ({ value: String(day), label: texts.span(dateOf(scene, day)) }));
  const allGroups = texts.numberOf((each) => VIEW_WORDS[each].allGroups);
  const groups = groupsOf(plan.problem).map(
    ({ id, name }) => `<option value="${escaped(id)}">${escaped(name)}</option>`,
  );
  const label = texts.attribute('aria-label', (each) => VIEW_WORDS[each].group);
  return `<nav class="tools" ${texts.attribute('aria-label', (each) => VIEW_WORDS[each].views)}>
${choiceOf(texts, 'view', (each) => VIEW_WORDS[each].views, views)}
${choiceOf(texts, 'day', (each) => VIEW_WORDS[each].days, dates)}
<div id="whose"><select id="group" ${label}><option value="" data-t="${allGroups}"></option>${groups.join('')}</select></div>
</nav>`;
}

interface Choice {
  readonly value: string;
  /** Markup. */
  readonly label: string;
  readonly attributes?: string;
}

/** Buttons of which one is pressed. */
function choiceOf(
  texts: Texts,
  name: string,
  label: (language: Language) => string,
  choices: readonly Choice[],
): string {
  const buttons = choices.map(
    ({ value, label: shown, attributes = '' }) =>
      `<button type="button" data-${name}-button="${value}" aria-pressed="false" ${attributes}>${shown}</button>`,
  );
  return `<div class="choice" role="group" id="${name}s" ${texts.attribute('aria-label', label)}>${buttons.join('')}</div>`;
}

function detailPanel(texts: Texts): string {
  const hint = texts.span((each) => VIEW_WORDS[each].selectHint);
  const close = texts.attribute('aria-label', (each) => VIEW_WORDS[each].close);
  return `<aside><button type="button" class="close" hidden ${close}>&#215;</button><p class="hint">${hint}</p><div class="detail" aria-live="polite"></div></aside>`;
}

/** What the script needs: all texts, and what there is to say of each entry. `<` is written so that nothing in it can end the element. */
function dataOf(scene: Scene): string {
  const { agendas, texts, speech, keys, days, leadsTo, plan } = scene;
  const entries: Record<string, unknown> = {};
  const drivers = new Map<string, Set<string>>();
  for (const { kind, entries: each } of agendas) {
    if (kind !== 'vehicle') continue;
    for (const { id, vehicles } of each) {
      const next = leadsTo.get(id);
      if (!next) continue;
      const known = drivers.get(next.id) ?? new Set();
      for (const vehicle of vehicles) known.add(vehicle);
      drivers.set(next.id, known);
    }
  }
  const row = (kind: keyof ViewWords['rows'], names: readonly string[]) =>
    [texts.numberOf((each) => VIEW_WORDS[each].rows[kind]), names] as const;
  for (const { entries: each } of agendas)
    for (const entry of each) {
      const key = keys.get(entry.id);
      if (key === undefined || key in entries) continue;
      const where = entry.room === undefined ? entry.place : `${entry.room}, ${entry.place}`;
      entries[key] = [
        texts.numberOf(entryTitle(entry)),
        speech('en').clocks(entry.from, entry.to),
        texts.numberOf((language) => speech(language).span(entry.from, entry.to)),
        [
          [texts.numberOf((language) => VIEW_WORDS[language].place), [where]],
          row('group', entry.groups),
          row('host', entry.hosts),
          row('interpreter', entry.interpreters),
          row('vehicle', entry.what === 'drive' ? entry.vehicles : [...(drivers.get(entry.id) ?? [])]),
        ],
        groundsOf(scene, entry),
      ];
    }
  const today = plan.problem.now === undefined ? undefined : Math.max(0, programmeDayOf(plan.problem.now));
  const day = String(today !== undefined && days.includes(today) ? today : (days[0] ?? 0));
  const restsOn = texts.numberOf((each) => VIEW_WORDS[each].restsOn);
  const data = {
    restsOn,
    languages: LANGUAGES,
    tags: LANGUAGES.map((each) => TAGS[each]),
    day,
    entries,
    texts: texts.all,
  };
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}

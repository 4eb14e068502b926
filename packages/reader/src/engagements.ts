/**
 * Engagements: what happened, goes on or is planned. Sentence by sentence, verbs and nouns make passages that tell of something
 * (`engagements/anchors.ts`, `tellings.ts`); when the text is known, it is settled whose work it tells (`home.ts`), and passages
 * that tell of one thing are put together (`grouping.ts`).
 */
import type { ReadingOrganisation } from '@comity/domain';
import type { MakeLayer } from './draft.ts';
import { groupTellings } from './engagements/grouping.ts';
import { Home } from './engagements/home.ts';
import { sceneOf } from './engagements/scene.ts';
import { Papers } from './engagements/status.ts';
import { type Telling, tellingsOf } from './engagements/tellings.ts';
import { Timeline } from './engagements/timeline.ts';

const ACRONYM = /^(.+?)\s*[(（]([\p{Lu}\p{N}]{2,})[)）]$/u;

/** Names of bodies by the acronyms that stand in brackets behind them. */
function fullNames(organisations: readonly ReadingOrganisation[]): ReadonlyMap<string, string> {
  return new Map(
    organisations.flatMap(({ name, quote }) => {
      const [, full, acronym] = ACRONYM.exec(quote) ?? [];
      return full && acronym ? [[acronym, ACRONYM.test(name) ? full : name] as const] : [];
    }),
  );
}

export const engagementsLayer: MakeLayer = (draft) => {
  const home = new Home();
  const timeline = new Timeline();
  const paper = new Papers(draft.stamp);
  const tellings: Telling[] = [];
  return {
    sentence(sentence) {
      const scene = sceneOf(sentence, draft.names);
      home.note(sentence, scene.parts, scene.actors);
      timeline.note(scene);
      paper.note(scene);
      tellings.push(...tellingsOf(scene, timeline.lead(sentence.paragraph)));
    },
    finish() {
      home.settle();
      paper.settle();
      draft.engagements = groupTellings(tellings, home, timeline, paper, fullNames(draft.organisations));
    },
  };
};

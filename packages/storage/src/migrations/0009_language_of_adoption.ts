import type { Migration } from './migration.ts';

/**
 * Why: an adopted wording is in one language, and a report in another words the number anew; for that its unit is needed, too.
 * How big: a desk has hundreds. What was adopted before was worded in the language of the desk.
 */
export const languageOfAdoption: Migration = {
  id: '0009_language_of_adoption',
  sql: `
alter table adopted_figure add column language text not null default 'en';
alter table adopted_figure add column unit text;
update adopted_figure set language = workspace.language from workspace where workspace.workspace_id = adopted_figure.workspace_id;
`,
};

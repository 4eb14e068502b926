import { installation } from './0001_installation.ts';
import { desk } from './0002_desk.ts';
import { records } from './0003_records.ts';
import { search } from './0004_search.ts';
import { jobs } from './0005_jobs.ts';
import { decisionReason } from './0006_decision_reason.ts';
import { lists } from './0007_lists.ts';
import { answersOfWrites } from './0008_answers_of_writes.ts';
import { languageOfAdoption } from './0009_language_of_adoption.ts';
import { ledgerByKind } from './0010_ledger_by_kind.ts';
import { gramsOfNames } from './0011_grams_of_names.ts';
import { ledgerCounted } from './0012_ledger_counted.ts';
import { erasuresShown } from './0013_erasures_shown.ts';
import { titlesGone } from './0014_titles_gone.ts';
import type { Migration } from './migration.ts';

/** All steps of the schema, in order. A new one is a new file and a line here; an old one is never edited. */
export const MIGRATIONS: readonly Migration[] = [
  installation,
  desk,
  records,
  search,
  jobs,
  decisionReason,
  lists,
  answersOfWrites,
  languageOfAdoption,
  ledgerByKind,
  gramsOfNames,
  ledgerCounted,
  erasuresShown,
  titlesGone,
];

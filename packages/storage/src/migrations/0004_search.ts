import type { Migration } from './migration.ts';

/**
 * Why: finding papers, engagements and parties without any extension. Words are folded and cut in TypeScript; English stems
 * stand beside them, each behind a `=` (`=train`). A vector holds at most 16,383 positions, so a long paper has several rows, each a stretch of its text.
 * How big: one row a document (20,000), one an engagement (100,000), one a name (50,000).
 *
 * The views are what is searched: row security lets no index of vectors or arrays be used (their operators are not marked
 * leak-proof), so the views belong to the owner and carry the same comparison themselves.
 */
export const search: Migration = {
  id: '0004_search',
  sql: `
create table document_search (
  workspace_id uuid not null,
  document_id uuid not null,
  part integer not null,
  start_at integer not null,
  end_at integer not null,
  countries text[] not null,
  words tsvector not null,
  primary key (workspace_id, document_id, part),
  foreign key (workspace_id, document_id) references document (workspace_id, id) on delete cascade
);
create index document_search_words on document_search using gin (words);

create table engagement_search (
  workspace_id uuid not null,
  engagement_id uuid not null,
  countries text[] not null,
  themes text[] not null,
  words tsvector not null,
  primary key (workspace_id, engagement_id),
  foreign key (workspace_id, engagement_id) references engagement (workspace_id, id) on delete cascade
);
create index engagement_search_words on engagement_search using gin (words);
create index engagement_search_countries on engagement_search using gin (countries);
create index engagement_search_themes on engagement_search using gin (themes);

create table party_search (
  workspace_id uuid not null,
  party_id uuid not null,
  position integer not null,
  folded text not null,
  grams text[] not null,
  primary key (workspace_id, party_id, position),
  foreign key (workspace_id, party_id) references party (workspace_id, id) on delete cascade
);
create index party_search_grams on party_search using gin (grams);
create index party_search_folded on party_search (workspace_id, folded);

alter table document_search enable row level security;
alter table engagement_search enable row level security;
alter table party_search enable row level security;

create policy desk on document_search using (workspace_id = (select nullif(current_setting('comity.workspace_id', true), '')::uuid));
create policy desk on engagement_search using (workspace_id = (select nullif(current_setting('comity.workspace_id', true), '')::uuid));
create policy desk on party_search using (workspace_id = (select nullif(current_setting('comity.workspace_id', true), '')::uuid));

create view searchable_document as
  select workspace_id, document_id, part, start_at, end_at, countries, words from document_search
  where workspace_id = (select nullif(current_setting('comity.workspace_id', true), '')::uuid);
create view searchable_engagement as
  select workspace_id, engagement_id, countries, themes, words from engagement_search
  where workspace_id = (select nullif(current_setting('comity.workspace_id', true), '')::uuid);
create view searchable_party as
  select workspace_id, party_id, position, folded, grams from party_search
  where workspace_id = (select nullif(current_setting('comity.workspace_id', true), '')::uuid);

grant select, insert, update, delete on document_search, engagement_search, party_search to comity_app;
grant select on searchable_document, searchable_engagement, searchable_party to comity_app;
`,
};

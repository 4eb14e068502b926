import type { Migration } from './migration.ts';

/**
 * Why: the archive (documents and what was read in them), what is proposed, and the ledger.
 * Numbers are those of JavaScript (double precision), which is what the domain computes with.
 * How big: up to 100,000 engagements with 300,000 quantities, 20,000 documents, as many proposals as engagements.
 * `nth` counts a record's quantities of one measure: figures take the first, or all where they are lines, and find what they
 * add up in the index itself. `tells_attendance` marks the one that tells a record's person-times: that measure's first, or
 * the first of persons where there is none. Records that are not of a single day have an index of their own: only these can cross a border.
 * Nothing here stores a number twice: totals are always computed.
 */
export const records: Migration = {
  id: '0003_records',
  sql: `
create table party (
  workspace_id uuid not null references workspace (workspace_id),
  id uuid not null,
  kind text not null,
  organisation_kind text,
  country text,
  name_as_printed text not null,
  verified_name text,
  post text,
  sort_key text not null,
  version integer not null,
  primary key (workspace_id, id)
);
create index party_sort on party (workspace_id, sort_key, id);

create table party_name (
  workspace_id uuid not null,
  party_id uuid not null,
  position integer not null,
  text text not null,
  language text,
  kind text not null,
  primary key (workspace_id, party_id, position),
  foreign key (workspace_id, party_id) references party (workspace_id, id) on delete cascade
);

create table import_batch (
  workspace_id uuid not null references workspace (workspace_id),
  id uuid not null,
  started_at timestamptz not null,
  started_by uuid,
  change_set_id uuid not null,
  state text not null,
  version integer not null,
  primary key (workspace_id, id)
);
create index import_batch_started on import_batch (workspace_id, started_at desc, id);

create table document_bytes (
  workspace_id uuid not null,
  sha256 text not null,
  bytes bytea not null,
  primary key (workspace_id, sha256)
);
alter table document_bytes alter column bytes set storage external;

create table document (
  workspace_id uuid not null references workspace (workspace_id),
  id uuid not null,
  sha256 text not null,
  file_name text not null,
  title text not null,
  media_type text not null,
  size_bytes bigint not null,
  extractor text,
  encoding text,
  language text,
  classification text not null check (classification in ('public', 'internal', 'restricted')),
  status text not null,
  problem jsonb,
  stamped_on text,
  derives_from uuid,
  derivation_kind text,
  import_id uuid not null,
  imported_at timestamptz not null,
  imported_by uuid,
  version integer not null,
  primary key (workspace_id, id),
  unique (workspace_id, sha256),
  foreign key (workspace_id, sha256) references document_bytes (workspace_id, sha256),
  foreign key (workspace_id, derives_from) references document (workspace_id, id),
  foreign key (workspace_id, import_id) references import_batch (workspace_id, id)
);
create index document_imported on document (workspace_id, imported_at desc, id);
create index document_derives_from on document (workspace_id, derives_from);
create index document_import on document (workspace_id, import_id);

create table document_text (
  workspace_id uuid not null,
  document_id uuid not null,
  raw_text text not null,
  reading json,
  primary key (workspace_id, document_id),
  foreign key (workspace_id, document_id) references document (workspace_id, id) on delete cascade
);

create table erasure (
  workspace_id uuid not null references workspace (workspace_id),
  document_id uuid not null,
  erased_at timestamptz not null,
  erased_by uuid,
  reason text not null,
  primary key (workspace_id, document_id)
);

create table import_file (
  workspace_id uuid not null,
  import_id uuid not null,
  id uuid not null,
  position integer not null,
  file_name text not null,
  size_bytes bigint not null,
  document_id uuid,
  state text not null,
  problem jsonb,
  primary key (workspace_id, id),
  foreign key (workspace_id, import_id) references import_batch (workspace_id, id) on delete cascade
);
create index import_file_batch on import_file (workspace_id, import_id, position);
create index import_file_document on import_file (workspace_id, document_id);

create table engagement (
  workspace_id uuid not null references workspace (workspace_id),
  id uuid not null,
  kind text not null,
  direction text,
  status text not null,
  aggregate boolean not null,
  by_others boolean not null,
  title text not null,
  period text,
  period_as_written text,
  starts_on date,
  ends_on date,
  countries text[] not null,
  place text,
  themes text[] not null,
  fields jsonb not null,
  part_of uuid,
  notes text,
  version integer not null,
  primary key (workspace_id, id),
  foreign key (workspace_id, part_of) references engagement (workspace_id, id)
);
create index engagement_by_date on engagement (workspace_id, starts_on desc nulls last, id);
create index engagement_counted on engagement (workspace_id, starts_on)
  include (id, ends_on, kind, direction, countries, themes, part_of)
  where status = 'reported' and not by_others and not aggregate;
create index engagement_by_title on engagement (workspace_id, title, id);
create index engagement_part_of on engagement (workspace_id, part_of) where part_of is not null;
create index engagement_spanning on engagement (workspace_id, starts_on)
  where starts_on is distinct from ends_on or starts_on is null;
create index engagement_aggregates on engagement (workspace_id, id) where aggregate;

create table engagement_party (
  workspace_id uuid not null,
  engagement_id uuid not null,
  position integer not null,
  party_id uuid not null,
  role text not null,
  name_as_printed text not null,
  primary key (workspace_id, engagement_id, position),
  foreign key (workspace_id, engagement_id) references engagement (workspace_id, id) on delete cascade,
  foreign key (workspace_id, party_id) references party (workspace_id, id)
);
create index engagement_party_party on engagement_party (workspace_id, party_id, engagement_id);

create table engagement_quantity (
  workspace_id uuid not null,
  engagement_id uuid not null,
  position integer not null,
  measure text not null,
  nth integer not null,
  tells_attendance boolean not null,
  value double precision,
  low double precision,
  high double precision,
  qualifier text not null,
  unit text,
  of_what text,
  hedge text,
  primary key (workspace_id, engagement_id, position),
  foreign key (workspace_id, engagement_id) references engagement (workspace_id, id) on delete cascade
);
create index engagement_quantity_measure on engagement_quantity (workspace_id, measure, nth, engagement_id)
  include (value, low, high, qualifier, unit, hedge);
create index engagement_quantity_attendance on engagement_quantity (workspace_id, engagement_id)
  include (value, low, high, qualifier, unit, hedge) where tells_attendance;

create table citation (
  workspace_id uuid not null,
  id uuid not null,
  record_kind text not null,
  record_id uuid not null,
  field text not null,
  document_id uuid not null,
  start_at integer not null,
  end_at integer not null,
  quote text not null,
  primary key (workspace_id, id),
  foreign key (workspace_id, document_id) references document (workspace_id, id)
);
create index citation_record on citation (workspace_id, record_id);
create index citation_document on citation (workspace_id, document_id, start_at);

create table proposal (
  workspace_id uuid not null references workspace (workspace_id),
  id uuid not null,
  document_id uuid,
  source text not null,
  kind text not null,
  payload jsonb not null,
  state text not null,
  weight double precision not null,
  result_id uuid,
  decided_by uuid,
  decided_at timestamptz,
  version integer not null,
  primary key (workspace_id, id),
  foreign key (workspace_id, document_id) references document (workspace_id, id)
);
create index proposal_open on proposal (workspace_id, state, weight desc, id);
create index proposal_document on proposal (workspace_id, document_id);
create index proposal_result on proposal (workspace_id, result_id) where result_id is not null;

create table proposal_passage (
  workspace_id uuid not null,
  proposal_id uuid not null,
  position integer not null,
  document_id uuid not null,
  start_at integer not null,
  end_at integer not null,
  quote text not null,
  primary key (workspace_id, proposal_id, position),
  foreign key (workspace_id, proposal_id) references proposal (workspace_id, id) on delete cascade,
  foreign key (workspace_id, document_id) references document (workspace_id, id)
);
create index proposal_passage_document on proposal_passage (workspace_id, document_id, start_at);

create table adopted_figure (
  workspace_id uuid not null references workspace (workspace_id),
  id uuid not null,
  query jsonb not null,
  wording text not null,
  value double precision,
  qualifier text not null,
  scope text not null,
  hedge text,
  basis jsonb not null,
  adopted_by uuid not null,
  approver text not null,
  adopted_on date not null,
  version integer not null,
  primary key (workspace_id, id),
  unique (workspace_id, query)
);

alter table party enable row level security;
alter table party_name enable row level security;
alter table import_batch enable row level security;
alter table import_file enable row level security;
alter table document_bytes enable row level security;
alter table document enable row level security;
alter table document_text enable row level security;
alter table erasure enable row level security;
alter table engagement enable row level security;
alter table engagement_party enable row level security;
alter table engagement_quantity enable row level security;
alter table citation enable row level security;
alter table proposal enable row level security;
alter table proposal_passage enable row level security;
alter table adopted_figure enable row level security;

create policy desk on party using (workspace_id = (select nullif(current_setting('comity.workspace_id', true), '')::uuid));
create policy desk on party_name using (workspace_id = (select nullif(current_setting('comity.workspace_id', true), '')::uuid));
create policy desk on import_batch using (workspace_id = (select nullif(current_setting('comity.workspace_id', true), '')::uuid));
create policy desk on import_file using (workspace_id = (select nullif(current_setting('comity.workspace_id', true), '')::uuid));
create policy desk on document_bytes using (workspace_id = (select nullif(current_setting('comity.workspace_id', true), '')::uuid));
create policy desk on document using (workspace_id = (select nullif(current_setting('comity.workspace_id', true), '')::uuid));
create policy desk on document_text using (workspace_id = (select nullif(current_setting('comity.workspace_id', true), '')::uuid));
create policy desk on erasure using (workspace_id = (select nullif(current_setting('comity.workspace_id', true), '')::uuid));
create policy desk on engagement using (workspace_id = (select nullif(current_setting('comity.workspace_id', true), '')::uuid));
create policy desk on engagement_party using (workspace_id = (select nullif(current_setting('comity.workspace_id', true), '')::uuid));
create policy desk on engagement_quantity using (workspace_id = (select nullif(current_setting('comity.workspace_id', true), '')::uuid));
create policy desk on citation using (workspace_id = (select nullif(current_setting('comity.workspace_id', true), '')::uuid));
create policy desk on proposal using (workspace_id = (select nullif(current_setting('comity.workspace_id', true), '')::uuid));
create policy desk on proposal_passage using (workspace_id = (select nullif(current_setting('comity.workspace_id', true), '')::uuid));
create policy desk on adopted_figure using (workspace_id = (select nullif(current_setting('comity.workspace_id', true), '')::uuid));

grant select, insert, update, delete on
  party, party_name, import_batch, import_file, document_bytes, document, document_text, erasure, engagement,
  engagement_party, engagement_quantity, citation, proposal, proposal_passage, adopted_figure to comity_app;
`,
};

import type { Migration } from './migration.ts';

/**
 * Why: a desk, its members, and the history of everything that changes in it.
 * How big: history is the largest, a few rows for each record and edit: 500,000 on a busy desk of forty years.
 * Every key leads with workspace_id, so that the tables can be distributed by it; policies compare it with the
 * transaction's own, asked once a statement (hence the sub-select).
 */
export const desk: Migration = {
  id: '0002_desk',
  sql: `
create table workspace (
  workspace_id uuid primary key references workspace_registry (id),
  name text not null,
  desk_kind text not null,
  own_party_id uuid,
  region_preset text not null,
  language text not null,
  is_sample boolean not null,
  created_at timestamptz not null,
  version integer not null
);

create table member (
  workspace_id uuid not null references workspace (workspace_id),
  account_id uuid not null references account (id),
  role text not null check (role in ('viewer', 'officer', 'administrator')),
  joined_at timestamptz not null,
  version integer not null,
  primary key (workspace_id, account_id)
);
create index member_account on member (account_id);

create table invitation (
  workspace_id uuid not null references workspace (workspace_id),
  id uuid not null,
  email text not null,
  name text,
  role text not null check (role in ('viewer', 'officer', 'administrator')),
  token_hash text not null,
  created_at timestamptz not null,
  created_by uuid,
  expires_at timestamptz not null,
  accepted_at timestamptz,
  version integer not null,
  primary key (workspace_id, id),
  unique (workspace_id, token_hash)
);

create table setting (
  workspace_id uuid not null references workspace (workspace_id),
  key text not null,
  value jsonb not null,
  version integer not null,
  primary key (workspace_id, key)
);

create table change_set (
  workspace_id uuid not null,
  id uuid not null,
  kind text not null,
  at timestamptz not null,
  by uuid,
  note text,
  undone_by uuid,
  primary key (workspace_id, id)
);

create table history (
  workspace_id uuid not null,
  sequence bigint generated always as identity,
  change_set_id uuid not null,
  at timestamptz not null,
  by uuid,
  record_kind text not null,
  record_id text not null,
  before jsonb,
  after jsonb,
  primary key (workspace_id, sequence),
  foreign key (workspace_id, change_set_id) references change_set (workspace_id, id)
);
create index history_record on history (workspace_id, record_id, sequence);
create index history_change_set on history (workspace_id, change_set_id);

create table idempotency_key (
  workspace_id uuid not null,
  account_id uuid not null,
  key text not null,
  request_hash text not null,
  status integer,
  response jsonb,
  created_at timestamptz not null,
  primary key (workspace_id, account_id, key)
);

alter table workspace enable row level security;
alter table member enable row level security;
alter table invitation enable row level security;
alter table setting enable row level security;
alter table change_set enable row level security;
alter table history enable row level security;
alter table idempotency_key enable row level security;

create policy desk on workspace using (workspace_id = (select nullif(current_setting('comity.workspace_id', true), '')::uuid));
-- At sign-in an account asks which desks it belongs to, before any desk is chosen.
create policy desk on member using (
  workspace_id = (select nullif(current_setting('comity.workspace_id', true), '')::uuid)
  or account_id = (select nullif(current_setting('comity.account_id', true), '')::uuid)
) with check (workspace_id = (select nullif(current_setting('comity.workspace_id', true), '')::uuid));
create policy desk on invitation using (workspace_id = (select nullif(current_setting('comity.workspace_id', true), '')::uuid));
create policy desk on setting using (workspace_id = (select nullif(current_setting('comity.workspace_id', true), '')::uuid));
create policy desk on change_set using (workspace_id = (select nullif(current_setting('comity.workspace_id', true), '')::uuid));
create policy desk on history using (workspace_id = (select nullif(current_setting('comity.workspace_id', true), '')::uuid));
create policy desk on idempotency_key using (workspace_id = (select nullif(current_setting('comity.workspace_id', true), '')::uuid));

grant select, insert, update, delete on
  workspace, member, invitation, setting, change_set, history, idempotency_key to comity_app;
`,
};

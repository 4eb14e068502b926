import type { Migration } from './migration.ts';

/**
 * Why: who may sign in, and which desks there are: what an installation knows before it knows a desk.
 * How big: tens of rows, hundreds of sessions. On a distributed engine these are reference tables.
 */
export const installation: Migration = {
  id: '0001_installation',
  sql: `
create table installation (
  key text primary key,
  value jsonb not null
);

create table account (
  id uuid primary key,
  name text not null,
  email text not null unique,
  email_verified boolean not null default false,
  image text,
  language text,
  created_at timestamptz not null,
  updated_at timestamptz not null
);

create table credential (
  id uuid primary key,
  account_id uuid not null references account (id) on delete cascade,
  provider_id text not null,
  provider_account_id text not null,
  password text,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamptz,
  refresh_token_expires_at timestamptz,
  scope text,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  unique (provider_id, provider_account_id)
);
create index credential_account on credential (account_id);

create table session (
  id uuid primary key,
  account_id uuid not null references account (id) on delete cascade,
  token text not null unique,
  expires_at timestamptz not null,
  ip_address text,
  user_agent text,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create index session_account on session (account_id);
create index session_expiry on session (expires_at);

create table verification (
  id uuid primary key,
  identifier text not null,
  value text not null,
  expires_at timestamptz not null,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create index verification_identifier on verification (identifier);

create table rate_limit (
  id uuid primary key,
  key text not null unique,
  count integer not null,
  last_request bigint not null
);

create table workspace_registry (
  id uuid primary key,
  created_at timestamptz not null
);

grant select, insert, update, delete on
  installation, account, credential, session, verification, rate_limit, workspace_registry to comity_app;
`,
};

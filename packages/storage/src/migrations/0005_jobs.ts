import type { Migration } from './migration.ts';

/**
 * Why: work that outlives a request. A job is claimed with a lease; who holds no lease any more can finish nothing.
 * How big: one row a paper read; thousands wait after a large import. Claims filter by desk, which a distributed engine needs.
 */
export const jobs: Migration = {
  id: '0005_jobs',
  sql: `
create table job (
  workspace_id uuid not null references workspace (workspace_id),
  id uuid not null,
  kind text not null,
  payload jsonb not null,
  state text not null,
  priority integer not null,
  attempts integer not null,
  max_attempts integer not null,
  progress_done integer not null,
  progress_total integer not null,
  cancel_requested boolean not null,
  problem jsonb,
  run_after timestamptz not null,
  lease_id uuid,
  lease_until timestamptz,
  created_at timestamptz not null,
  created_by uuid,
  started_at timestamptz,
  finished_at timestamptz,
  primary key (workspace_id, id)
);
create index job_waiting on job (workspace_id, priority, created_at, id) where state in ('queued', 'running');
create index job_recent on job (workspace_id, created_at desc, id);

alter table job enable row level security;
create policy desk on job using (workspace_id = (select nullif(current_setting('comity.workspace_id', true), '')::uuid));
grant select, insert, update, delete on job to comity_app;
`,
};

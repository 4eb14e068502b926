import type { Migration } from './migration.ts';

/**
 * Why: the ledger's lists in either order of date and by kind, and their totals, are answered from an index alone; so are the few
 * records that are not of a single day. How often that is so is counted for the planner: it has no idea of it by itself, and would
 * read all records to find them. `signed_in` answers for one session token what its holder may be told before any desk is chosen:
 * whose it is and where they are a member. It runs as the tables' owner, since no desk's policy can hold yet.
 * How big: 100,000 engagements, 10 MB an index.
 */
export const lists: Migration = {
  id: '0007_lists',
  sql: `
drop index engagement_by_date;
create index engagement_by_date on engagement (workspace_id, starts_on desc nulls last, id)
  include (ends_on, kind, direction, status, aggregate, by_others);
create index engagement_oldest on engagement (workspace_id, starts_on, id);
create index engagement_by_kind on engagement (workspace_id, kind, id);

drop index engagement_spanning;
create index engagement_spanning on engagement (workspace_id, starts_on) include (id, ends_on, kind, direction)
  where status = 'reported' and not by_others and not aggregate and (starts_on = ends_on) is not true;
create statistics engagement_single_day on (starts_on = ends_on) from engagement;

create function signed_in(token_hash text)
returns table (account_id uuid, name text, email text, expires_at timestamptz, workspace_id uuid, role text)
language sql stable security definer set search_path from current as $$
  select a.id, a.name, a.email, s.expires_at, d.workspace_id, d.role
  from session s join account a on a.id = s.account_id left join lateral (
    select m.workspace_id, m.role from member m where m.account_id = a.id order by m.joined_at, m.workspace_id limit 1
  ) d on true
  where s.token = token_hash
$$;

revoke execute on function signed_in(text) from public;
grant execute on function signed_in(text) to comity_app;
`,
};

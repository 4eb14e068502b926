import type { Engagement } from '../engagement.ts';
import { exactly, type Quantity, totalOf } from '../quantity.ts';
import { continentOf } from '../regions/index.ts';
import { allStatements } from './lead.ts';
import type { FigureGroup, FigureQuery, FigureResult, StatedFigure, UnitTotal } from './query.ts';
import { contribution, inScope, periodRelation, unitOf } from './rules.ts';

/** What the figure knows beside the engagements themselves. */
export interface FigureContext {
  /** The desk's own party: never a partner of itself. */
  readonly ownPartyId: string | null;
  /** Records that a person has marked, or left, to verify. */
  readonly toVerify: ReadonlySet<string>;
}

/**
 * The reference implementation: what is recorded and what is stated for a query.
 *
 * @param engagements all records that may matter, in any order; cost is linear in them
 */
export function computeFigure(
  engagements: readonly Engagement[],
  query: FigureQuery,
  context: FigureContext = { ownPartyId: null, toVerify: new Set() },
): FigureResult {
  const scope = engagements.filter((engagement) => inScope(engagement, query));
  const instances = leaves(scope.filter((engagement) => !engagement.aggregate));
  const counted = instances.filter((engagement) => periodRelation(engagement, query) === 'within');
  const relations = instances.map((engagement) => periodRelation(engagement, query));
  const stated = statedTree(scope, instances, query);
  const totals = totalsOf(counted, query);
  const records = Math.max(0, ...totals.map((total) => total.records));
  return {
    query,
    toldAs: query.measure === 'persons' && records > 1 ? 'person-times' : query.measure,
    recorded: { totals, groups: groupsOf(counted, query, context) },
    stated,
    leftOut: {
      undated: relations.filter((relation) => relation === 'undated').length,
      crossing: relations.filter((relation) => relation === 'covers' || relation === 'overlaps').length,
    },
    toVerify: [
      ...counted.map((engagement) => engagement.id),
      ...allStatements(stated).map(({ engagementId }) => engagementId),
    ].filter((id) => context.toVerify.has(id)),
  };
}

/** The ids of the records that a query counts: the lineage of its recorded total, or of one group of it. */
export function countedRecords(
  engagements: readonly Engagement[],
  query: FigureQuery,
  key: string | null,
  context: FigureContext = { ownPartyId: null, toVerify: new Set() },
): readonly string[] {
  const scope = engagements.filter((engagement) => inScope(engagement, query) && !engagement.aggregate);
  return leaves(scope)
    .filter((engagement) => periodRelation(engagement, query) === 'within' && contributes(engagement, query))
    .filter((engagement) => key === null || groupKeys(engagement, query, context).includes(key))
    .map((engagement) => engagement.id);
}

/** Rule 2: a record that contains counted records of its own kind gives way to them. */
function leaves(instances: readonly Engagement[]): readonly Engagement[] {
  const containers = new Set(instances.map((engagement) => `${engagement.partOf ?? ''} ${engagement.kind}`));
  return instances.filter((engagement) => !containers.has(`${engagement.id} ${engagement.kind}`));
}

function contributes(engagement: Engagement, query: FigureQuery): boolean {
  return query.measure === 'countries-and-regions'
    ? engagement.countries.length > 0
    : contribution(engagement, query.measure).length > 0;
}

function totalsOf(engagements: readonly Engagement[], query: FigureQuery): readonly UnitTotal[] {
  if (query.measure === 'countries-and-regions') {
    const countries = new Set(engagements.flatMap((engagement) => engagement.countries));
    const records = engagements.filter((engagement) => engagement.countries.length > 0).length;
    return [{ unit: null, total: totalOf([exactly(query.measure, countries.size)]), records }];
  }
  const byUnit = new Map<string | null, { parts: Quantity[]; records: number }>();
  for (const engagement of engagements) {
    const parts = contribution(engagement, query.measure);
    for (const unit of new Set(parts.map(unitOf))) {
      const entry = byUnit.get(unit) ?? { parts: [], records: 0 };
      entry.parts.push(...parts.filter((part) => unitOf(part) === unit));
      byUnit.set(unit, { parts: entry.parts, records: entry.records + 1 });
    }
  }
  return [...byUnit]
    .map(([unit, { parts, records }]) => ({ unit, total: totalOf(parts), records }))
    .sort((a, b) => (a.unit ?? '').localeCompare(b.unit ?? '', 'en'));
}

function groupsOf(
  engagements: readonly Engagement[],
  query: FigureQuery,
  context: FigureContext,
): readonly FigureGroup[] {
  if (query.groupBy === 'none') return [];
  const groups = new Map<string, Engagement[]>();
  for (const engagement of engagements.filter((each) => contributes(each, query))) {
    for (const key of groupKeys(engagement, query, context)) {
      const group = groups.get(key);
      if (group) group.push(engagement);
      else groups.set(key, [engagement]);
    }
  }
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, members]) => ({ key, totals: totalsOf(members, query) }));
}

/** Where a record stands in a grouping. One with several countries stands under each, and once in the total. */
export function groupKeys(engagement: Engagement, query: FigureQuery, context: FigureContext): readonly string[] {
  const keys = distinctKeys(engagement, query, context);
  return keys.length > 0 ? keys : [''];
}

function distinctKeys(engagement: Engagement, query: FigureQuery, context: FigureContext): readonly string[] {
  switch (query.groupBy) {
    case 'year':
      return engagement.startsOn ? [engagement.startsOn.slice(0, 4)] : [];
    case 'country':
      return [...new Set(engagement.countries)];
    case 'continent':
      return [...new Set(engagement.countries.flatMap((country) => continentOf(country) ?? []))];
    case 'partner':
      return [...new Set(engagement.parties.map((party) => party.partyId))].filter((id) => id !== context.ownPartyId);
    case 'theme':
      return [...new Set(engagement.themes)];
    case 'none':
      return [];
  }
}

function statedTree(
  scope: readonly Engagement[],
  instances: readonly Engagement[],
  query: FigureQuery,
): readonly StatedFigure[] {
  const aggregates = scope.filter(
    (engagement) => engagement.aggregate && contribution(engagement, query.measure).length > 0,
  );
  const byId = new Map(aggregates.map((engagement) => [engagement.id, engagement]));
  const children = (id: string, among: readonly Engagement[]) => among.filter((engagement) => engagement.partOf === id);
  const build = (engagement: Engagement, path: ReadonlySet<string>): readonly StatedFigure[] => {
    const relation = periodRelation(engagement, query);
    if (relation === 'outside' || path.has(engagement.id)) return [];
    const inner = new Set([...path, engagement.id]);
    const parts = children(engagement.id, aggregates).flatMap((part) => build(part, inner));
    const recorded = totalsOf(children(engagement.id, instances), query).filter((total) => total.records > 0);
    return contribution(engagement, query.measure).map((quantity) => ({
      engagementId: engagement.id,
      title: engagement.title,
      period: engagement.period,
      relation,
      quantity,
      contains: { stated: parts, recorded },
    }));
  };
  return aggregates
    .filter((engagement) => isRoot(engagement, byId))
    .flatMap((engagement) => build(engagement, new Set()));
}

/** Stands inside no other statement. One of several that claim to contain each other is a root, so that none is lost. */
function isRoot(engagement: Engagement, byId: ReadonlyMap<string, Engagement>): boolean {
  const seen = new Set<string>();
  let container = engagement.partOf === null ? undefined : byId.get(engagement.partOf);
  if (!container) return true;
  while (container && !seen.has(container.id)) {
    if (container.id === engagement.id) return true;
    seen.add(container.id);
    container = container.partOf === null ? undefined : byId.get(container.partOf);
  }
  return false;
}

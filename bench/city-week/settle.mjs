/**
 * One city planned until its value settles, in a process of its own; prints one JSON line.
 *
 *   node bench/city-week/settle.mjs '{"seed":1,"delegations":20,"days":3,"sites":100}' 60
 *
 * It has settled when the last three quarters of its time have brought less than 1 % of the value: `seconds` and `iterations` are what it took
 * to come within that 1 %, so a quarter of the run at most, however large the city is. After the given number of seconds it ends all the
 * same, and `settled` is false: then it takes at least as long as is told. All seconds are CPU seconds of the whole process, helper threads
 * included, from the moment when the problem is read.
 */
import { join } from 'node:path';
import { buildPlanner } from '../planner-build.mjs';
import { makeCity } from './generate.mjs';

/** A run is so many times as long as it took to within 1 %. */
const TIMES = 4;
/** Iterations between two looks at the clock. */
const SLICE = 20;

const { checkProblem, Planning } = await import(join(buildPlanner.folder, 'index.js'));
const size = JSON.parse(process.argv[2]);
const most = Number(process.argv[3]);
const { problem, faults } = checkProblem(makeCity({ mostGroups: 3, ...size }));
if (!problem) throw new Error(`the generator made a faulty problem: ${JSON.stringify(faults.slice(0, 3))}`);

const begun = process.cpuUsage();
const cpu = () => {
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1e6;
};
const planning = new Planning(problem, { seed: size.seed });

/** The value whenever it has grown. `within` is the first entry that is within 1 % of the last. */
const curve = [{ seconds: cpu(), iterations: 0, value: planning.value }];
let within = 0;
let spent = 0;
do {
  planning.improve(SLICE);
  spent = cpu();
  if (planning.value > curve.at(-1).value)
    curve.push({ seconds: spent, iterations: planning.iterations, value: planning.value });
  while (curve[within].value < planning.value - Math.abs(planning.value) / 100) within++;
} while (spent < most && spent < Math.max(1, TIMES * curve[within].seconds));

// The validator judges it here: what it refuses is thrown.
const { unmet } = planning.result();
const { seconds, iterations } = curve[within];
console.log(
  JSON.stringify({
    ...size,
    groups: problem.delegations.flatMap(({ groups }) => groups).length,
    first: curve[0].seconds,
    seconds,
    iterations,
    settled: spent >= TIMES * seconds,
    spent,
    value: planning.value,
    unmet: unmet.length,
  }),
);

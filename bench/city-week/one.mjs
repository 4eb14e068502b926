/**
 * One run of the city week, in a process of its own; prints one JSON line.
 *
 *   node bench/city-week/one.mjs '{"size":{"seed":1,"delegations":20,"days":3},"seconds":5,"long":60}'
 *
 * All seconds are CPU seconds of the whole process from the moment when the problem is read, helper threads included.
 */
import { join } from 'node:path';
import { buildPlanner } from '../planner-build.mjs';
import { planAtDesk } from './desk-officer.mjs';
import { makeCity } from './generate.mjs';

const { checkProblem, Planning, validate, planValue } = await import(join(buildPlanner.folder, 'index.js'));
const { size, seconds, long } = JSON.parse(process.argv[2]);
const { isPlain, ...made } = size;
const city = makeCity({ sites: 100, mostGroups: 3, ...made });
// Visits and meals alone, at one speed: what the exact search can prove.
if (isPlain) Object.assign(city, { items: [], travel: { kmPerHour: [{ from: '00:00', to: '24:00', kmPerHour: 25 }] } });
const { problem, faults } = checkProblem(city);
if (!problem) throw new Error(`the generator made a faulty problem: ${JSON.stringify(faults.slice(0, 3))}`);

const begun = process.cpuUsage();
const cpu = () => {
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1e6;
};
const wall = performance.now();
const planning = new Planning(problem, { seed: 1 });
const first = { ms: performance.now() - wall, cpuMs: cpu() * 1000, value: planning.value };

/** The value as it grows: [CPU seconds, value]. */
const curve = [[cpu(), planning.value]];
const at = { seconds: undefined, long: undefined };
const violations = [];
const check = () => {
  const { plan, unmet } = planning.result();
  // What the planner passes is looked at again: its result is judged by a validator of its own already.
  violations.push(...validate(plan).filter(({ code }) => !unmet.some((each) => each.code === code)));
  return { value: plan.value, iterations: plan.iterations, unmet: unmet.length };
};
while (cpu() < Math.max(seconds, long)) {
  planning.improve(20);
  if (planning.value > curve.at(-1)[1]) curve.push([cpu(), planning.value]);
  if (!at.seconds && cpu() >= seconds) at.seconds = check();
}
at.long = check();
const memory = process.resourceUsage().maxRSS / 1024;
const desk = planAtDesk(problem);
const final = planning.value;
const within = curve.find(([, value]) => value >= final - Math.abs(final) / 100);
console.log(
  JSON.stringify({
    size,
    groups: problem.delegations.flatMap(({ groups }) => groups).length,
    first,
    ...at,
    toOnePercent: within?.[0],
    bound: planning.bound,
    proven: planning.isProven,
    desk: { value: planValue(desk), violations: validate(desk).length },
    violations: violations.length,
    memoryMb: Math.round(memory),
    warm: warmFirstPlan(),
  }),
);

/** Milliseconds of the first plan when the engine has seen it all before. */
function warmFirstPlan() {
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    new Planning(problem, { seed: 1 });
    return performance.now() - start;
  });
  return times.sort((one, other) => one - other)[2];
}

export { scoreOf } from './orienteering/check.ts';
export type { Cap, OrienteeringProblem, Routes, Window } from './orienteering/problem.ts';
export { type Effort, type OrienteeringAnswer, solveOrienteering } from './orienteering/solve.ts';

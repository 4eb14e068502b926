/**
 * Reads the published instances of TOPTW and MCTOPMTW. Distances are Euclidean, rounded down to one decimal for Solomon's instances and to
 * two for Cordeau's (`pr…`). Everything is turned into whole units of that decimal: floating point rounds some arcs wrongly. Beside the
 * problem stands `numbers`: the file's own number of each vertex.
 */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';

/** Coordinates are told to three decimals; further ones are rounded, as the checkers of the benchmark do. */
const COORDINATE_UNITS = 1000;

/** @param file Vansteenwegen's form of Solomon's and Cordeau's instances @param paths how many routes */
export function readToptw(file, paths) {
  const units = unitsOf(file);
  const rows = numbersOf(file).slice(2);
  const calendar = rows.map((row) => [windowOf(row.at(-2), row.at(-1), units)]);
  return { ...commonOf(rows, units), calendars: [calendar], routes: Array(paths).fill(0), caps: [] };
}

/**
 * @param file Souffriau's instances: four windows one after another, of which routes 1 and 3 keep the first and third and routes 2 and 4 the
 *   others, or the reverse; a fee under a budget; ten types, each at most so often
 */
export function readMctopmtw(file) {
  const units = unitsOf(file);
  const [[paths, , ...limits], ...rows] = numbersOf(file);
  const calendars = [1, 0].map((keepsFirst) =>
    rows.map((row, vertex) => {
      if (vertex === 0) return [windowOf(row[5], row[6], units)];
      const [first, second] = row[10] === keepsFirst ? [5, 7] : [6, 8];
      return [windowOf(row[first], row[first + 1], units), windowOf(row[second], row[second + 1], units)];
    }),
  );
  const caps = limits.map((limit, cap) => ({ limit, use: Int32Array.from(rows, (row, i) => (i ? row[11 + cap] : 0)) }));
  return { ...commonOf(rows, units), calendars, routes: Array.from({ length: paths }, (_, path) => path % 2), caps };
}

/** Units in 1. */
function unitsOf(file) {
  return /(^|-)pr\d/.test(basename(file)) ? 100 : 10;
}

/** @throws where anything but numbers stands in it */
function numbersOf(file) {
  const lines = readFileSync(file, 'utf8').split(/\r\n?|\n/);
  return lines
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) =>
      line.split(/\s+/).map((word) => {
        if (Number.isNaN(Number(word))) throw new Error(`${file}: ${word} is no number`);
        return Number(word);
      }),
    );
}

function commonOf(rows, units) {
  const vertices = rows.length;
  const travel = new Int32Array(vertices * vertices);
  rows.forEach((from, i) => {
    rows.forEach((to, j) => {
      travel[i * vertices + j] = distance(from, to, units);
    });
  });
  const service = Int32Array.from(rows, (row) => whole(row[3], units));
  const numbers = rows.map(([number]) => number);
  return { vertices, travel, service, score: Int32Array.from(rows, (row) => row[4]), numbers };
}

function windowOf(opens, closes, units) {
  return { opens: whole(opens, units), closes: whole(closes, units) };
}

/** @throws where a time has more decimals than its instances allow */
function whole(value, units) {
  const rounded = Math.round(value * units);
  if (Math.abs(rounded - value * units) > 1e-6) throw new Error(`${value} is not a whole number of 1/${units}`);
  return rounded;
}

/** The distance rounded down: a root near the exact one, then moved to where its square says. All products are exact integers. */
function distance([, x1, y1], [, x2, y2], units) {
  const [dx, dy] = [Math.round((x1 - x2) * COORDINATE_UNITS), Math.round((y1 - y2) * COORDINATE_UNITS)];
  const square = dx * dx + dy * dy;
  const step = COORDINATE_UNITS / units;
  let length = Math.floor(Math.sqrt(square) / step);
  while ((length * step) ** 2 > square) length--;
  while (((length + 1) * step) ** 2 <= square) length++;
  return length;
}

/** The growth as a picture: a panel an axis, both logarithmic, a dot a run (hollow where it had not settled), the fitted power as a line. */

const [WIDTH, HEIGHT, LEFT, TOP, GAP] = [300, 240, 60, 40, 80];
const DECADES = [0.01, 0.1, 1, 10, 100];

/** @returns SVG */
export function growthPlot(axes) {
  const seconds = axes.flatMap(({ runs }) => runs.map((run) => run.seconds));
  const least = DECADES.findLast((decade) => decade <= Math.min(...seconds)) ?? DECADES[0];
  const most = DECADES.find((decade) => decade >= Math.max(...seconds)) ?? DECADES.at(-1);
  const y = scale(least, most, TOP + HEIGHT, TOP);
  const panels = axes.map(({ by, sizes, runs, seconds: { exponent, factor } }, nth) => {
    const left = LEFT + nth * (WIDTH + GAP);
    const x = scale(sizes[0], sizes.at(-1), left + 15, left + WIDTH - 15);
    const at = (size) => `${x(size).toFixed(1)},${y(factor * size ** exponent).toFixed(1)}`;
    return [
      `<rect x="${left}" y="${TOP}" width="${WIDTH}" height="${HEIGHT}" fill="none" stroke="#888"/>`,
      text(left + WIDTH / 2, TOP - 12, `seconds by ${by}: exponent ${exponent.toFixed(2)}`, 'middle'),
      ...DECADES.filter((decade) => decade >= least && decade <= most).flatMap((decade) => [
        `<path d="M${left} ${y(decade).toFixed(1)}h${WIDTH}" stroke="#ddd"/>`,
        text(left - 6, y(decade) + 4, `${decade} s`, 'end'),
      ]),
      ...sizes.map((size) => text(x(size), TOP + HEIGHT + 18, String(size), 'middle')),
      `<path d="M${at(sizes[0])}L${at(sizes.at(-1))}" stroke="#36c" stroke-width="1.5"/>`,
      ...runs.map(
        (run) =>
          `<circle cx="${x(run[by]).toFixed(1)}" cy="${y(run.seconds).toFixed(1)}" r="3.5" stroke="#36c" fill="${run.settled ? '#36c' : '#fff'}"/>`,
      ),
    ].join('\n');
  });
  const [width, height] = [LEFT + axes.length * (WIDTH + GAP), TOP + HEIGHT + 36];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="sans-serif" font-size="12">`,
    '<title>CPU seconds to within 1 % of the value, over sites and over delegations</title>',
    `<rect width="${width}" height="${height}" fill="#fff"/>`,
    ...panels,
    '</svg>\n',
  ].join('\n');
}

/** From a size to a place, by its logarithm. */
function scale(least, most, from, to) {
  return (size) => from + ((to - from) * Math.log(size / least)) / Math.log(most / least);
}

function text(x, y, words, anchor) {
  return `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" text-anchor="${anchor}">${words}</text>`;
}

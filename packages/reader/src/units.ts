/**
 * The UTF-16 units of a stretch of text in an array, where each is at hand: a string is asked for its characters in a dozen ways, by how it
 * came to be. Stretches of usual length share one array: what is read from it is to be done with before the next stretch is taken.
 */
const SHARED = new Uint16Array(1 << 16);

/** The units from one offset to another, or to the text's end. */
export function unitsOf(text: string, start: number, end: number): Uint16Array {
  const count = Math.min(end, text.length) - start;
  const units = count <= SHARED.length ? SHARED.subarray(0, count) : new Uint16Array(count);
  for (let i = 0; i < count; i++) units[i] = text.charCodeAt(start + i);
  return units;
}

/** Few enough for one call. */
const AT_ONCE = 1 << 12;

/** The text that units make: a string of its own, where a slice would keep all that it was cut from. */
export function textOf(units: Uint16Array): string {
  let text = String.fromCharCode(...units.subarray(0, AT_ONCE));
  for (let from = AT_ONCE; from < units.length; from += AT_ONCE)
    text += String.fromCharCode(...units.subarray(from, from + AT_ONCE));
  return text;
}

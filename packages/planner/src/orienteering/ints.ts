/**
 * The number at `index`, which the caller knows to be within bounds. Hot loops read their arrays so; as small a function as this is
 * always inlined.
 */
export function at(ints: Int32Array, index: number): number {
  return ints[index] as number;
}

/** What every request carries. */
export interface Environment {
  Bindings: object;
  Variables: { requestId: string; address: string };
}

/** The shortest password that the server takes (its contract says the same). */
export const PASSWORD_LENGTH = 10;

export function isLongEnough(password: string): boolean {
  return password.length >= PASSWORD_LENGTH;
}

/**
 * The token of a one-time link: in the fragment, which never reaches a server's log or a referrer, or in the query.
 * It is taken out of the address at once, so that it does not stay in the history.
 */
export function takeToken(fromQuery: string | undefined): string {
  const fragment = new URLSearchParams(location.hash.slice(1)).get('token');
  const token = fragment ?? fromQuery ?? '';
  if (fragment !== null || fromQuery !== undefined) history.replaceState(history.state, '', location.pathname);
  return token;
}

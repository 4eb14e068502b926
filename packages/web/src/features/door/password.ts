/** The shortest password that the server takes (its contract says the same). */
export const PASSWORD_LENGTH = 10;

export function isLongEnough(password: string): boolean {
  return password.length >= PASSWORD_LENGTH;
}

/**
 * The token of a one-time link: in the fragment, which never reaches a server's log or a referrer, or in the query.
 * It is taken out of the address at once, so that it does not stay in the history, and kept in this tab for this page, which
 * starts afresh when its reader chooses another language. Once used it is worth nothing.
 */
export function takeToken(fromQuery: string | undefined): string {
  const kept = `comity.link${location.pathname}`;
  const given = new URLSearchParams(location.hash.slice(1)).get('token') ?? fromQuery;
  if (given === undefined) return sessionStorage.getItem(kept) ?? '';
  sessionStorage.setItem(kept, given);
  history.replaceState(history.state, '', location.pathname);
  return given;
}

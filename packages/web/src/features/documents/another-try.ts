/** What lies in the file itself: another try ends as the first one did. All else lay in the machine, in the moment, or in somebody's hand. */
const IN_THE_FILE = /^formats\.(?!took_too_|crashed$|libreoffice_)/;

/** @param code why it was not read; undefined where nobody says */
export function isWorthAnotherTry(code: string | undefined): boolean {
  return code === undefined || !IN_THE_FILE.test(code);
}

import type { EntryDraft } from './entry.ts';
import { fold, plain } from './fold.ts';
import { DOES, groupsSaid, IS_NAME, isGroups, partsOf, WITH_NAMES } from './group-names.ts';

/** How a title calls a part of the guests: by a word before `group`, 组 or behind `nhóm`, or as those who are left. */
const HAN = '[\\p{Script=Han}\\p{Script=Latin}]{2,6}?(?:代表团|分团|组)(?![织建成合长])';
const THE_OTHERS =
  '(?:其余|其他)(?:人员|成员|团员|代表)|(?:the )?(?:others|(?:other|remaining) (?:members|delegates|guests)|rest of the (?:group|delegation|party))|(?:các )?thành viên (?:khác|còn lại)';
const LATIN = "(?:the )?\\p{L}[\\p{L}'’-]*(?: (?:and |& )?\\p{L}[\\p{L}'’-]*)?? (?:group|team|delegation)(?!\\p{L})";
const VIETNAMESE = `(?:nhóm|tổ) \\p{L}+(?: \\p{L}+){0,2}?(?=\\s*(?:$|[:,;)）])|\\s+${DOES})`;
const NAME = `(?:${VIETNAMESE}|${LATIN}|${HAN}|${THE_OTHERS})`;
const LEADING = new RegExp(`^(${NAME})(?=\\s*[:,、和与&及]|\\s*[^\\s])`, 'iu');
const [BEFORE, BEHIND] = WITH_NAMES;
const ELSEWHERE = new RegExp(`[(]${BEFORE}(${NAME})${BEHIND}[)]|,\\s*${BEFORE}(${NAME})${BEHIND}$`, 'giu');
/** Words before `group` that make it no part of the guests. */
const NO_PART =
  /^(?:the )?(?:working|focus|steering|small|large|whole|entire|full|joint|study|task|discussion|same|each|both|all|two|first|second|third)(?: |$)|工作组$|小组$|^(?:全|各|两|中方|外方|双方|对方|我方|主方|客方)/u;

/**
 * The groups, folded, that may stand in titles: those that are named elsewhere, and what titles themselves call the parts of the guests, where
 * they name two at least: one alone may be anything.
 */
export function groupNamesIn(titles: readonly string[], elsewhere: readonly string[]): ReadonlySet<string> {
  const called = titles
    .flatMap(partsOf)
    .map(plain)
    .flatMap((title) => [
      ...(LEADING.exec(title)?.slice(1) ?? []),
      ...[...title.matchAll(ELSEWHERE)].map(([, inBrackets, behind = '']) => inBrackets ?? behind),
    ]);
  const listed = new Set(elsewhere.map(fold).filter((name) => IS_NAME.test(name)));
  const parts = new Set(called.map(nameOf).filter((name) => name !== '' && !NO_PART.test(name)));
  return new Set([...listed, ...(new Set([...listed, ...parts]).size > 1 ? parts : [])]);
}

/** Folded, without its article. */
function nameOf(text: string): string {
  return fold(text.replace(/^the /iu, ''));
}

/** Lines without a group, each with the parts of the guests that its title or its remarks name; one that tells what each of them does is as many. */
export function withNamedGroups(drafts: readonly EntryDraft[], known: ReadonlySet<string>): readonly EntryDraft[] {
  if (known.size === 0) return drafts;
  return drafts.flatMap((draft): readonly EntryDraft[] => {
    if (draft.groups !== '') return [draft];
    const parts = partsOf(draft.title).map((part) => groupsSaid(part, known));
    if (parts.length > 1 && parts.every(({ groups }) => groups !== ''))
      return parts.map((part) => ({ ...draft, ...part }));
    const said = groupsSaid(draft.title, known);
    if (said.groups !== '') return [{ ...draft, ...said }];
    return [isGroups(draft.remarks, known) ? { ...draft, groups: draft.remarks } : draft];
  });
}

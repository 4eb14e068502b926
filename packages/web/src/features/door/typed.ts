import { useState } from 'react';

const keyOf = (field: string): string => `comity.typed${location.pathname}.${field}`;

/**
 * What somebody types at the door, kept in this tab until the form is sent: choosing another language starts the page afresh.
 * For words and choices only. A password is kept nowhere, and is typed again.
 */
export function useTyped(field: string, initial = ''): [string, (text: string) => void] {
  const [text, setText] = useState(() => sessionStorage.getItem(keyOf(field)) ?? initial);
  return [
    text,
    (typed) => {
      sessionStorage.setItem(keyOf(field), typed);
      setText(typed);
    },
  ];
}

/** The same for one of a few. */
export function useChosen<Choice extends string>(
  field: string,
  choices: readonly [Choice, ...Choice[]],
): [Choice, (choice: Choice) => void] {
  const [text, setText] = useTyped(field);
  return [choices.find((choice) => choice === text) ?? choices[0], setText];
}

/** Once sent, nothing of it stays in the tab. */
export function forgetTyped(): void {
  for (const key of Object.keys(sessionStorage)) if (key.startsWith(keyOf(''))) sessionStorage.removeItem(key);
}

import { useCallback } from 'react';
import { useFormats } from './format.ts';
import { describeProblem } from './problem.ts';
import { useTextOf } from './text.tsx';

type Details = Readonly<Record<string, unknown>>;

/** The sentence for a stable code, with its details put in: `problem.formats.pdf_without_text`. */
export function useProblemText(): (code: string, details?: Details, fallback?: string) => string {
  const textOf = useTextOf();
  const formats = useFormats();
  return useCallback(
    (code, details = {}, fallback = code) => {
      const values = Object.fromEntries(
        Object.entries(details).map(([name, value]) => {
          if (typeof value === 'number') return [name, /bytes/i.test(name) ? formats.bytes(value) : value];
          return [name, Array.isArray(value) ? formats.enumeration(value.map(String)) : String(value)];
        }),
      );
      return textOf(`problem.${code}`, fallback, values);
    },
    [textOf, formats],
  );
}

/** The same for a call that failed. */
export function useErrorText(): (error: unknown) => string {
  const problemText = useProblemText();
  return useCallback(
    (error) => {
      const { code, details, detail, message } = describeProblem(error);
      return problemText(code, details, detail ?? message);
    },
    [problemText],
  );
}

import { type RefObject, useCallback, useEffect, useRef } from 'react';
import { describeProblem } from '../../lib/problem.ts';
import { useTextOf } from '../../lib/text.tsx';

/** The words for faults, by their codes. */
export function useFaultTexts(): (faults: ReadonlyMap<string, string>) => ReadonlyMap<string, string> {
  const textOf = useTextOf();
  return useCallback(
    (faults) =>
      new Map([...faults].map(([path, code]) => [path, textOf(`fault.${code}`, textOf('fault.invalid', code))])),
    [textOf],
  );
}

/**
 * Leads from the button at a long form's foot to the first field that is marked.
 *
 * @param faults a new map for each attempt to save, and none in between: nobody is taken away from what they type
 */
export function useFirstFault(faults: ReadonlyMap<string, string>): RefObject<HTMLFormElement | null> {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (faults.size > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [faults]);
  return form;
}

/** What the server found wrong with single fields of a record, by their paths; nothing where it could not even look at them. */
export function faultsIn(error: Error | null): ReadonlyMap<string, string> {
  const { errors } = describeProblem(error);
  return new Map(errors.map((fault) => [fault.path.replace(/^(?:body\.)?(?:engagement\.)?/, ''), fault.code]));
}

import { useCallback } from 'react';
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

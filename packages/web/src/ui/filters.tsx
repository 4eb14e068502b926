import { useEffect, useRef, useState } from 'react';
import { useText } from '../lib/text.tsx';
import type { Option } from './option.ts';
import { Select } from './select.tsx';
import { TextField } from './text-field.tsx';
import './filters.css';

interface FilterSelectProps<Value extends string> {
  readonly label: string;
  /** Undefined until they have come. */
  readonly options: readonly Option<Value>[] | undefined;
  readonly isComing?: boolean;
  readonly value: Value | undefined;
  readonly onChange: (value: Value | undefined) => void;
}

const ANY = 'any';

/** One filter: shows its name until something is chosen, and its first choice takes it off. */
export function FilterSelect<Value extends string>({
  label,
  options,
  isComing = false,
  value,
  onChange,
}: FilterSelectProps<Value>) {
  const t = useText();
  return (
    <div className="filter-select" data-on={value === undefined ? undefined : ''}>
      <Select<Value | typeof ANY>
        label={label}
        hideLabel
        placeholder={label}
        options={
          options && [
            ...(value === undefined ? [] : [{ value: ANY, label: t('filter.any', { label }) } as const]),
            ...options,
          ]
        }
        isComing={isComing}
        value={value ?? null}
        onChange={(chosen) => onChange(options?.find((option) => option.value === chosen)?.value)}
      />
    </div>
  );
}

interface FilterTextProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

const PAUSE_MS = 220;

/** Applies a moment after the last key, so that the list does not run after every letter. */
export function FilterText({ label, value, onChange }: FilterTextProps) {
  const [typed, setTyped] = useState(value);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  // What else was chosen in that moment is known only to the latest.
  const latest = useRef(onChange);
  latest.current = onChange;
  useEffect(() => setTyped(value), [value]);
  useEffect(() => () => clearTimeout(timer.current), []);
  return (
    <div className="filter-field">
      <TextField
        label={label}
        hideLabel
        placeholder={label}
        type="search"
        value={typed}
        onChange={(next) => {
          setTyped(next);
          clearTimeout(timer.current);
          timer.current = setTimeout(() => latest.current(next), PAUSE_MS);
        }}
      />
    </div>
  );
}

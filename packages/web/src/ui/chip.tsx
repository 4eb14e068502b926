import type { ReactNode } from 'react';
import './chip.css';

interface ChipProps {
  /** `verify`: a question for a person. `conflict` is the only red one. */
  readonly tone?: 'neutral' | 'verify' | 'good' | 'accent' | 'conflict';
  readonly icon?: ReactNode;
  readonly children: ReactNode;
}

export function Chip({ tone = 'neutral', icon, children }: ChipProps) {
  return (
    <span className="chip" data-tone={tone}>
      {icon}
      {children}
    </span>
  );
}

/** A country's or region's code in a box: no flags on this desk. */
export function CountryCode({ iso }: { readonly iso: string }) {
  return (
    <span className="country-code" aria-hidden>
      {iso}
    </span>
  );
}

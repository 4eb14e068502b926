import type { ReactNode } from 'react';
import { Text } from 'react-aria-components/TextField';
import './field.css';

interface FieldWordsProps {
  readonly error: ReactNode;
  readonly note: ReactNode;
}

/** What stands under a field: what is wrong with it, and what it is for. */
export function FieldWords({ error, note }: FieldWordsProps) {
  return (
    <>
      {error ? (
        <Text slot="errorMessage" className="field-error">
          {error}
        </Text>
      ) : null}
      {note ? (
        <Text slot="description" className="field-note">
          {note}
        </Text>
      ) : null}
    </>
  );
}

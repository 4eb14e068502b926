import { readWrittenPeriod } from '@comity/domain';
import { useState } from 'react';
import { useFormats } from '../../lib/format.ts';
import { useLanguage } from '../../lib/session.tsx';
import { useText } from '../../lib/text.tsx';
import { TextField } from '../../ui/text-field.tsx';

interface DateFieldProps {
  readonly label: string;
  /** EDTF, or what was typed and is none. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly error: string | undefined;
  /** What stands under it while nothing is understood. */
  readonly note?: string;
}

/** A date or period, written as people of the reader's language write it. Under it stands how it was understood. */
export function DateField({ label, value, onChange, error, note = '' }: DateFieldProps) {
  const t = useText();
  const formats = useFormats();
  const language = useLanguage();
  const [typed, setTyped] = useState(value);
  const edtfOf = (text: string) => {
    const read = readWrittenPeriod(text, language);
    return read && 'edtf' in read ? read.edtf : text.trim();
  };
  // The draft may have become another one.
  const shown = edtfOf(typed) === value ? typed : value;
  const read = readWrittenPeriod(shown, language);
  const question =
    read && 'ambiguous' in read
      ? t('date.ambiguous', {
          first: formats.period(read.ambiguous[0]),
          second: formats.period(read.ambiguous[1]),
          iso: read.ambiguous[0],
        })
      : undefined;
  return (
    <TextField
      label={label}
      value={shown}
      onChange={(text) => {
        setTyped(text);
        onChange(edtfOf(text));
      }}
      placeholder={t('date.example')}
      error={error && (question ?? error)}
      // What is wrong says itself what may be written.
      note={read && 'edtf' in read ? formats.period(read.edtf) : error ? '' : (question ?? note)}
    />
  );
}

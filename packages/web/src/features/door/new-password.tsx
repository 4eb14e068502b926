import { useState } from 'react';
import { useText } from '../../lib/text.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { isLongEnough, PASSWORD_LENGTH } from './password.ts';

interface NewPasswordProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** Where a password is chosen. One that is too short is told of as soon as somebody is done with it: leaves it, or presses Enter. */
export function NewPassword({ value, onChange }: NewPasswordProps) {
  const t = useText();
  const [isDone, setDone] = useState(false);
  const isShort = isDone && value !== '' && !isLongEnough(value);
  return (
    <TextField
      label={t('door.new-password')}
      type="password"
      autoComplete="new-password"
      value={value}
      onChange={onChange}
      onBlur={() => setDone(true)}
      onKeyDown={({ key }) => {
        if (key === 'Enter') setDone(true);
      }}
      {...(isShort
        ? { error: t('door.password-short', { count: value.length, length: PASSWORD_LENGTH }) }
        : { note: t('door.password-note', { length: PASSWORD_LENGTH }) })}
      required
    />
  );
}

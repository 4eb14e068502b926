import type { ReactNode } from 'react';
import { TextField as AriaTextField, Input, Label, TextArea } from 'react-aria-components/TextField';
import { FieldWords } from './field-words.tsx';
import './field.css';

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly name?: string;
  readonly type?: 'text' | 'email' | 'password' | 'url' | 'search' | 'number';
  readonly autoComplete?: string;
  readonly placeholder?: string;
  readonly note?: ReactNode;
  readonly error?: string | undefined;
  readonly required?: boolean;
  readonly readOnly?: boolean;
  readonly multiline?: boolean;
  readonly hideLabel?: boolean;
  readonly autoFocus?: boolean;
  readonly inputMode?: 'decimal' | 'numeric';
  readonly onBlur?: () => void;
  readonly onKeyDown?: (event: { readonly key: string }) => void;
}

export function TextField(props: TextFieldProps) {
  const { label, note, error, required, readOnly, multiline, hideLabel, placeholder, inputMode, ...rest } = props;
  return (
    <AriaTextField
      {...rest}
      className="field"
      isRequired={required ?? false}
      isReadOnly={readOnly ?? false}
      isInvalid={error !== undefined}
      validationBehavior="aria"
      {...(hideLabel ? { 'aria-label': label } : {})}
    >
      {hideLabel ? null : <Label className="field-label">{label}</Label>}
      {multiline ? (
        <TextArea className="input" placeholder={placeholder ?? ''} rows={3} />
      ) : (
        <Input className="input" placeholder={placeholder ?? ''} inputMode={inputMode ?? 'text'} />
      )}
      <FieldWords error={error} note={note} />
    </AriaTextField>
  );
}

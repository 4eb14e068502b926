import { Check, ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { Checkbox as AriaCheckbox } from 'react-aria-components/Checkbox';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { Radio as AriaRadio, RadioGroup as AriaRadioGroup } from 'react-aria-components/RadioGroup';
import { Select as AriaSelect, SelectValue } from 'react-aria-components/Select';
import { TextField as AriaTextField, Input, Label, Text, TextArea } from 'react-aria-components/TextField';
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
    </AriaTextField>
  );
}

export interface Option<Value extends string = string> {
  readonly value: Value;
  readonly label: string;
  readonly note?: string;
  /** At the end of its line in the list, such as how many there are; not beside the choice once it is made. */
  readonly aside?: string;
}

interface SelectProps<Value extends string> {
  readonly label: string;
  readonly options: readonly Option<Value>[];
  readonly value: Value | null;
  readonly onChange: (value: Value) => void;
  readonly placeholder?: string;
  readonly hideLabel?: boolean;
  readonly note?: string;
  readonly error?: string | undefined;
  readonly isDisabled?: boolean;
}

export function Select<Value extends string>(props: SelectProps<Value>) {
  const { label, options, value, onChange, placeholder, hideLabel, note, isDisabled, error } = props;
  return (
    <AriaSelect
      className="field"
      value={value}
      isDisabled={isDisabled ?? false}
      isInvalid={error !== undefined}
      placeholder={placeholder ?? '–'}
      onChange={(key) => {
        const chosen = options.find((option) => option.value === key);
        if (chosen) onChange(chosen.value);
      }}
      {...(hideLabel ? { 'aria-label': label } : {})}
    >
      {hideLabel ? null : <Label className="field-label">{label}</Label>}
      <Button className="input select">
        <SelectValue className="select-value">
          {({ selectedText, defaultChildren }) => selectedText || defaultChildren}
        </SelectValue>
        <ChevronDown aria-hidden size={14} />
      </Button>
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
      <Popover className="popover" offset={4} data-modal-open="">
        <ListBox className="list-box" items={options}>
          {(option) => (
            <ListBoxItem id={option.value} textValue={option.label} className="list-option">
              {({ isSelected }) => (
                <>
                  <span className="list-option-text">
                    {option.label}
                    {option.note ? <small>{option.note}</small> : null}
                  </span>
                  {option.aside ? <small className="list-option-aside">{option.aside}</small> : null}
                  {isSelected ? <Check aria-hidden size={14} /> : null}
                </>
              )}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}

interface CheckboxProps {
  readonly isSelected: boolean;
  readonly onChange: (isSelected: boolean) => void;
  readonly children: ReactNode;
  readonly isIndeterminate?: boolean;
  /** For a box without words beside it. */
  readonly label?: string;
}

export function Checkbox({ isSelected, onChange, children, isIndeterminate, label }: CheckboxProps) {
  return (
    <AriaCheckbox
      className="checkbox"
      isSelected={isSelected}
      isIndeterminate={isIndeterminate ?? false}
      onChange={onChange}
      {...(label ? { 'aria-label': label } : {})}
    >
      <span className="checkbox-box" aria-hidden>
        <Check size={12} strokeWidth={3} />
      </span>
      {children ? <span>{children}</span> : null}
    </AriaCheckbox>
  );
}

interface RadioListProps<Value extends string> {
  readonly label: string;
  readonly options: readonly Option<Value>[];
  readonly value: Value | null;
  readonly onChange: (value: Value) => void;
  readonly hideLabel?: boolean;
}

/** A few options with a line of explanation each. */
export function RadioList<Value extends string>({ label, options, value, onChange, hideLabel }: RadioListProps<Value>) {
  return (
    <AriaRadioGroup
      className="field"
      value={value}
      onChange={(chosen) => {
        const option = options.find((each) => each.value === chosen);
        if (option) onChange(option.value);
      }}
      {...(hideLabel ? { 'aria-label': label } : {})}
    >
      {hideLabel ? null : <Label className="field-label">{label}</Label>}
      <div className="radio-list">
        {options.map((option) => (
          <AriaRadio key={option.value} value={option.value} className="radio">
            <span className="radio-dot" aria-hidden />
            <span className="radio-text">
              {option.label}
              {option.note ? <small>{option.note}</small> : null}
            </span>
          </AriaRadio>
        ))}
      </div>
    </AriaRadioGroup>
  );
}

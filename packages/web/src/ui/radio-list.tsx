import { Radio as AriaRadio, RadioGroup as AriaRadioGroup } from 'react-aria-components/RadioGroup';
import { Label } from 'react-aria-components/TextField';
import type { Option } from './option.ts';
import './field.css';
import './radio-list.css';

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

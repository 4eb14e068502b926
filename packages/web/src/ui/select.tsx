import { Check, ChevronDown } from 'lucide-react';
import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { Select as AriaSelect, SelectValue } from 'react-aria-components/Select';
import { Label } from 'react-aria-components/TextField';
import { useText } from '../lib/text.tsx';
import { FieldWords } from './field-words.tsx';
import type { Option } from './option.ts';
import './field.css';
import './list-box.css';
import './select.css';

interface SelectProps<Value extends string> {
  readonly label: string;
  /** Undefined until they have come. */
  readonly options: readonly Option<Value>[] | undefined;
  /** Which choices there are is known, in which order they are offered is not yet. */
  readonly isComing?: boolean;
  readonly value: Value | null;
  readonly onChange: (value: Value) => void;
  readonly placeholder?: string;
  readonly hideLabel?: boolean;
  readonly note?: string;
  readonly error?: string | undefined;
  readonly isDisabled?: boolean;
}

export function Select<Value extends string>(props: SelectProps<Value>) {
  const { label, options: all, isComing, value, onChange, placeholder, hideLabel, note, isDisabled, error } = props;
  const t = useText();
  const [isOpen, setOpen] = useState(false);
  const latest = isComing ? undefined : all;
  const [options, setOptions] = useState(latest);
  // What is open stays as it was opened: choices that come meanwhile would move others under the pointer.
  if (options !== latest && !(isOpen && options)) setOptions(latest);
  return (
    <AriaSelect
      className="field"
      value={value}
      isDisabled={isDisabled ?? false}
      isInvalid={error !== undefined}
      placeholder={placeholder ?? '–'}
      onOpenChange={setOpen}
      // One that is opened before its choices have come shows them when they do.
      allowsEmptyCollection
      onChange={(key) => {
        const chosen = options?.find((option) => option.value === key);
        if (chosen) onChange(chosen.value);
      }}
      {...(hideLabel ? { 'aria-label': label } : {})}
    >
      {hideLabel ? null : <Label className="field-label">{label}</Label>}
      <Button className="input select">
        <SelectValue className="select-value">
          {({ defaultChildren }) => all?.find((option) => option.value === value)?.label ?? defaultChildren}
        </SelectValue>
        <ChevronDown aria-hidden size={14} />
      </Button>
      <FieldWords error={error} note={note} />
      <Popover className="popover" offset={4} data-modal-open="">
        <ListBox
          className="list-box"
          items={options ?? []}
          renderEmptyState={() => (
            <p className="list-empty" role="status">
              {t(options ? 'select.nothing' : 'state.loading')}
            </p>
          )}
        >
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

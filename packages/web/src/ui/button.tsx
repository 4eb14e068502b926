import type { ReactNode } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components/Button';
import './button.css';

interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'style' | 'children'> {
  readonly look?: 'primary' | 'plain' | 'quiet' | 'danger';
  readonly icon?: ReactNode;
  readonly size?: 'small';
  readonly children: ReactNode;
}

export function Button({ look = 'plain', icon, size, children, ...props }: ButtonProps) {
  return (
    <AriaButton {...props} className="button" data-look={look} data-size={size}>
      {icon}
      <span>{children}</span>
    </AriaButton>
  );
}

interface IconButtonProps extends Omit<AriaButtonProps, 'className' | 'style' | 'children'> {
  /** Said by the tooltip and to a screen reader. */
  readonly label: string;
  readonly keys?: string;
  readonly children: ReactNode;
}

/** The browser's own tooltip: a positioned one would weigh ten times as much as the button. */
export function IconButton({ label, keys, children, ...props }: IconButtonProps) {
  return (
    <span className="icon-button" title={keys ? `${label} (${keys})` : label}>
      <AriaButton {...props} aria-label={label} className="button" data-look="quiet" data-icon="">
        {children}
      </AriaButton>
    </span>
  );
}

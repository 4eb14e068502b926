import type { ReactNode } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components/Button';
import { Tooltip, TooltipTrigger } from 'react-aria-components/Tooltip';
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

export function IconButton({ label, keys, children, ...props }: IconButtonProps) {
  return (
    <TooltipTrigger delay={500} closeDelay={80}>
      <AriaButton {...props} aria-label={label} className="button" data-look="quiet" data-icon="">
        {children}
      </AriaButton>
      <Tooltip className="tooltip" offset={6}>
        {label}
        {keys ? <kbd>{keys}</kbd> : null}
      </Tooltip>
    </TooltipTrigger>
  );
}

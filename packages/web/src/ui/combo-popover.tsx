import type { ReactElement } from 'react';
import { ListBox } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { useText } from '../lib/text.tsx';
import './field.css';

interface ComboPopoverProps<Item extends object> {
  /** As the field is called: the choices float outside of the page's landmarks, so they are one of their own. */
  readonly label: string;
  readonly children: (item: Item) => ReactElement;
}

/** The choices under a combo box. */
export function ComboPopover<Item extends object>({ label, children }: ComboPopoverProps<Item>) {
  const t = useText();
  return (
    <Popover className="popover" offset={4} data-modal-open="">
      <section aria-label={label}>
        <ListBox<Item> className="list-box" renderEmptyState={() => <p className="list-option">{t('palette.none')}</p>}>
          {children}
        </ListBox>
      </section>
    </Popover>
  );
}

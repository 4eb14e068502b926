import { type ReactElement, useLayoutEffect } from 'react';
import { ListBox } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { useText } from '../lib/text.tsx';
import './field.css';
import './list-box.css';

interface ComboPopoverProps<Item extends object> {
  /** As the field is called: the choices float outside of the page's landmarks, so they are one of their own. */
  readonly label: string;
  readonly children: (item: Item) => ReactElement;
  /** The choices are still being looked for. */
  readonly isLooking?: boolean;
}

/** The choices under a combo box. */
export function ComboPopover<Item extends object>({ label, children, isLooking = false }: ComboPopoverProps<Item>) {
  const t = useText();
  return (
    <Popover className="popover" offset={4} data-modal-open="">
      <section aria-label={label}>
        <PageInSight />
        <ListBox<Item>
          className="list-box"
          renderEmptyState={() => (
            <p className="list-empty" role="status">
              {t(isLooking ? 'state.loading' : 'palette.none')}
            </p>
          )}
        >
          {children}
        </ListBox>
      </section>
    </Popover>
  );
}

/**
 * While its choices are open, a combo box of react-aria hides all else from assistive technology, though the keyboard can leave for
 * it at any time. What the keyboard reaches stays in sight: this mark excepts the page, or the dialog, from being hidden.
 */
function PageInSight() {
  useLayoutEffect(() => {
    const page = document.activeElement?.closest('.modal, #root');
    page?.setAttribute('data-react-aria-top-layer', '');
    return () => page?.removeAttribute('data-react-aria-top-layer');
  }, []);
  return null;
}

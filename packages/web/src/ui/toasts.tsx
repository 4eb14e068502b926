import { X } from 'lucide-react';
import { createContext, type ReactNode, use, useCallback, useMemo, useRef, useState } from 'react';
import { useText } from '../lib/text.tsx';
import { Button, IconButton } from './button.tsx';
import './toasts.css';

interface Toast {
  readonly id: number;
  readonly message: string;
  readonly action?: { readonly label: string; readonly run: () => void };
  readonly tone?: 'problem';
}

/** Says something in the place of what was said before; null takes that away. */
type Show = (toast: Omit<Toast, 'id'> | null) => void;

const ToastContext = createContext<Show | null>(null);

const VISIBLE_MS = 8000;

/**
 * Short words at the foot of the screen, with an Undo where there is one: one at a time, the latest in the place of what was said
 * before. They wait while pointed at or focused.
 */
export function ToastProvider({ children }: { readonly children: ReactNode }) {
  const t = useText();
  const [toast, setToast] = useState<Toast>();
  const next = useRef(1);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const dismiss = useCallback(() => {
    clearTimeout(timer.current);
    setToast(undefined);
  }, []);
  const wait = useCallback(() => clearTimeout(timer.current), []);
  const start = useCallback(() => {
    clearTimeout(timer.current);
    timer.current = setTimeout(dismiss, VISIBLE_MS);
  }, [dismiss]);
  const show = useCallback<Show>(
    (said) => {
      if (said === null) dismiss();
      else {
        setToast({ ...said, id: next.current++ });
        start();
      }
    },
    [start, dismiss],
  );
  const region = useMemo(
    () => (
      <section className="toasts" aria-label={t('toast.region')} aria-live="polite">
        {toast ? (
          // biome-ignore lint/a11y/noStaticElementInteractions: pointing only holds the clock; every action is a button
          <div
            key={toast.id}
            className="toast"
            data-tone={toast.tone}
            onMouseEnter={wait}
            onMouseLeave={start}
            onFocus={wait}
            onBlur={start}
          >
            <span>{toast.message}</span>
            {toast.action ? (
              <Button
                size="small"
                look="quiet"
                onPress={() => {
                  dismiss();
                  toast.action?.run();
                }}
              >
                {toast.action.label}
              </Button>
            ) : null}
            <IconButton label={t('action.close')} onPress={dismiss}>
              <X />
            </IconButton>
          </div>
        ) : null}
      </section>
    ),
    [toast, t, wait, start, dismiss],
  );
  return (
    <ToastContext value={show}>
      {children}
      {region}
    </ToastContext>
  );
}

export function useToast(): Show {
  const show = use(ToastContext);
  if (!show) throw new Error('ToastProvider is missing');
  return show;
}

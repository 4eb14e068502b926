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

type Show = (toast: Omit<Toast, 'id'>) => void;

const ToastContext = createContext<Show | null>(null);

const VISIBLE_MS = 8000;

/** Short words at the foot of the screen, with an Undo where there is one. They wait while pointed at or focused. */
export function ToastProvider({ children }: { readonly children: ReactNode }) {
  const t = useText();
  const [toasts, setToasts] = useState<readonly Toast[]>([]);
  const next = useRef(1);
  const timers = useRef(new Map<number, ReturnType<typeof setTimeout>>());

  const dismiss = useCallback((id: number) => {
    clearTimeout(timers.current.get(id));
    timers.current.delete(id);
    setToasts((current) => current.filter((toast) => toast.id !== id));
  }, []);
  const wait = useCallback((id: number) => clearTimeout(timers.current.get(id)), []);
  const start = useCallback(
    (id: number) => {
      clearTimeout(timers.current.get(id));
      timers.current.set(
        id,
        setTimeout(() => dismiss(id), VISIBLE_MS),
      );
    },
    [dismiss],
  );
  const show = useCallback<Show>(
    (toast) => {
      const id = next.current++;
      setToasts((current) => [...current.slice(-2), { ...toast, id }]);
      start(id);
    },
    [start],
  );
  const region = useMemo(
    () => (
      <section className="toasts" aria-label={t('toast.region')} aria-live="polite">
        {toasts.map((toast) => (
          // biome-ignore lint/a11y/noStaticElementInteractions: pointing only holds the clock; every action is a button
          <div
            key={toast.id}
            className="toast"
            data-tone={toast.tone}
            onMouseEnter={() => wait(toast.id)}
            onMouseLeave={() => start(toast.id)}
            onFocus={() => wait(toast.id)}
            onBlur={() => start(toast.id)}
          >
            <span>{toast.message}</span>
            {toast.action ? (
              <Button
                size="small"
                look="quiet"
                onPress={() => {
                  toast.action?.run();
                  dismiss(toast.id);
                }}
              >
                {toast.action.label}
              </Button>
            ) : null}
            <IconButton label={t('action.close')} onPress={() => dismiss(toast.id)}>
              <X />
            </IconButton>
          </div>
        ))}
      </section>
    ),
    [toasts, t, wait, start, dismiss],
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

import { ShieldCheck } from 'lucide-react';
import type { ReactNode } from 'react';
import { useText } from '../../lib/text.tsx';
import { LanguageMenu, ThemeButton } from '../frame/frame-menus.tsx';
import { Mark } from '../frame/mark.tsx';
import './door.css';

interface DoorProps {
  readonly title: string;
  readonly lead?: ReactNode;
  readonly children: ReactNode;
  readonly wide?: boolean;
}

/** The way in: one column, calm, with the promise that nothing leaves the machine. */
export function Door({ title, lead, children, wide }: DoorProps) {
  const t = useText();
  return (
    <div className="door">
      <title>{`${title} · Comity`}</title>
      <main className="door-panel" data-wide={wide ? '' : undefined}>
        <header>
          <span className="door-brand">
            <Mark size={26} /> <b>Comity</b>
          </span>
          <h1>{title}</h1>
          {lead ? <p>{lead}</p> : null}
        </header>
        {children}
      </main>
      <footer className="door-foot">
        <p>
          <ShieldCheck size={14} aria-hidden /> {t('door.stays-here')}
        </p>
        <div>
          <LanguageMenu />
          <ThemeButton />
        </div>
      </footer>
    </div>
  );
}

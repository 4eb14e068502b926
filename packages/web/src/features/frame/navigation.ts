import { Archive, BarChart3, BookText, type LucideIcon, Settings, Sun, Users } from 'lucide-react';
import type { MessageKey } from '../../locales/messages.ts';

interface Place {
  readonly to: '/' | '/ledger' | '/partners' | '/archive' | '/reports' | '/settings';
  readonly label: MessageKey;
  readonly icon: LucideIcon;
}

/** Only what works is shown; visits and commitments come with their own screens. */
export const PLACES: readonly Place[] = [
  { to: '/', label: 'nav.today', icon: Sun },
  { to: '/ledger', label: 'nav.ledger', icon: BookText },
  { to: '/partners', label: 'nav.partners', icon: Users },
  { to: '/archive', label: 'nav.archive', icon: Archive },
  { to: '/reports', label: 'nav.reports', icon: BarChart3 },
  { to: '/settings', label: 'nav.settings', icon: Settings },
];

import { useMay } from '../../lib/session.tsx';
import { type Shortcut, useShortcuts } from '../../lib/shortcuts.tsx';
import { useUndo } from '../history/undo.tsx';
import type { DeskState } from './use-desk.ts';

/**
 * The desk's keys: j/k move, a accepts, e edits, x refuses, r refuses with a reason, u or Ctrl-Z takes back, m marks for deciding many
 * at once. A form has the keyboard to itself; Escape leaves it, wherever the focus went.
 */
export function useDeskKeys({
  active,
  form,
  selected,
  subject,
  step,
  settle,
  mark,
  markAll,
  setForm,
}: DeskState): void {
  const mayDecide = useMay('proposals.decide');
  const { undoLast } = useUndo();
  const open = active?.state === 'open' ? active : undefined;
  const moving: readonly Shortcut[] = [
    { keys: 'j', label: 'help.next', run: () => step(1) },
    { keys: 'k', label: 'help.previous', run: () => step(-1) },
  ];
  // Who may not decide has no key that does, and marks nothing.
  const deciding: readonly Shortcut[] = [
    { keys: 'a', label: 'action.accept', run: () => settle('accept', subject) },
    { keys: 'e', label: 'action.edit', run: () => open?.payload.kind === 'engagement' && setForm('edit') },
    { keys: 'x', label: 'action.refuse', run: () => settle('refuse', subject) },
    { keys: 'r', label: 'proposal.refuse-why', run: () => open && setForm('refuse') },
    { keys: 'u', label: 'action.undo', run: undoLast },
    { keys: 'm', label: 'help.mark', run: () => open && mark(open.id, !selected.has(open.id)) },
    { keys: 'mod+a', label: 'help.mark-all', run: markAll },
  ];
  const listKeys = mayDecide ? [...moving, ...deciding] : moving;
  useShortcuts(form === null ? listKeys : [{ keys: 'Escape', label: 'action.cancel', run: () => setForm(null) }]);
}

import { useShortcutList } from '../../lib/shortcuts.tsx';
import { useText } from '../../lib/text.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import './shortcut-help.css';

interface ShortcutHelpProps {
  readonly onClose: () => void;
}

const NAMES: Readonly<Record<string, string>> = { Enter: '↵', Escape: 'esc', ArrowDown: '↓', ArrowUp: '↑' };

function show(keys: string): string {
  return keys.replace('mod+', '⌘/Ctrl ').replace(/Enter|Escape|ArrowDown|ArrowUp/, (key) => NAMES[key] ?? key);
}

/** The keys that are in force on the screen one looks at. */
export default function ShortcutHelp({ onClose }: ShortcutHelpProps) {
  const t = useText();
  const list = useShortcutList()();
  return (
    <Dialog title={t('help.title')} isOpen onClose={onClose} width="narrow">
      <dl className="shortcut-list">
        {list.map((shortcut) => (
          <div key={shortcut.keys}>
            <dt>{t(shortcut.label)}</dt>
            <dd>
              <kbd>{show(shortcut.keys)}</kbd>
            </dd>
          </div>
        ))}
        <div>
          <dt>{t('help.table')}</dt>
          <dd>
            <kbd>j</kbd> <kbd>k</kbd> <kbd>↵</kbd> <kbd>esc</kbd>
          </dd>
        </div>
      </dl>
    </Dialog>
  );
}

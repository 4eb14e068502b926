import { useFormats } from '../../lib/format.ts';
import { useText, useTextOf } from '../../lib/text.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import './forms.css';

type State = Readonly<Record<string, unknown>>;

interface StaleDialogProps {
  readonly mine: State;
  readonly theirs: State;
  readonly onTakeTheirs: () => void;
  readonly onKeepMine: () => void;
  readonly onClose: () => void;
}

/** Somebody else saved first: both states stand side by side, and a person chooses. Nothing is overwritten unseen. */
export function StaleDialog({ mine, theirs, onTakeTheirs, onKeepMine, onClose }: StaleDialogProps) {
  const t = useText();
  const textOf = useTextOf();
  const show = useShown();
  const names = Object.keys(mine).filter((name) => JSON.stringify(mine[name]) !== JSON.stringify(theirs[name]));
  return (
    <Dialog
      title={t('stale.title')}
      isOpen
      decides
      width="wide"
      onClose={onClose}
      actions={
        <>
          <Button onPress={onTakeTheirs}>{t('stale.take-theirs')}</Button>
          <Button look="primary" onPress={onKeepMine}>
            {t('stale.keep-mine')}
          </Button>
        </>
      }
    >
      <p className="muted">{t('stale.note')}</p>
      <table className="stale">
        <thead>
          <tr>
            <th scope="col">{t('stale.field')}</th>
            <th scope="col">{t('stale.theirs')}</th>
            <th scope="col">{t('stale.mine')}</th>
          </tr>
        </thead>
        <tbody>
          {names.map((name) => (
            <tr key={name}>
              <th scope="row">{textOf(`engagement.${name}`, textOf(`party.${name}`, name))}</th>
              <td>{show(theirs[name])}</td>
              <td>{show(mine[name])}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Dialog>
  );
}

function useShown(): (value: unknown) => string {
  const formats = useFormats();
  const t = useText();
  const show = (value: unknown): string => {
    if (value === null || value === undefined || value === '') return '–';
    if (typeof value === 'boolean') return t(value ? 'state.yes' : 'state.no');
    if (typeof value === 'number') return formats.count(value);
    if (Array.isArray(value)) return value.map(show).join(' · ') || '–';
    if (typeof value === 'object') {
      const named = value as State;
      const name = named['nameAsPrinted'] ?? named['text'];
      if (typeof name === 'string') return name;
      return Object.values(named)
        .filter((each) => each !== null && each !== '')
        .map(show)
        .join(' ');
    }
    return String(value);
  };
  return show;
}

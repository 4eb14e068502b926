import { useText } from '../../lib/text.tsx';
import { Segments } from '../../ui/segments.tsx';

/** The paper as it reads, or as its bytes have it. */
export function ViewChoice({ raw, onChange }: { readonly raw: boolean; readonly onChange: (raw: boolean) => void }) {
  const t = useText();
  return (
    <Segments
      label={t('paper.view')}
      options={[
        { value: 'readable', label: t('paper.readable') },
        { value: 'raw', label: t('paper.raw') },
      ]}
      value={raw ? 'raw' : 'readable'}
      onChange={(view) => onChange(view === 'raw')}
    />
  );
}

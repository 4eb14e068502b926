import type { WireAdopted } from '@comity/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { refreshDesk, write } from '../../lib/api.ts';
import { useFormats } from '../../lib/format.ts';
import { useErrorText } from '../../lib/problem-text.ts';
import { useText } from '../../lib/text.tsx';
import { Button } from '../../ui/button.tsx';
import { Chip } from '../../ui/chip.tsx';
import { useToast } from '../../ui/toasts.tsx';
import { useUndo } from '../history/undo.tsx';
import type { StatedPeriod } from './stated-periods.ts';

interface AdoptedBandProps {
  readonly adopted: WireAdopted | undefined;
  /** Whether what it rests on still says so. */
  readonly isBorneOut: boolean;
  readonly mayAdopt: boolean;
  /** Whether anything tells of the very period. */
  readonly canRest: boolean;
  /** Periods of which a statement tells, offered where nothing tells of the one that was asked. */
  readonly periods: readonly StatedPeriod[];
  readonly onPeriod: (period: StatedPeriod) => void;
}

/** What prints, and who decided so. */
export function AdoptedBand({ adopted, isBorneOut, mayAdopt, canRest, periods, onPeriod }: AdoptedBandProps) {
  const t = useText();
  const formats = useFormats();
  const toast = useToast();
  const errorText = useErrorText();
  const queryClient = useQueryClient();
  const { offer } = useUndo();
  const withdraw = useMutation({
    mutationFn: ({ id, version }: WireAdopted) =>
      write('withdrawFigure', { params: { adoptedId: id }, body: { version } }),
    onSuccess: async ({ changeSetId }) => {
      offer(changeSetId, t('figure.withdrawn'));
      await refreshDesk(queryClient);
    },
    onError: (error) => toast({ message: errorText(error), tone: 'problem' }),
  });
  if (!adopted) {
    return (
      <p className="adopted-band" data-empty="">
        {t(canRest ? 'figure.not-adopted' : 'figure.no-basis')}
        {canRest
          ? null
          : periods.map((period) => (
              <Button key={period.edtf} look="quiet" size="small" onPress={() => onPeriod(period)}>
                {t('figure.take-period', { period: formats.period(period.edtf) })}
              </Button>
            ))}
      </p>
    );
  }
  return (
    <div className="adopted-band">
      <b>{formats.wording.adopted(adopted)}</b>
      {adopted.scope === '' ? null : <span>{adopted.scope}</span>}
      {adopted.hedge ? <small>“{adopted.hedge}”</small> : null}
      <small>
        {t('figure.adopted-by', { approver: adopted.approver, date: formats.day(adopted.adoptedOn) })}
        {adopted.adoptedBy === '' || adopted.adoptedBy === adopted.approver
          ? null
          : ` · ${t('figure.entered-by', { name: adopted.adoptedBy })}`}
      </small>
      {adopted.sourceErased ? <Chip tone="verify">{t('figure.source-erased')}</Chip> : null}
      {isBorneOut ? null : <Chip tone="verify">{t('figure.basis-changed')}</Chip>}
      {mayAdopt ? (
        <Button look="quiet" size="small" onPress={() => withdraw.mutate(adopted)}>
          {t('figure.withdraw')}
        </Button>
      ) : null}
    </div>
  );
}

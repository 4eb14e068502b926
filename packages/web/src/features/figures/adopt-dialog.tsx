import type { WireFigure, WireStatedFigure } from '@comity/contracts';
import { QUALIFIERS } from '@comity/domain';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { refreshDesk, write } from '../../lib/api.ts';
import { useFormats } from '../../lib/format.ts';
import { useErrorText } from '../../lib/problem-text.ts';
import { useMe } from '../../lib/session.tsx';
import { useText } from '../../lib/text.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { RadioList, Select, TextField } from '../../ui/field.tsx';
import { useUndo } from '../history/undo.tsx';
import { useFigureTitle } from './figure-words.ts';

interface AdoptDialogProps {
  readonly figure: WireFigure;
  readonly onClose: () => void;
}

const RECORDED = 'recorded';

function flat(figures: readonly WireStatedFigure[]): readonly WireStatedFigure[] {
  return figures.flatMap((figure) => [figure, ...flat(figure.contains.stated)]);
}

/** The responsible person decides what prints: its wording, its scope, the date. The figures behind it stay the check. */
export default function AdoptDialog({ figure, onClose }: AdoptDialogProps) {
  const t = useText();
  const formats = useFormats();
  const errorText = useErrorText();
  const title = useFigureTitle();
  const { account } = useMe();
  const queryClient = useQueryClient();
  const { offer } = useUndo();
  const bases = [
    ...figure.recorded.totals
      .filter((total) => total.records > 0)
      .slice(0, 1)
      .map(({ total, unit }) => ({
        id: RECORDED,
        note: t('figure.recorded'),
        hedge: total.hedges[0] ?? null,
        quantity: { ...total, measure: figure.toldAs, unit, of: null, hedge: null },
      })),
    ...flat(figure.stated).map((stated) => ({
      id: stated.engagementId,
      note: `${formats.period(stated.period)} · ${stated.title}`,
      hedge: stated.quantity.hedge,
      quantity: stated.quantity,
    })),
  ];
  const first = bases.find((basis) => basis.id !== RECORDED) ?? bases[0];
  const [basisId, setBasisId] = useState(first?.id ?? RECORDED);
  const basis = bases.find((each) => each.id === basisId) ?? first;
  const [wording, setWording] = useState(first ? formats.quantity(first.quantity) : '');
  const [qualifier, setQualifier] = useState(first?.quantity.qualifier ?? 'exact');
  const [scope, setScope] = useState(title(figure.query));
  const [hedge, setHedge] = useState(first?.hedge ?? '');
  const [approver, setApprover] = useState(account.name);
  const [adoptedOn, setAdoptedOn] = useState(() => new Date().toLocaleDateString('sv-SE'));
  const adopt = useMutation({
    mutationFn: () =>
      write('adoptFigure', {
        body: {
          query: { ...figure.query, groupBy: 'none' },
          wording,
          value: basis?.quantity.value ?? null,
          qualifier,
          scope,
          hedge: hedge === '' ? null : hedge,
          basis: basisId === RECORDED ? { kind: 'recorded' } : { kind: 'stated', engagementId: basisId },
          approver,
          adoptedOn,
        },
      }),
    onSuccess: async ({ changeSetId }) => {
      onClose();
      offer(changeSetId, t('figure.adopted-done'));
      await refreshDesk(queryClient);
    },
  });
  return (
    <Dialog
      title={t('figure.adopt-title', { figure: title(figure.query) })}
      isOpen
      decides
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('action.cancel')}</Button>
          <Button
            look="primary"
            isDisabled={
              adopt.isPending || wording.trim() === '' || approver.trim() === '' || !/^\d{4}-\d\d-\d\d$/.test(adoptedOn)
            }
            onPress={() => adopt.mutate()}
          >
            {t('figure.adopt')}
          </Button>
        </>
      }
    >
      <p className="muted">{t('figure.adopt-note')}</p>
      <RadioList
        label={t('figure.basis')}
        options={bases.map(({ id, note, quantity }) => ({ value: id, label: formats.quantity(quantity), note }))}
        value={basisId}
        onChange={(id) => {
          setBasisId(id);
          const chosen = bases.find((each) => each.id === id);
          if (!chosen) return;
          setWording(formats.quantity(chosen.quantity));
          setQualifier(chosen.quantity.qualifier);
          setHedge(chosen.hedge ?? '');
        }}
      />
      <div className="form-row">
        <TextField label={t('figure.wording')} value={wording} onChange={setWording} required />
        <Select
          label={t('quantity.qualifier')}
          options={QUALIFIERS.map((value) => ({ value, label: t(`qualifier-name.${value}`) }))}
          value={qualifier}
          onChange={setQualifier}
        />
      </div>
      <TextField label={t('figure.scope')} value={scope} onChange={setScope} multiline />
      <TextField label={t('quantity.hedge')} value={hedge} onChange={setHedge} />
      <div className="form-row">
        <TextField label={t('figure.approver')} value={approver} onChange={setApprover} required />
        <TextField
          label={t('figure.date')}
          value={adoptedOn}
          onChange={setAdoptedOn}
          placeholder="2026-11-21"
          required
        />
      </div>
      {adopt.isError ? (
        <p className="form-fault" role="alert">
          {errorText(adopt.error)}
        </p>
      ) : null}
    </Dialog>
  );
}

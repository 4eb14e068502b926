import type { WireFigure } from '@comity/contracts';
import { type AdoptionBasis, basesOf, QUALIFIERS } from '@comity/domain';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { refreshDesk, write } from '../../lib/api.ts';
import { useFormats } from '../../lib/format.ts';
import { useLanguage, useMe } from '../../lib/session.tsx';
import { useText } from '../../lib/text.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { FormFault } from '../../ui/form-fault.tsx';
import { RadioList } from '../../ui/radio-list.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useUndo } from '../history/undo.tsx';

interface AdoptDialogProps {
  readonly figure: WireFigure;
  readonly onClose: () => void;
}

const RECORDED = 'recorded';

/** The responsible person decides what prints: its number, its wording, the date. The figures behind it stay the check. */
export default function AdoptDialog({ figure, onClose }: AdoptDialogProps) {
  const t = useText();
  const { wording: words, period } = useFormats();
  const language = useLanguage();
  const { account } = useMe();
  const queryClient = useQueryClient();
  const { offer } = useUndo();
  const bases = basesOf(figure).filter((each) => each.fits);
  const first = bases.find((each) => each.engagementId !== null) ?? bases[0];
  const idOf = (each: AdoptionBasis | undefined) => each?.engagementId ?? RECORDED;
  const [basisId, setBasisId] = useState(idOf(first));
  const basis = bases.find((each) => idOf(each) === basisId) ?? first;
  const [number, setNumber] = useState({
    value: first?.quantity.value?.toString() ?? '',
    qualifier: first?.quantity.qualifier ?? 'exact',
  });
  /** Null until somebody words it otherwise than the number says. */
  const [ownWording, setOwnWording] = useState<string | null>(null);
  const [scope, setScope] = useState('');
  const [hedge, setHedge] = useState(first?.quantity.hedge ?? '');
  const [approver, setApprover] = useState(account.name);
  const [adoptedOn, setAdoptedOn] = useState(() => new Date().toLocaleDateString('sv-SE'));
  const value = /^\d+(?:\.\d+)?$/.test(number.value.trim()) ? Number(number.value) : null;
  const { qualifier } = number;
  const unit = basis?.quantity.unit ?? null;
  const query = { ...figure.query, groupBy: 'none' as const };
  const worded =
    value === null && basis
      ? words.quantity(basis.quantity, query.kind)
      : words.adoptable({ value, qualifier, unit, query });
  const wording = ownWording ?? worded;
  const adopt = useMutation({
    mutationFn: () =>
      write('adoptFigure', {
        body: {
          query,
          wording,
          language,
          value,
          qualifier,
          unit,
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
      title={t('figure.adopt-title', { figure: words.figureMeasured(figure.query) })}
      isOpen
      decides
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('action.cancel')}</Button>
          <Button
            look="primary"
            isDisabled={adopt.isPending || !basis || wording.trim() === '' || !/^\d{4}-\d\d-\d\d$/.test(adoptedOn)}
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
        options={bases.map((each) => ({
          value: idOf(each),
          label: words.quantity(each.quantity, query.kind),
          note:
            each.engagementId === null
              ? t('figure.recorded')
              : [period(each.period), each.title].filter(Boolean).join(' · '),
        }))}
        value={basisId}
        onChange={(id) => {
          setBasisId(id);
          const chosen = bases.find((each) => idOf(each) === id)?.quantity;
          if (!chosen) return;
          setNumber({ value: chosen.value?.toString() ?? '', qualifier: chosen.qualifier });
          setOwnWording(null);
          setHedge(chosen.hedge ?? '');
        }}
      />
      <div className="form-row">
        <Select
          label={t('quantity.qualifier')}
          options={QUALIFIERS.map((each) => ({ value: each, label: t(`qualifier-name.${each}`) }))}
          value={qualifier}
          onChange={(chosen) => setNumber({ ...number, qualifier: chosen })}
        />
        <TextField
          label={t('quantity.value')}
          inputMode="decimal"
          value={number.value}
          onChange={(text) => setNumber({ ...number, value: text })}
        />
      </div>
      <TextField label={t('figure.wording')} value={wording} onChange={setOwnWording} required />
      <TextField label={t('figure.scope')} value={scope} onChange={setScope} multiline />
      <TextField label={t('quantity.hedge')} value={hedge} onChange={setHedge} />
      <div className="form-row">
        <TextField label={t('figure.approver')} value={approver} onChange={setApprover} placeholder={account.name} />
        <TextField
          label={t('figure.date')}
          value={adoptedOn}
          onChange={setAdoptedOn}
          placeholder="2026-11-21"
          required
        />
      </div>
      <FormFault error={adopt.error} />
    </Dialog>
  );
}

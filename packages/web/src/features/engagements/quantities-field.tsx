import { kindOf, MEASURES, QUALIFIERS, type Quantity } from '@comity/domain';
import { Plus, X } from 'lucide-react';
import { useText } from '../../lib/text.tsx';
import { Button, IconButton } from '../../ui/button.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { CommonDraft } from './common-draft.ts';
import './forms.css';

interface QuantitiesFieldProps {
  readonly draft: CommonDraft;
  readonly onChange: (quantities: readonly Quantity[]) => void;
  readonly faults: ReadonlyMap<string, string>;
}

/** The least and greatest number that a qualifier allows: "more than 50" is 51 and upwards. */
export function boundsOf(value: number, qualifier: Quantity['qualifier']): Pick<Quantity, 'low' | 'high'> {
  switch (qualifier) {
    case 'exact':
      return { low: value, high: value };
    case 'more-than':
      return { low: Number.isInteger(value) ? value + 1 : value, high: null };
    case 'at-least':
      return { low: value, high: null };
    case 'less-than':
      return { low: null, high: Number.isInteger(value) ? value - 1 : value };
    case 'up-to':
      return { low: null, high: value };
    case 'nearly':
      return { low: null, high: value };
    case 'about':
      return { low: null, high: null };
  }
}

export function QuantitiesField({ draft, onChange, faults }: QuantitiesFieldProps) {
  const t = useText();
  const { quantities } = draft;
  const offered = kindOf(draft.kind).measures;
  const measures = [...offered, ...MEASURES.filter((measure) => !offered.includes(measure))];
  const set = (index: number, changes: Partial<Quantity>) => {
    const current = quantities[index];
    if (!current) return;
    const next = { ...current, ...changes };
    const rebound = ('value' in changes || 'qualifier' in changes) && next.value !== null;
    onChange(
      quantities.with(
        index,
        rebound && next.value !== null ? { ...next, ...boundsOf(next.value, next.qualifier) } : next,
      ),
    );
  };
  const add = () =>
    onChange([
      ...quantities,
      {
        measure: measures[0] ?? 'other',
        value: null,
        low: null,
        high: null,
        qualifier: 'exact',
        unit: null,
        of: null,
        hedge: null,
      },
    ]);
  return (
    <fieldset className="quantities">
      <legend className="field-label">{t('engagement.numbers')}</legend>
      {quantities.map((quantity, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a number has no identity but its place
        <div key={index} className="quantity">
          <Select
            label={t('quantity.qualifier')}
            hideLabel
            options={QUALIFIERS.map((value) => ({ value, label: t(`qualifier-name.${value}`) }))}
            value={quantity.qualifier}
            onChange={(qualifier) => set(index, { qualifier })}
          />
          <TextField
            label={t('quantity.value')}
            hideLabel
            inputMode="decimal"
            placeholder="0"
            value={quantity.value === null ? '' : String(quantity.value)}
            onChange={(text) =>
              set(index, { value: text.trim() === '' || !Number.isFinite(Number(text)) ? null : Number(text) })
            }
            error={faults.get(`quantities.${index}.value`)}
          />
          <Select
            label={t('quantity.measure')}
            hideLabel
            options={measures.map((value) => ({ value, label: t(`measure.${value}`) }))}
            value={quantity.measure}
            onChange={(measure) => set(index, { measure })}
          />
          <TextField
            label={t(quantity.measure === 'money' ? 'quantity.currency' : 'quantity.unit')}
            hideLabel
            placeholder={t(quantity.measure === 'money' ? 'quantity.currency' : 'quantity.unit')}
            value={quantity.unit ?? ''}
            onChange={(text) =>
              set(index, { unit: text === '' ? null : quantity.measure === 'money' ? text.toUpperCase() : text })
            }
            error={faults.get(`quantities.${index}.unit`)}
          />
          <IconButton
            label={t('form.remove', { name: t(`measure.${quantity.measure}`) })}
            onPress={() => onChange(quantities.toSpliced(index, 1))}
          >
            <X />
          </IconButton>
          <div className="quantity-words">
            <TextField
              label={t('quantity.of')}
              hideLabel
              placeholder={t('quantity.of')}
              value={quantity.of ?? ''}
              onChange={(text) => set(index, { of: text === '' ? null : text })}
            />
            <TextField
              label={t('quantity.hedge')}
              hideLabel
              placeholder={t('quantity.hedge')}
              value={quantity.hedge ?? ''}
              onChange={(text) => set(index, { hedge: text === '' ? null : text })}
            />
          </div>
        </div>
      ))}
      <Button size="small" look="quiet" icon={<Plus aria-hidden />} onPress={add}>
        {t('quantity.add')}
      </Button>
    </fieldset>
  );
}

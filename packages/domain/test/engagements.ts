import { BLANK_ENGAGEMENT, type Engagement, exactly, periodBounds, type Quantity } from '../src/index.ts';

/** A visit received, told by itself. */
export function engagement(id: string, period: string | null): Engagement {
  return {
    ...BLANK_ENGAGEMENT,
    id,
    title: id,
    period,
    version: 1,
    ...periodBounds(period),
  };
}

/** A number of visits that a source states over a period. */
export function stating(
  id: string,
  period: string | null,
  quantity: Partial<Quantity> & { readonly value: number },
): Engagement {
  const { value, qualifier = 'exact' } = quantity;
  const bound = qualifier === 'exact' ? value : null;
  const quantities = [{ ...exactly('batches', value), low: bound, high: bound, ...quantity }];
  return { ...engagement(id, period), aggregate: true, quantities };
}

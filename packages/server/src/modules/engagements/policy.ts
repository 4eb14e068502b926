import { type EngagementDraft, kindOf } from '@comity/domain';
import type { InputFault } from '../../platform/errors/refusal.ts';
import { Refusal } from '../../platform/errors/refusal.ts';

/**
 * What an engagement's kind declares, held against what was stated: the same rules for what a person types, corrects or accepts.
 *
 * @throws Refusal `input.invalid` with a fault for each field
 */
export function requireFitsKind(draft: Omit<EngagementDraft, 'parties' | 'partOf'>, prefix = 'engagement'): void {
  const faults = faultsOf(draft).map((fault) => ({ ...fault, path: `${prefix}.${fault.path}` }));
  if (faults.length > 0) throw new Refusal('input.invalid', { faults });
}

function faultsOf(draft: Omit<EngagementDraft, 'parties' | 'partOf'>): readonly InputFault[] {
  const declaration = kindOf(draft.kind);
  const faults: InputFault[] = [];
  const fault = (path: string, code: InputFault['code'], message: string) => faults.push({ path, code, message });
  if (draft.direction !== null && !declaration.directions.includes(draft.direction)) {
    fault('direction', 'engagements.direction_unfit', `a ${draft.kind} has no direction ${draft.direction}`);
  }
  for (const [name, value] of Object.entries(draft.fields)) {
    const field = declaration.fields.find((each) => each.name === name);
    if (!field) {
      fault(`fields.${name}`, 'engagements.field_unknown', `a ${draft.kind} has no field ${name}`);
      continue;
    }
    const isList = Array.isArray(value);
    const fits =
      field.type === 'text-list'
        ? isList
        : field.type === 'number'
          ? typeof value === 'number'
          : field.type === 'date'
            ? typeof value === 'string' && (value === '' || /^\d{4}-\d{2}-\d{2}$/.test(value))
            : field.type === 'choice'
              ? typeof value === 'string' && (value === '' || (field.choices ?? []).includes(value))
              : typeof value === 'string';
    if (!fits) fault(`fields.${name}`, 'engagements.field_invalid', `${name} does not hold a ${field.type}`);
  }
  for (const field of declaration.fields.filter((each) => each.required === true)) {
    if (draft.fields[field.name] === undefined || draft.fields[field.name] === '') {
      fault(`fields.${field.name}`, 'engagements.field_required', `${field.name} is needed`);
    }
  }
  draft.quantities.forEach((quantity, index) => {
    if (quantity.measure === 'money' && !/^[A-Z]{3}$/.test(quantity.unit ?? '')) {
      fault(`quantities.${index}.unit`, 'engagements.money_without_currency', 'money needs its currency (ISO 4217)');
    }
  });
  return faults;
}

/**
 * Whether a record may stand inside another: an aggregate holds its own kind, others what their kind allows.
 *
 * @throws Refusal `engagements.part_unfit`
 */
export function requireFitsInside(
  part: Pick<EngagementDraft, 'kind'>,
  container: Pick<EngagementDraft, 'kind' | 'aggregate'>,
): void {
  const fits =
    kindOf(part.kind).within.includes(container.kind) || (container.aggregate && part.kind === container.kind);
  if (!fits) throw new Refusal('engagements.part_unfit', { details: { part: part.kind, container: container.kind } });
}

import type { WireProposal } from '@comity/contracts';
import { useEffect, useLayoutEffect, useMemo, useState } from 'react';
import { asAwaited, useAwaited, wishesOf } from '../history/changes.ts';
import { byDecision, byWeight } from './review-order.ts';
import { useDecisions } from './use-decisions.ts';

export type Side = 'open' | 'decided';

interface DeskOf {
  readonly proposals: readonly WireProposal[];
  readonly initialId: string | undefined;
  readonly initialAt: number | undefined;
  /** The paper in sight; a passage in it is looked for first. */
  readonly documentId: string | undefined;
  readonly onActivate?: ((proposal: WireProposal) => void) | undefined;
  /** How many there are in all, where only the first of them are here. */
  readonly totals?: Readonly<Record<Side, number>> | undefined;
}

/** What lies on the reading desk: its two sides, the proposal under the cursor, the marked ones, and what can be done with them. */
export function useDesk({ proposals: read, initialId, initialAt, documentId, onActivate, totals }: DeskOf) {
  const { decide, correct, left, forgetLeft, isSaving } = useDecisions();
  const awaited = useAwaited();
  const wishes = useMemo(() => wishesOf(awaited), [awaited]);
  const proposals = useMemo(() => asAwaited(read, awaited), [read, awaited]);
  const all = useMemo(() => new Map(proposals.map((proposal) => [proposal.id, proposal])), [proposals]);

  const [side, setSide] = useState<Side>(() =>
    initialId === undefined || all.get(initialId)?.state === 'open' ? 'open' : 'decided',
  );
  const [chosenId, setChosenId] = useState(initialId);
  const [at, setAt] = useState(initialAt);
  const [form, setForm] = useState<'edit' | 'refuse' | null>(null);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  // A link to another passage of the same paper changes only the address.
  useEffect(() => setAt(initialAt), [initialAt]);

  const isOpen = (proposal: WireProposal) => proposal.state === 'open' && wishes.get(proposal.id) !== 'decided';
  const sides = {
    open: proposals.filter(isOpen).toSorted(byWeight),
    decided: proposals.filter((proposal) => !isOpen(proposal)).toSorted(byDecision),
  };
  // What is on its way counts already.
  const openBefore = read.filter(({ state }) => state === 'open').length;
  const going = openBefore - sides.open.length;
  const counts = {
    open: (totals?.open ?? openBefore) - going,
    decided: Math.max(0, (totals?.decided ?? read.length - openBefore) + going),
  };
  const shown = sides[side];
  const chosenIndex = shown.findIndex((proposal) => proposal.id === chosenId);
  const active = shown[chosenIndex] ?? shown[0];
  const activeIndex = Math.max(0, chosenIndex);
  // A key decides what is in sight, never marks on the other side.
  const marked = side === 'open' ? sides.open.filter((proposal) => selected.has(proposal.id)) : [];
  const subject = marked.length > 0 ? marked : active ? [active] : [];

  const activate = (id: string) => {
    setChosenId(id);
    setForm(null);
    const proposal = all.get(id);
    if (proposal) onActivate?.(proposal);
    const passage = proposal?.passages.find((each) => each.documentId === documentId) ?? proposal?.passages[0];
    if (passage) setAt(passage.start);
  };
  // What stands under the cursor stays there when others come or go.
  useEffect(() => setChosenId(active?.id), [active?.id]);
  // What is taken back comes under the cursor at once: the next key is for it.
  const back = awaited.findLast(({ becomes }) => becomes === 'open');
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each that comes back, however often the desk is drawn
  useLayoutEffect(() => {
    const first = back?.proposals[0];
    if (!first) return;
    setSide('open');
    activate(first.id);
  }, [back]);

  return {
    all,
    side,
    sides,
    shown,
    counts,
    active,
    at,
    form,
    selected,
    marked,
    /** What a decision is about: the marked ones, or else the one under the cursor. */
    subject,
    /** What the last decision on many left, and why. */
    left,
    isSaving,
    isAwaiting: awaited.length > 0,
    lookAt: setAt,
    forgetLeft,
    activate,
    /** @param to a form, or none: the list has the keyboard again */
    setForm,
    turnTo: (to: Side) => {
      setSide(to);
      const [first] = sides[to];
      if (first) activate(first.id);
    },
    choose: (id: string) => {
      setSide(all.get(id)?.state === 'open' ? 'open' : 'decided');
      activate(id);
    },
    step: (by: number) => {
      const next = shown[Math.max(0, Math.min(shown.length - 1, activeIndex + by))];
      if (next) activate(next.id);
    },
    mark: (id: string, isMarked: boolean) => {
      const ids = new Set(selected);
      if (isMarked) ids.add(id);
      else ids.delete(id);
      setSelected(ids);
    },
    markAll: () => setSelected(new Set(sides.open.map(({ id }) => id))),
    markNone: () => setSelected(new Set()),
    settle: (decision: 'accept' | 'refuse', chosen: readonly WireProposal[], reason?: string) => {
      const leaving = chosen.filter(isOpen);
      if (leaving.length === 0) return;
      const ids = new Set(leaving.map(({ id }) => id));
      const stays = ({ id }: WireProposal) => !ids.has(id);
      const next = shown.slice(activeIndex).find(stays) ?? shown.findLast(stays);
      decide(decision, leaving, reason);
      setForm(null);
      setSelected(new Set());
      if (next) activate(next.id);
    },
    correct: (payload: WireProposal['payload']) => {
      if (active) correct(active, payload, () => setForm(null));
    },
  };
}

export type DeskState = ReturnType<typeof useDesk>;

import type { WireProposal } from '@comity/contracts';
import { useNavigate } from '@tanstack/react-router';
import { CheckCheck, Inbox } from 'lucide-react';
import { lazy, type ReactNode, Suspense, useEffect, useLayoutEffect, useMemo, useState } from 'react';
import { useMay } from '../../lib/session.tsx';
import { type Shortcut, useShortcuts } from '../../lib/shortcuts.tsx';
import { useText } from '../../lib/text.tsx';
import { Button } from '../../ui/button.tsx';
import { Segments } from '../../ui/segments.tsx';
import { Empty, Loading } from '../../ui/states.tsx';
import { asAwaited, useAwaited, wishesOf } from '../history/changes.ts';
import { useUndo } from '../history/undo.tsx';
import './desk.css';
import { AfterReview } from './after-review.tsx';
import { LeftOpen } from './left-open.tsx';
import { ProposalList } from './proposal-list.tsx';
import { RefusalForm } from './refusal-form.tsx';
import { useDecisions } from './use-decisions.ts';

const ProposalForm = lazy(() => import('./proposal-form.tsx'));

interface DeskProps {
  readonly proposals: readonly WireProposal[];
  readonly initialId: string | undefined;
  /** The paper at the left, told which proposal is active and where to look. */
  readonly paper: (state: {
    readonly active: WireProposal | undefined;
    readonly at: number | undefined;
    readonly onChoose: (id: string) => void;
  }) => ReactNode;
  /** Stands beneath the paper, and moves nothing in it. */
  readonly foot?: ReactNode;
  readonly initialAt: number | undefined;
  /** The paper in sight; a passage in another one opens that one. */
  readonly documentId: string | undefined;
  readonly onActivate?: (proposal: WireProposal) => void;
  /** How many there are in all, where only the first of them are here. */
  readonly totals?: Readonly<Record<Show, number>>;
  /** What narrows the list. */
  readonly filters?: (show: Show) => ReactNode;
  /** Asks for more of what was decided; absent where all of it is here. */
  readonly onMore?: (() => void) | undefined;
}

export type Show = 'open' | 'decided';

/**
 * The reading desk: the paper at the left, what is proposed from it at the right. j/k move, a accepts, e edits, x refuses, r
 * refuses with a reason, u or Ctrl-Z takes back, m marks for deciding many at once.
 */
export function Desk(props: DeskProps) {
  const { proposals: read, initialId, paper, foot, initialAt, documentId, onActivate, totals, filters, onMore } = props;
  const t = useText();
  const navigate = useNavigate();
  const mayDecide = useMay('proposals.decide');
  const { decide, correct, left, forgetLeft, isSaving } = useDecisions();
  const { undoLast } = useUndo();
  const awaited = useAwaited();
  const wishes = useMemo(() => wishesOf(awaited), [awaited]);
  const proposals = useMemo(() => asAwaited(read, awaited), [read, awaited]);
  const [show, setShow] = useState<Show>(() =>
    proposals.find((proposal) => proposal.id === initialId)?.state === 'open' || initialId === undefined
      ? 'open'
      : 'decided',
  );
  const [chosenId, setChosenId] = useState(initialId);
  const [at, setAt] = useState(initialAt);
  const [form, setForm] = useState<'edit' | 'refuse' | null>(null);
  // A link to another passage of the same paper changes only the address.
  useEffect(() => setAt(initialAt), [initialAt]);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());

  const all = useMemo(() => new Map(proposals.map((proposal) => [proposal.id, proposal])), [proposals]);
  const isOpen = (proposal: WireProposal) => proposal.state === 'open' && wishes.get(proposal.id) !== 'decided';
  const open = proposals.filter(isOpen).toSorted(byWeight);
  const decided = proposals.filter((proposal) => !isOpen(proposal)).toSorted(byDecision);
  const shown = show === 'open' ? open : decided;
  // What is on its way counts already.
  const openBefore = read.filter(({ state }) => state === 'open').length;
  const counts = {
    open: (totals?.open ?? openBefore) + open.length - openBefore,
    decided: Math.max(0, (totals?.decided ?? read.length - openBefore) - open.length + openBefore),
  };
  const chosenIndex = shown.findIndex((proposal) => proposal.id === chosenId);
  const active = shown[chosenIndex] ?? shown[0];
  const activeIndex = Math.max(0, chosenIndex);
  // A key decides what is in sight, never marks on the other side.
  const chosen = show === 'open' ? open.filter((proposal) => selected.has(proposal.id)) : [];

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
    setShow('open');
    activate(first.id);
  }, [back]);
  const choose = (id: string) => {
    if (all.get(id)?.state === 'open') setShow('open');
    else setShow('decided');
    activate(id);
  };
  const step = (by: number) => {
    const next = shown[Math.max(0, Math.min(shown.length - 1, activeIndex + by))];
    if (next) activate(next.id);
  };
  const settle = (decision: 'accept' | 'refuse', chosen: readonly WireProposal[], reason?: string) => {
    const subject = chosen.filter(isOpen);
    if (subject.length === 0) return;
    const leaving = new Set(subject.map((proposal) => proposal.id));
    const next =
      shown.slice(activeIndex).find((proposal) => !leaving.has(proposal.id)) ??
      shown.findLast((proposal) => !leaving.has(proposal.id));
    decide(decision, subject, reason);
    setForm(null);
    setSelected(new Set());
    if (next) activate(next.id);
  };
  const toggle = (id: string, isSelected: boolean) => {
    const ids = new Set(selected);
    if (isSelected) ids.add(id);
    else ids.delete(id);
    setSelected(ids);
  };
  const subject = () => (chosen.length > 0 ? chosen : active ? [active] : []);
  const moving: readonly Shortcut[] = [
    { keys: 'j', label: 'help.next', run: () => step(1) },
    { keys: 'k', label: 'help.previous', run: () => step(-1) },
  ];
  // Who may not decide has no key that does, and marks nothing.
  const deciding: readonly Shortcut[] = [
    { keys: 'a', label: 'action.accept', run: () => settle('accept', subject()) },
    {
      keys: 'e',
      label: 'action.edit',
      run: () => active?.payload.kind === 'engagement' && active.state === 'open' && setForm('edit'),
    },
    { keys: 'x', label: 'action.refuse', run: () => settle('refuse', subject()) },
    { keys: 'r', label: 'proposal.refuse-why', run: () => active?.state === 'open' && setForm('refuse') },
    { keys: 'u', label: 'action.undo', run: undoLast },
    {
      keys: 'm',
      label: 'help.mark',
      run: () => active && active.state === 'open' && toggle(active.id, !selected.has(active.id)),
    },
    { keys: 'mod+a', label: 'help.mark-all', run: () => setSelected(new Set(open.map((proposal) => proposal.id))) },
  ];
  const keys = mayDecide ? [...moving, ...deciding] : moving;
  // A form has the keyboard to itself; Escape leaves it, wherever the focus went.
  useShortcuts(form === null ? keys : [{ keys: 'Escape', label: 'action.cancel', run: () => setForm(null) }]);

  return (
    <div className="desk">
      <div className="desk-left">
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
        <section className="desk-paper" aria-label={t('paper.label')} tabIndex={0}>
          {paper({ active, at, onChoose: choose })}
        </section>
        {foot}
      </div>
      <section className="desk-proposals" aria-label={t('proposal.list')}>
        <header className="desk-head">
          <Segments<Show>
            label={t('proposal.list')}
            options={[
              { value: 'open', label: t('proposal.open-count', { count: counts.open }) },
              { value: 'decided', label: t('proposal.decided-count', { count: counts.decided }) },
            ]}
            value={show}
            onChange={(side) => {
              setShow(side);
              const [first] = side === 'open' ? open : decided;
              if (first) activate(first.id);
            }}
          />
          {mayDecide && open.length > 1 && show === 'open' ? (
            <Button
              look="quiet"
              size="small"
              icon={<CheckCheck aria-hidden />}
              onPress={() => setSelected(chosen.length === open.length ? new Set() : new Set(open.map(({ id }) => id)))}
            >
              {chosen.length === open.length
                ? t('proposal.select-none')
                : t('proposal.select-all', { count: open.length })}
            </Button>
          ) : null}
        </header>
        {filters ? <div className="desk-filters">{filters(show)}</div> : null}
        <div className="desk-list">
          <LeftOpen left={left} all={all} onChoose={choose} onClose={forgetLeft} />
          {shown.length === 0 ? (
            <Empty
              icon={<Inbox />}
              title={t(show === 'open' ? 'proposal.none-open' : 'proposal.none-decided')}
              action={show === 'open' && awaited.length === 0 ? <AfterReview /> : undefined}
            >
              {t(show === 'open' ? 'proposal.none-open-why' : 'proposal.none-decided-why')}
            </Empty>
          ) : (
            <ProposalList
              proposals={shown}
              all={all}
              activeId={active?.id}
              onActivate={activate}
              selected={selected}
              onSelect={toggle}
              mayDecide={mayDecide}
              onAccept={(proposal) => settle('accept', [proposal])}
              onRefuse={(proposal) => settle('refuse', [proposal])}
              onRefuseWhy={() => setForm('refuse')}
              onEdit={() => setForm('edit')}
              onPassage={(to, start) => {
                if (to === documentId || documentId === undefined) setAt(start);
                else void navigate({ to: '/archive/$documentId', params: { documentId: to }, search: { at: start } });
              }}
              editing={
                form === 'refuse' && active ? (
                  <RefusalForm
                    count={subject().length}
                    onRefuse={(reason) => settle('refuse', subject(), reason)}
                    onCancel={() => setForm(null)}
                  />
                ) : form === 'edit' && active ? (
                  <Suspense fallback={<Loading rows={4} />}>
                    <ProposalForm
                      key={active.id}
                      proposal={active}
                      isSaving={isSaving}
                      onCancel={() => setForm(null)}
                      onSave={(payload) => correct(active, payload, () => setForm(null))}
                    />
                  </Suspense>
                ) : undefined
              }
            />
          )}
          {show === 'decided' && onMore ? (
            <p className="after-review">
              <Button look="quiet" onPress={onMore}>
                {t('proposal.more')}
              </Button>
            </p>
          ) : null}
        </div>
        {chosen.length > 0 ? (
          <footer className="desk-bulk">
            <Marked chosen={chosen} />
            <Button look="quiet" onPress={() => settle('refuse', chosen)}>
              {t('action.refuse')}
            </Button>
            <Button look="primary" onPress={() => settle('accept', chosen)}>
              {t('action.accept')}
            </Button>
          </footer>
        ) : mayDecide && active?.state === 'open' ? (
          <footer className="desk-keys" aria-hidden>
            <span>
              <kbd>j</kbd> <kbd>k</kbd> {t('palette.move')}
            </span>
            <span>
              <kbd>a</kbd> {t('action.accept')}
            </span>
            <span>
              <kbd>e</kbd> {t('action.edit')}
            </span>
            <span>
              <kbd>x</kbd> {t('action.refuse')}
            </span>
            <span>
              <kbd>u</kbd> {t('action.undo')}
            </span>
          </footer>
        ) : null}
      </section>
    </div>
  );
}

/** How many are marked, and of what: what this desk did, what others did, and what was found about papers and records. */
function Marked({ chosen }: { readonly chosen: readonly WireProposal[] }) {
  const t = useText();
  const own = chosen.filter(({ payload }) => payload.kind === 'engagement' && !payload.engagement.byOthers).length;
  const engagements = chosen.filter(({ payload }) => payload.kind === 'engagement').length;
  const count = chosen.length;
  return (
    <span>
      {t('proposal.chosen', { count })}
      {own < count ? (
        <small>{t('proposal.chosen-of', { own, others: engagements - own, findings: count - engagements })}</small>
      ) : null}
    </span>
  );
}

/** The order of review: what changes the figures most comes first. */
function byWeight(a: WireProposal, b: WireProposal): number {
  return b.weight - a.weight || (a.id < b.id ? -1 : 1);
}

/** The latest decision first, before it those on their way. */
function byDecision(a: WireProposal, b: WireProposal): number {
  const [at, bt] = [a.decidedAt ?? '9', b.decidedAt ?? '9'];
  return at === bt ? byWeight(a, b) : at < bt ? 1 : -1;
}

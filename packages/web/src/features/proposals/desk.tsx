import type { WireProposal } from '@comity/contracts';
import { useNavigate } from '@tanstack/react-router';
import { Inbox } from 'lucide-react';
import { lazy, type ReactNode, Suspense } from 'react';
import { useMay } from '../../lib/session.tsx';
import { useText } from '../../lib/text.tsx';
import { Button } from '../../ui/button.tsx';
import { Empty, Loading } from '../../ui/states.tsx';
import './desk.css';
import { AfterReview } from './after-review.tsx';
import { DeskFoot } from './desk-foot.tsx';
import { DeskHead } from './desk-head.tsx';
import { LeftOpen } from './left-open.tsx';
import { ProposalList } from './proposal-list.tsx';
import { RefusalForm } from './refusal-form.tsx';
import { type DeskState, type Side, useDesk } from './use-desk.ts';
import { useDeskKeys } from './use-desk-keys.ts';

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
  readonly totals?: Readonly<Record<Side, number>>;
  /** What narrows the list. */
  readonly filters?: (side: Side) => ReactNode;
  /** Asks for more of what was decided; absent where all of it is here. */
  readonly onMore?: (() => void) | undefined;
}

/** The reading desk: the paper at the left, what is proposed from it at the right. */
export function Desk({ paper, foot, filters, onMore, documentId, ...of }: DeskProps) {
  const t = useText();
  const desk = useDesk({ ...of, documentId });
  useDeskKeys(desk);
  return (
    <div className="desk">
      <div className="desk-left">
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
        <section className="desk-paper" aria-label={t('paper.label')} tabIndex={0}>
          {paper({ active: desk.active, at: desk.at, onChoose: desk.choose })}
        </section>
        {foot}
      </div>
      <section className="desk-proposals" aria-label={t('proposal.list')}>
        <DeskHead desk={desk} />
        {filters ? <div className="desk-filters">{filters(desk.side)}</div> : null}
        <div className="desk-list">
          <LeftOpen left={desk.left} all={desk.all} onChoose={desk.choose} onClose={desk.forgetLeft} />
          {desk.shown.length === 0 ? <NothingHere desk={desk} /> : <Shown desk={desk} documentId={documentId} />}
          {desk.side === 'decided' && onMore ? (
            <p className="after-review">
              <Button look="quiet" onPress={onMore}>
                {t('proposal.more')}
              </Button>
            </p>
          ) : null}
        </div>
        <DeskFoot desk={desk} />
      </section>
    </div>
  );
}

function NothingHere({ desk: { side, isAwaiting } }: { readonly desk: DeskState }) {
  const t = useText();
  return (
    <Empty
      icon={<Inbox />}
      title={t(side === 'open' ? 'proposal.none-open' : 'proposal.none-decided')}
      action={side === 'open' && !isAwaiting ? <AfterReview /> : undefined}
    >
      {t(side === 'open' ? 'proposal.none-open-why' : 'proposal.none-decided-why')}
    </Empty>
  );
}

function Shown({ desk, documentId }: { readonly desk: DeskState; readonly documentId: string | undefined }) {
  const navigate = useNavigate();
  const mayDecide = useMay('proposals.decide');
  const { active, settle, setForm } = desk;
  return (
    <ProposalList
      proposals={desk.shown}
      all={desk.all}
      activeId={active?.id}
      onActivate={desk.activate}
      selected={desk.selected}
      onSelect={desk.mark}
      mayDecide={mayDecide}
      onAccept={(proposal) => settle('accept', [proposal])}
      onRefuse={(proposal) => settle('refuse', [proposal])}
      onRefuseWhy={() => setForm('refuse')}
      onEdit={() => setForm('edit')}
      onPassage={(to, start) => {
        if (to === documentId || documentId === undefined) desk.lookAt(start);
        else void navigate({ to: '/archive/$documentId', params: { documentId: to }, search: { at: start } });
      }}
      editing={active && desk.form ? <Editing desk={desk} active={active} form={desk.form} /> : undefined}
    />
  );
}

interface EditingProps {
  readonly desk: DeskState;
  readonly active: WireProposal;
  readonly form: 'edit' | 'refuse';
}

/** The form that is open in place of the active proposal. */
function Editing({ desk: { subject, settle, setForm, correct, isSaving }, active, form }: EditingProps) {
  const close = () => setForm(null);
  if (form === 'refuse')
    return (
      <RefusalForm count={subject.length} onRefuse={(reason) => settle('refuse', subject, reason)} onCancel={close} />
    );
  return (
    <Suspense fallback={<Loading rows={4} />}>
      <ProposalForm key={active.id} proposal={active} isSaving={isSaving} onCancel={close} onSave={correct} />
    </Suspense>
  );
}

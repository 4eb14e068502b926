import type { WireProposal } from '@comity/contracts';
import { Check, MessageSquareText, PencilLine, X } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { useFormats } from '../../lib/format.ts';
import { mainPassages } from '../../lib/passages.ts';
import { useText } from '../../lib/text.tsx';
import { Button, IconButton } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Chip } from '../../ui/chip.tsx';
import { toneOf, useProposalWords } from './proposal-words.ts';
import './proposals.css';
import { TakeBack } from './take-back.tsx';

interface ProposalListProps {
  readonly proposals: readonly WireProposal[];
  readonly all: ReadonlyMap<string, WireProposal>;
  readonly activeId: string | undefined;
  readonly onActivate: (id: string) => void;
  readonly selected: ReadonlySet<string>;
  readonly onSelect: (id: string, isSelected: boolean) => void;
  readonly mayDecide: boolean;
  readonly onAccept: (proposal: WireProposal) => void;
  readonly onRefuse: (proposal: WireProposal) => void;
  readonly onRefuseWhy: () => void;
  readonly onEdit: (proposal: WireProposal) => void;
  readonly onPassage: (documentId: string, at: number) => void;
  /** The form, while the active proposal is being edited in place. */
  readonly editing: ReactNode | undefined;
}

/** In the order of what they change in the figures. The active one shows what backs it and how to decide. */
export function ProposalList(props: ProposalListProps) {
  const { proposals, all, activeId, onActivate, selected, onSelect, mayDecide, editing } = props;
  const t = useText();
  const words = useProposalWords(all);
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    if (activeId === undefined) return;
    list.current?.querySelector('[data-active]')?.scrollIntoView({ block: 'nearest' });
  }, [activeId]);
  // The form that closes leaves the focus where it was opened.
  const wasEditing = useRef(false);
  useEffect(() => {
    const isEditing = editing !== undefined;
    if (wasEditing.current && !isEditing)
      list.current?.querySelector<HTMLElement>('[data-active] .proposal-head')?.focus();
    wasEditing.current = isEditing;
  }, [editing]);
  return (
    <ol className="proposals" ref={list}>
      {proposals.map((proposal) => {
        const isActive = proposal.id === activeId;
        const isOpen = proposal.state === 'open';
        return (
          <li
            key={proposal.id}
            className="proposal"
            data-active={isActive ? '' : undefined}
            data-tone={toneOf(proposal)}
            data-state={proposal.state}
          >
            {mayDecide && isOpen ? (
              <Checkbox
                isSelected={selected.has(proposal.id)}
                onChange={(isSelected) => onSelect(proposal.id, isSelected)}
                label={t('proposal.select', { title: words.title(proposal) })}
              >
                {null}
              </Checkbox>
            ) : null}
            <div className="proposal-content">
              <button
                type="button"
                className="proposal-head"
                aria-expanded={isActive}
                onClick={() => onActivate(proposal.id)}
              >
                <span className="proposal-kind">
                  {words.kind(proposal)}
                  <Marks proposal={proposal} />
                </span>
                <b>{words.title(proposal)}</b>
                {isActive && proposal.payload.kind !== 'engagement' ? null : <small>{words.facts(proposal)}</small>}
              </button>
              {isOpen ? null : <StateChip proposal={proposal} />}
              {isActive ? (editing ?? <ProposalDetails {...props} proposal={proposal} />) : null}
            </div>
          </li>
        );
      })}
    </ol>
  );
}

function Marks({ proposal }: { readonly proposal: WireProposal }) {
  const t = useText();
  if (proposal.payload.kind !== 'engagement') return null;
  const { engagement } = proposal.payload;
  return (
    <>
      {engagement.aggregate ? <Chip>{t('engagement.aggregate')}</Chip> : null}
      {engagement.status === 'planned' ? <Chip>{t('status.planned')}</Chip> : null}
      {engagement.byOthers ? <Chip>{t('engagement.by-others')}</Chip> : null}
    </>
  );
}

function StateChip({ proposal }: { readonly proposal: WireProposal }) {
  const t = useText();
  const good = proposal.state === 'accepted' || proposal.state === 'corrected';
  return (
    <Chip tone={good ? 'good' : 'neutral'} icon={good ? <Check aria-hidden /> : <X aria-hidden />}>
      {t(`proposal-state.${proposal.state}`)}
    </Chip>
  );
}

function ProposalDetails(props: ProposalListProps & { readonly proposal: WireProposal }) {
  const { proposal, mayDecide, onAccept, onEdit, onRefuse, onRefuseWhy, onPassage } = props;
  const formats = useFormats();
  const t = useText();
  const { payload } = proposal;
  const passages = mainPassages(proposal.passages);
  const details = proposal.passages.filter(
    (passage, index) =>
      !passages.includes(passage) &&
      proposal.passages.findIndex((other) => other.start === passage.start && other.end === passage.end) === index,
  );
  return (
    <div className="proposal-details">
      {payload.kind === 'discrepancy' ? <p className="muted">{t('proposal.side-by-side')}</p> : null}
      {payload.kind === 'engagement' && payload.engagement.parties.length > 0 ? (
        <ul className="proposal-parties">
          {payload.engagement.parties.map((party, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a proposed party has no identity but its place
            <li key={index}>
              <small>{t(`party-role.${party.role}`)}</small> {party.nameAsPrinted}
              {party.post ? <span className="muted"> · {party.post}</span> : null}
            </li>
          ))}
        </ul>
      ) : null}
      <ul className="proposal-passages">
        {passages.map((passage) => (
          <li key={`${passage.documentId} ${passage.start} ${passage.end}`}>
            <button type="button" onClick={() => onPassage(passage.documentId, passage.start)}>
              <q>{passage.quote}</q>
            </button>
          </li>
        ))}
      </ul>
      {details.length > 0 ? (
        <details className="proposal-evidence">
          <summary>{t('proposal.evidence', { count: details.length })}</summary>
          <ul>
            {details.map((passage) => (
              <li key={`${passage.documentId} ${passage.start} ${passage.end}`}>
                <button type="button" onClick={() => onPassage(passage.documentId, passage.start)}>
                  {passage.quote}
                </button>
              </li>
            ))}
          </ul>
        </details>
      ) : null}
      {mayDecide && proposal.state === 'open' ? (
        <div className="proposal-actions">
          <Button look="primary" icon={<Check aria-hidden />} onPress={() => onAccept(proposal)}>
            {t(payload.kind === 'discrepancy' ? 'proposal.keep-mark' : 'action.accept')}
          </Button>
          {payload.kind === 'engagement' ? (
            <Button icon={<PencilLine aria-hidden />} onPress={() => onEdit(proposal)}>
              {t('action.edit')}
            </Button>
          ) : null}
          <Button look="quiet" icon={<X aria-hidden />} onPress={() => onRefuse(proposal)}>
            {t(payload.kind === 'discrepancy' ? 'proposal.drop-mark' : 'action.refuse')}
          </Button>
          <IconButton label={t('proposal.refuse-why')} keys="r" onPress={onRefuseWhy}>
            <MessageSquareText />
          </IconButton>
        </div>
      ) : null}
      {proposal.decidedAt ? (
        <p className="muted">
          {proposal.decidedBy ? `${proposal.decidedBy} · ` : null}
          {formats.instant(proposal.decidedAt)}
          {proposal.reason ? (
            <>
              {': '}
              <q>{proposal.reason}</q>
            </>
          ) : null}
        </p>
      ) : null}
      {mayDecide && proposal.decidedAt && proposal.state !== 'open' && proposal.state !== 'superseded' ? (
        <div className="proposal-actions">
          <TakeBack proposal={proposal} />
        </div>
      ) : null}
    </div>
  );
}

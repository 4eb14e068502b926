import type { WireDocumentPage } from '@comity/contracts';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useText, useTextOf } from '../../lib/text.tsx';
import { Button } from '../../ui/button.tsx';
import { layOut, type Mark, type PaperText, type Paragraph, piecesOf } from './paper-layout.ts';
import './paper.css';

/** A passage to show, in offsets of the raw text. */
export interface Highlight {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  /** The kind whose hue it bears. */
  readonly tone: string;
}

interface PaperProps {
  readonly page: WireDocumentPage;
  readonly raw: boolean;
  readonly highlights: readonly Highlight[];
  readonly activeId: string | undefined;
  /** A raw offset to bring into sight; changes of it scroll. */
  readonly at: number | undefined;
  readonly onChoose: (id: string) => void;
}

/** The highlight of a passage that a link led to. */
export const SOUGHT = 'sought';

/** Paragraphs in the page at once; a longer paper is opened further at its ends. */
const WINDOW = 1200;

export function Paper({ page, raw, highlights, activeId, at, onChoose }: PaperProps) {
  const t = useText();
  const paper = useMemo(() => layOut(page, raw), [page, raw]);
  const marks = useMemo(() => place(highlights, paper), [highlights, paper]);
  const tones = useMemo(() => new Map(highlights.map((highlight) => [highlight.id, highlight.tone])), [highlights]);
  const target = at === undefined ? undefined : paper.place(at, 'start');
  const [opened, setOpened] = useState({ before: 0, after: 0 });
  const element = useRef<HTMLElement>(null);

  const targetIndex =
    target === undefined
      ? 0
      : Math.max(
          0,
          paper.paragraphs.findIndex((paragraph) => paragraph.end >= target),
        );
  const from = Math.max(0, targetIndex - WINDOW / 2 - opened.before);
  const to = Math.min(paper.paragraphs.length, Math.max(targetIndex, WINDOW / 2) + WINDOW / 2 + opened.after);

  useEffect(() => {
    if (target === undefined) return;
    const paragraph = element.current?.querySelector(`[data-paragraph="${targetIndex}"]`);
    const mark = [...(paragraph?.querySelectorAll<HTMLElement>('[data-start]') ?? [])].findLast(
      (each) => Number(each.dataset['start']) <= target,
    );
    const reduced = matchMedia('(prefers-reduced-motion: reduce)').matches;
    (mark ?? paragraph)?.scrollIntoView({ block: 'center', behavior: reduced ? 'instant' : 'smooth' });
  }, [target, targetIndex]);

  return (
    <article className="paper" lang={page.document.language ?? undefined} ref={element} data-raw={raw ? '' : undefined}>
      {from > 0 ? (
        <Button size="small" onPress={() => setOpened({ ...opened, before: opened.before + WINDOW })}>
          {t('paper.earlier')}
        </Button>
      ) : null}
      {paper.paragraphs.slice(from, to).map((paragraph, index) => (
        <PaperParagraph
          key={paragraph.start}
          index={from + index}
          paragraph={paragraph}
          paper={paper}
          marks={marks}
          tones={tones}
          activeId={activeId}
          previous={paper.paragraphs[from + index - 1]}
          onChoose={onChoose}
        />
      ))}
      {to < paper.paragraphs.length ? (
        <Button size="small" onPress={() => setOpened({ ...opened, after: opened.after + WINDOW })}>
          {t('paper.later')}
        </Button>
      ) : null}
    </article>
  );
}

function place(highlights: readonly Highlight[], paper: PaperText): readonly Mark[] {
  return highlights.map(({ id, start, end }) => ({
    id,
    start: paper.place(start, 'start'),
    end: paper.place(end, 'end'),
  }));
}

interface PaperParagraphProps {
  readonly index: number;
  readonly paragraph: Paragraph;
  readonly previous: Paragraph | undefined;
  readonly paper: PaperText;
  readonly marks: readonly Mark[];
  readonly tones: ReadonlyMap<string, string>;
  readonly activeId: string | undefined;
  readonly onChoose: (id: string) => void;
}

function PaperParagraph(props: PaperParagraphProps) {
  const { index, paragraph, previous, paper, marks, tones, activeId, onChoose } = props;
  const textOf = useTextOf();
  const { kind, reason } = paragraph;
  const pieces = piecesOf(paper.text, paragraph, marks);
  const starts = previous?.kind !== kind;
  const isAside = kind !== 'main' && kind !== 'title';
  const Tag = kind === 'title' ? 'h2' : 'p';
  return (
    <>
      {starts && isAside ? (
        <p className="paper-label" data-kind={kind} lang={document.documentElement.lang}>
          {textOf(`block.${kind}`, kind)}
          {reason ? <span> · {textOf(`block-reason.${reason.split(':')[0]}`, reason)}</span> : null}
        </p>
      ) : null}
      <Tag data-kind={kind} data-paragraph={index}>
        {pieces.map((piece) => {
          const [first] = piece.marks;
          if (first === undefined)
            return (
              <span key={piece.start} data-start={piece.start}>
                {piece.text}
              </span>
            );
          const isSought = piece.marks.includes(SOUGHT);
          const isActive = isSought || (activeId !== undefined && piece.marks.includes(activeId));
          const shown = isSought ? SOUGHT : isActive && activeId !== undefined ? activeId : first;
          return (
            // biome-ignore lint/a11y/noStaticElementInteractions: every passage is also reached from the list beside it
            // biome-ignore lint/a11y/useKeyWithClickEvents: see above
            <mark
              key={piece.start}
              data-start={piece.start}
              data-active={isActive ? '' : undefined}
              data-tone={tones.get(shown)}
              onClick={() =>
                onChoose(
                  nextOf(
                    piece.marks.filter((id) => id !== SOUGHT),
                    activeId,
                  ),
                )
              }
            >
              {piece.text}
            </mark>
          );
        })}
      </Tag>
    </>
  );
}

/** A second click on words that several proposals share goes to the next of them. */
function nextOf(ids: readonly string[], activeId: string | undefined): string {
  const index = activeId === undefined ? -1 : ids.indexOf(activeId);
  return ids[(index + 1) % ids.length] ?? ids[0] ?? '';
}

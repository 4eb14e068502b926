import type { WireDocumentAnswer, WireDocumentRow } from '@comity/contracts';

/** What a form gets that asks a person about one paper. */
export interface QuestionProps {
  readonly document: WireDocumentRow;
  readonly details: Readonly<Record<string, unknown>>;
  readonly onAnswer: (answer: WireDocumentAnswer) => void;
  readonly isSending: boolean;
}

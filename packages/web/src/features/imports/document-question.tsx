import type { WireDocumentAnswer, WireDocumentRow } from '@comity/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { refreshDesk, write } from '../../lib/api.ts';
import { useErrorText, useProblemText } from '../../lib/problem-text.ts';
import { useMay } from '../../lib/session.tsx';
import { useText } from '../../lib/text.tsx';
import { Button } from '../../ui/button.tsx';
import { useToast } from '../../ui/toasts.tsx';
import { ColumnsQuestion } from './columns-question.tsx';
import { EncodingQuestion } from './encoding-question.tsx';
import './imports.css';
import type { QuestionProps } from './question-props.ts';
import { SecrecyQuestion } from './secrecy-question.tsx';

/** A paper that waits for a person: what it asks, in plain words, and the ways to answer. */
export function DocumentQuestion({ document }: { readonly document: WireDocumentRow }) {
  const t = useText();
  const problemText = useProblemText();
  const errorText = useErrorText();
  const toast = useToast();
  const queryClient = useQueryClient();
  const mayAnswer = useMay('documents.import');
  const mayErase = useMay('documents.erase');
  const answer = useMutation({
    mutationFn: (given: WireDocumentAnswer) =>
      write('answerDocument', { params: { documentId: document.id }, body: { version: document.version, ...given } }),
    onSuccess: () => refreshDesk(queryClient),
    onError: (error) => toast({ message: errorText(error), tone: 'problem' }),
  });
  const code = document.problem?.code ?? '';
  const details = document.problem?.details ?? {};
  const props: QuestionProps = { document, details, onAnswer: answer.mutate, isSending: answer.isPending };
  const Form = /encoding/.test(code) ? EncodingQuestion : /column|table/.test(code) ? ColumnsQuestion : SecrecyQuestion;
  return (
    <div className="question">
      <h2>{t('question.title', { name: document.fileName })}</h2>
      <p>{problemText(code, details)}</p>
      {mayAnswer ? (
        <>
          <Form {...props} />
          {mayErase || document.decidedProposals === 0 ? (
            <div className="question-actions">
              <Button look="quiet" isDisabled={answer.isPending} onPress={() => answer.mutate({ answer: 'discard' })}>
                {t('question.discard')}
              </Button>
            </div>
          ) : null}
        </>
      ) : (
        <p>{t('question.officer')}</p>
      )}
    </div>
  );
}

import { useState } from 'react';
import { useText } from '../../lib/text.tsx';
import { Button } from '../../ui/button.tsx';
import type { QuestionProps } from './question-props.ts';

interface Candidate {
  readonly encoding: string;
  readonly preview: string;
}

function isCandidate(value: unknown): value is Candidate {
  return (
    typeof value === 'object' &&
    value !== null &&
    'encoding' in value &&
    typeof value.encoding === 'string' &&
    'preview' in value &&
    typeof value.preview === 'string'
  );
}

/** The same bytes read in several ways: one of them makes sense to somebody who knows the language. */
export function EncodingQuestion({ details, onAnswer, isSending }: QuestionProps) {
  const t = useText();
  const candidates = Array.isArray(details['candidates']) ? details['candidates'].filter(isCandidate) : [];
  const [encoding, setEncoding] = useState<string>();
  return (
    <>
      <div className="encodings">
        {candidates.map((candidate) => (
          <button
            key={candidate.encoding}
            type="button"
            className="encoding"
            aria-pressed={encoding === candidate.encoding}
            onClick={() => setEncoding(candidate.encoding)}
          >
            <span>{candidate.preview}</span>
            <small>{candidate.encoding}</small>
          </button>
        ))}
      </div>
      <div className="question-actions">
        <Button
          look="primary"
          isDisabled={encoding === undefined || isSending}
          onPress={() => encoding !== undefined && onAnswer({ answer: 'encoding', encoding })}
        >
          {t('question.read-so')}
        </Button>
      </div>
    </>
  );
}

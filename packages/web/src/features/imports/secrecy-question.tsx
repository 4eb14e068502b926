import { CLASSIFICATIONS, type Classification } from '@comity/domain';
import { useState } from 'react';
import { useText } from '../../lib/text.tsx';
import { Button } from '../../ui/button.tsx';
import { RadioList } from '../../ui/radio-list.tsx';
import type { QuestionProps } from './question-props.ts';

/** A secrecy mark or identity numbers: the paper is taken in only if a person says so, and under which classification. */
export function SecrecyQuestion({ details, onAnswer, isSending }: QuestionProps) {
  const t = useText();
  const [classification, setClassification] = useState<Classification>('restricted');
  const marks = ['marks', 'quotes'].flatMap((name) => {
    const value = details[name];
    return Array.isArray(value) ? value.map((each) => (typeof each === 'string' ? each : quoteOf(each))) : [];
  });
  return (
    <>
      {marks.length > 0 ? (
        <ul className="question-marks">
          {marks.map((mark) => (
            <li key={mark}>{mark}</li>
          ))}
        </ul>
      ) : null}
      <RadioList
        label={t('classification.label')}
        options={CLASSIFICATIONS.toReversed().map((value) => ({
          value,
          label: t(`classification.${value}`),
          note: t(`classification-note.${value}`),
        }))}
        value={classification}
        onChange={setClassification}
      />
      <div className="question-actions">
        <Button look="primary" isDisabled={isSending} onPress={() => onAnswer({ answer: 'take-in', classification })}>
          {t('question.take-in')}
        </Button>
      </div>
    </>
  );
}

function quoteOf(value: unknown): string {
  if (typeof value === 'object' && value !== null) {
    if ('quote' in value) return String(value.quote);
    if ('text' in value) return String(value.text);
  }
  return String(value);
}

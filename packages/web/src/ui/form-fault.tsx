import { useErrorText } from '../lib/problem-text.ts';
import './field.css';

/** Why the call that a form made has failed, at the form's end; nothing as long as it has not. */
export function FormFault({ error }: { readonly error: Error | null }) {
  const errorText = useErrorText();
  if (!error) return null;
  return (
    <p className="form-fault" role="alert">
      {errorText(error)}
    </p>
  );
}

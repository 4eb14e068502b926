import './progress.css';

interface ProgressProps {
  readonly label: string;
  readonly done: number;
  readonly total: number;
}

/** Long work always shows a count. */
export function Progress({ label, done, total }: ProgressProps) {
  return <progress className="progress" aria-label={label} value={done} max={Math.max(total, 1)} />;
}

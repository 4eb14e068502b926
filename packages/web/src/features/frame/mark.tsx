/** Two open arcs that meet: the product's own mark, far from any emblem. */
export function Mark({ size = 22 }: { readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden className="mark">
      <rect width="32" height="32" rx="8" className="mark-ground" />
      <path d="M21.5 12.2a6.5 6.5 0 1 0 0 7.6" className="mark-line" />
    </svg>
  );
}

/** A star, filled when the point is reached. */
export function star(lit: boolean) {
  return (
    <span part={`star ${lit ? 'lit' : ''}`}>
      <svg part="picture" viewBox="0 0 24 24" aria-hidden="true">
        <path d="m12 2.5 3 6.3 6.9.9-5 4.8 1.2 6.9L12 18l-6.1 3.4 1.2-6.9-5-4.8 6.9-.9z" />
      </svg>
    </span>
  );
}

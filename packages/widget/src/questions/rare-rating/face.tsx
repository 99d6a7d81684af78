/** A face whose mouth says how good a point is: from -1, the worst, to 1, the best. Drawn as nodes, never as markup. */
export function face(mood: number) {
  const bend = 15 + 4 * mood;
  const corner = 15 - 1.5 * mood;
  return (
    <span part="face">
      <svg part="picture" viewBox="0 0 24 24" aria-hidden="true">
        <circle cx="12" cy="12" r="10" />
        <path d={`M8.5 9v.5M15.5 9v.5M7.5 ${corner}Q12 ${bend + 1.5 * mood} 16.5 ${corner}`} />
      </svg>
    </span>
  );
}

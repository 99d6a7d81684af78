const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b));

/** Least common multiple; 1 of nothing. */
export const lcmOf = (values: readonly number[]): number => values.reduce((a, b) => (a / gcd(a, b)) * b, 1);

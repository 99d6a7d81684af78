/** Sum; 0 of nothing. */
export const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

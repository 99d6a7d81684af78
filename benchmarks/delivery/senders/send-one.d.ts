/** Hands one answer to the product under test; resolves when the product says that it has it, or at once when it never says. */
declare var sendOne: (words: string) => Promise<void>;

import type { ProductsOf } from '../types/tally.ts';
import type { Span } from './layout-of.ts';

/** Respondents that are kept before they are counted together. */
const ROWS = 64;

/** Σx and Σxᵢxⱼ of the codes of some items, all of which are answered, in the making. */
export interface ProductsBlock {
  /** Takes one respondent's expectations and experiences. */
  add(row: Int8Array, from: number): void;
  /** Adds what is kept to the counts. */
  settle(): void;
}

/**
 * Counts products for many respondents at a time. Several codes stand side by side in one double, each in as many bits as the sum of
 * their products with another code may need, so that one multiplication does the work of four and every bit stays exact.
 *
 * @param columns places of the codes in a row
 * @param points the largest code
 */
export function createProductsBlock(
  { n, sums, products }: ProductsOf<Span>,
  columns: readonly number[],
  points: number,
  cells: Float64Array,
): ProductsBlock {
  const k = columns.length;
  const field = 2 ** Math.ceil(Math.log2(ROWS * points * points + 1));
  const perWord = Math.max(1, Math.floor(53 / Math.log2(field)));
  const places = Int32Array.from(columns);
  // Rounded up to four columns, which are looked at together.
  const values = new Float64Array((k + 3) * ROWS);
  const codes = new Int8Array(k * ROWS);
  const word = new Float64Array(ROWS);
  const four = new Float64Array(4);
  let rows = 0;

  /** Where the product of two columns is counted. */
  const placeOf = (i: number, j: number) => products.at + i * k - (i * (i - 1)) / 2 + j - i;

  /** Adds the products of the columns up to the last of a word with those in the word. */
  const countWord = (first: number, end: number) => {
    for (let r = 0; r < rows; r++) {
      let packed = 0;
      for (let j = end - 1; j >= first; j--) packed = packed * field + values[j * ROWS + r]!;
      word[r] = packed;
    }
    for (let i = 0; i < end; i += 4) {
      multiply(values, i * ROWS, word, rows, four);
      for (let j = 0; j < 4; j++) unpack(i + j, first, end, four[j]!);
    }
  };

  const unpack = (i: number, first: number, end: number, packed: number) => {
    let rest = packed;
    for (let j = first; j < end; j++) {
      const next = Math.floor(rest / field);
      if (j >= i) cells[placeOf(i, j)]! += rest - next * field;
      rest = next;
    }
  };

  const settle = () => {
    if (rows === 0) return;
    cells[n.at]! += rows;
    for (let i = 0; i < k; i++) cells[sums.at + i]! += turn(codes, i, k, values, i * ROWS, rows);
    for (let first = 0; first < k; first += perWord) countWord(first, Math.min(k, first + perWord));
    rows = 0;
  };

  return {
    add(row, from) {
      const at = rows * k;
      for (let i = 0; i < k; i++) codes[at + i] = row[from + places[i]!]!;
      rows++;
      if (rows === ROWS) settle();
    },
    settle,
  };
}

/** Sums of the products of four columns with one: side by side, because each addition alone would wait for the one before. */
function multiply(
  values: Float64Array,
  from: number,
  word: Float64Array,
  rows: number,
  into: Float64Array,
): void {
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  for (let r = 0; r < rows; r++) {
    const packed = word[r]!;
    a += values[from + r]! * packed;
    b += values[from + ROWS + r]! * packed;
    c += values[from + 2 * ROWS + r]! * packed;
    d += values[from + 3 * ROWS + r]! * packed;
  }
  into[0] = a;
  into[1] = b;
  into[2] = c;
  into[3] = d;
}

/** Puts the codes of one column in a row of doubles; gives their sum. */
function turn(
  codes: Int8Array,
  from: number,
  step: number,
  values: Float64Array,
  at: number,
  rows: number,
): number {
  let sum = 0;
  for (let r = 0, next = from; r < rows; r++, next += step) {
    const code = codes[next]!;
    values[at + r] = code;
    sum += code;
  }
  return sum;
}

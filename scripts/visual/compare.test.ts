import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { comparePictures, packed } from './compare.ts';

/** White, with a rectangle of a colour. */
function picture(x: number, y: number, width: number, height: number, colour = [10, 98, 112]): Uint8Array {
  const png = new PNG({ width: 640, height: 640 });
  png.data.fill(255);
  for (let row = y; row < y + height; row += 1)
    for (let column = x; column < x + width; column += 1) png.data.set(colour, 4 * (row * 640 + column));
  return PNG.sync.write(png);
}

const button = picture(100, 100, 80, 30);

test('the same picture is the same, packed or not', () => {
  expect(comparePictures(button, button)).toEqual({});
  expect(comparePictures(button, packed(button))).toEqual({});
});

test('a few pixels at the edge of a letter are forgiven', () => {
  expect(comparePictures(button, picture(100, 100, 81, 30))).toEqual({});
});

test('a button of another colour, one that is gone and one that is lower are found, with the place', () => {
  expect(comparePictures(button, picture(100, 100, 80, 30, [160, 39, 27])).fault).toMatch(
    / at (64|128), 64 /,
  );
  expect(comparePictures(button, picture(0, 0, 0, 0))).toHaveProperty('picture');
  expect(comparePictures(button, picture(100, 112, 80, 30))).toHaveProperty('fault');
});

test('a picture of another size is not looked at further', () => {
  const small = PNG.sync.write(new PNG({ width: 10, height: 10 }));
  expect(comparePictures(button, small)).toEqual({ fault: 'was 640 × 640 pixels, is 10 × 10' });
});

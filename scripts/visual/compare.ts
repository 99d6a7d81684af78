import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/** Side of the squares that a picture is looked at in. */
const TILE = 64;
/** Share of a square, and of the whole, that may differ: letters are drawn a little otherwise by another Chromium. */
const TILE_SHARE = 0.12;
const WHOLE_SHARE = 0.002;

/** How two pictures differ. */
export interface Comparison {
  /** What is wrong, in words; nothing when they are the same picture. */
  readonly fault?: string;
  /** The second picture with what differs in red; absent when the sizes differ. */
  readonly picture?: Uint8Array;
}

/** Compares two PNG: the same size, few pixels that differ on the whole, and no place where many do. */
export function comparePictures(before: Uint8Array, after: Uint8Array): Comparison {
  const [a, b] = [PNG.sync.read(Buffer.from(before)), PNG.sync.read(Buffer.from(after))];
  const { width, height } = a;
  if (b.width !== width || b.height !== height)
    return { fault: `was ${width} × ${height} pixels, is ${b.width} × ${b.height}` };
  const picture = new PNG({ width, height });
  const mask = new PNG({ width, height });
  const options = { threshold: 0.15 };
  pixelmatch(a.data, b.data, picture.data, width, height, options);
  const differing = pixelmatch(a.data, b.data, mask.data, width, height, { ...options, diffMask: true });
  const worst = worstTile(mask);
  if (differing <= WHOLE_SHARE * width * height && worst.share <= TILE_SHARE) return {};
  const percent = (100 * worst.share).toFixed(0);
  return {
    fault: `${differing} pixels differ, most of them at ${worst.x}, ${worst.y} (${percent} % of a square of ${TILE})`,
    picture: PNG.sync.write(picture),
  };
}

interface Tile {
  readonly x: number;
  readonly y: number;
  readonly share: number;
}

function worstTile({ data, width, height }: PNG): Tile {
  let worst: Tile = { x: 0, y: 0, share: 0 };
  for (let y = 0; y < height; y += TILE)
    for (let x = 0; x < width; x += TILE) {
      let count = 0;
      for (let row = y; row < Math.min(y + TILE, height); row += 1)
        for (let column = x; column < Math.min(x + TILE, width); column += 1)
          if (data[4 * (row * width + column) + 3]) count += 1;
      const share = count / TILE ** 2;
      if (share > worst.share) worst = { x, y, share };
    }
  return worst;
}

/** Steps between the shades that are kept: half a step is less than the eye, or the threshold above, can tell. */
const SHADE = 17;

/** The same picture in a third of the bytes: fewer shades at the edges of letters, and no hurry, which browsers have. */
export function packed(picture: Uint8Array): Uint8Array {
  const png = PNG.sync.read(Buffer.from(picture));
  for (const [place, value] of png.data.entries()) png.data[place] = Math.round(value / SHADE) * SHADE;
  return PNG.sync.write(png, { colorType: 2, filterType: 0, deflateLevel: 9, deflateStrategy: 0 });
}

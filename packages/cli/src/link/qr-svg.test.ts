import fc from 'fast-check';
import jsQR from 'jsqr';
import { expect, test } from 'vitest';
import { qrSvg } from './qr-svg.ts';

// As on paper: every module some pixels wide.
const PIXELS = 4;

/** Paints the document as a browser would, and reads it as a phone would. */
function scan(svg: string) {
  const size = Number(/viewBox="0 0 (\d+)/.exec(svg)?.[1]);
  const side = size * PIXELS;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  const bars = svg.slice(svg.lastIndexOf('<path')).matchAll(/M(\d+) (\d+)h(\d+)v1/g);
  for (const [x = 0, y = 0, width = 0] of [...bars].map(bar => bar.slice(1).map(Number)))
    for (let row = y * PIXELS; row < (y + 1) * PIXELS; row++)
      for (let column = x * PIXELS; column < (x + width) * PIXELS; column++)
        pixels.set([0, 0, 0], (row * side + column) * 4);
  return jsQR(pixels, side, side);
}

test('a phone reads the link and nothing else', () => {
  const link = 'https://clinic.example/feedback?visit=0123456789abcdef0123456789abcdef&phase=experience';
  const read = scan(qrSvg(link));
  expect(read?.data).toBe(link);
  expect(read?.chunks).toEqual([expect.objectContaining({ type: 'byte', text: link })]);
});

test('any visit key comes back as it was written', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[\w-]{4,64}$/), visit => {
      const link = `https://clinic.example/?visit=${visit}`;
      expect(scan(qrSvg(link))?.data).toBe(link);
    }),
    { numRuns: 20 },
  );
});

test('the document holds the link, light and dark, and nothing else', () => {
  const svg = qrSvg('https://clinic.example/?a=<b>&visit=k3f9');
  expect(svg.replace(/ d="[^"]*"/g, '').replace(/\d+ \d+"/, 'N N"')).toBe(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 N N" shape-rendering="crispEdges" role="img">
<title>https://clinic.example/?a=&#60;b&#62;&#38;visit=k3f9</title>
<path fill="#fff"/>
<path/>
</svg>
`,
  );
});

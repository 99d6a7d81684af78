import encodeQR from 'qr';

/** Scanners want this many light modules on every side (ISO/IEC 18004). */
const QUIET = 4;

/**
 * A text as a QR code: an SVG document of one unit per module, dark on white whatever stands behind it. Error correction is
 * medium, which survives a fold or a coffee stain on paper.
 */
export function qrSvg(text: string): string {
  const modules = encodeQR(text, 'raw', { ecc: 'medium', border: QUIET });
  const size = modules.length;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges" role="img">`,
    `<title>${escapeText(text)}</title>`,
    `<path fill="#fff" d="M0 0h${size}v${size}H0z"/>`,
    `<path d="${modules.map(runs).join('')}"/>`,
    '</svg>\n',
  ].join('\n');
}

/** A row's dark modules, neighbours as one bar: single squares leave hairlines between them when scaled. */
const runs = (row: readonly boolean[], y: number): string =>
  [
    ...row
      .map(dark => (dark ? '#' : ' '))
      .join('')
      .matchAll(/#+/g),
  ]
    .map(({ index, 0: { length } }) => `M${index} ${y}h${length}v1h-${length}z`)
    .join('');

const escapeText = (text: string) => text.replace(/[&<>]/g, mark => `&#${mark.charCodeAt(0)};`);

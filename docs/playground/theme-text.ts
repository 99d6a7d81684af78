import type { Properties } from '@wellmet/widget/contrast';
import type { Tokens } from './look.ts';

const rule = (selector: string, properties: Properties, indent = '') =>
  [
    `${indent}${selector} {`,
    ...Object.entries(properties).map(([name, value]) => `${indent}  ${name}: ${value};`),
    `${indent}}`,
  ].join('\n');

/** What a site pastes into its style sheet: by day, and by night whether the device or the page says so. */
export function toCss({ light, dark }: Tokens): string {
  const parts = [
    Object.keys(light).length > 0 && rule('wellmet-survey', light),
    Object.keys(dark).length > 0 &&
      `@media (prefers-color-scheme: dark) {\n${rule('wellmet-survey:not([theme="light"])', dark, '  ')}\n}\n${rule('wellmet-survey[theme="dark"]', dark)}`,
  ];
  return parts.filter(part => part !== false).join('\n');
}

/** The same as JSON, which `wellmet theme check` reads as well. */
export function toJson({ light, dark }: Tokens): string {
  return JSON.stringify({ ...light, ...(Object.keys(dark).length > 0 && { dark }) }, null, 2);
}

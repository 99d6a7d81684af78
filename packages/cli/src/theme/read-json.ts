import { InputError } from '../read/input-error.ts';
import type { ThemeFile } from './theme-file.ts';

/** Custom properties as JSON: `{ "--wellmet-accent": "#0a6270", "dark": { "--wellmet-accent": "#7fd0d9" } }`. */
export function readJson(file: string, text: string): ThemeFile {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new InputError(`${file}: expected JSON, got: ${(error as Error).message}`, { cause: error });
  }
  const { dark = {}, ...light } = objectIn(file, value);
  return { light: propertiesIn(file, light), dark: propertiesIn(file, objectIn(file, dark)) };
}

function objectIn(file: string, value: unknown): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new InputError(`${file}: expected an object of custom properties, got ${JSON.stringify(value)}`);
  return value as Record<string, unknown>;
}

function propertiesIn(file: string, object: Record<string, unknown>): Record<string, string> {
  for (const [name, value] of Object.entries(object))
    if (!name.startsWith('--') || typeof value !== 'string')
      throw new InputError(
        `${file}: expected a custom property and its value in quotes, got ${JSON.stringify({ [name]: value })}`,
      );
  return object as Record<string, string>;
}

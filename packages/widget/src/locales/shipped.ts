import { likely } from './likely.ts';

/** The languages of `shipped/`, each a file `dist/locales/<tag>.js`. English is built in. */
const shipped =
  /^(?:en|(zh-Han[st]|ar|bn|cs|d[ae]|e[ls]|f[air]|h[eiu]|i[dt]|ja|ko|nl|p[lt]|r[ou]|s[vw]|tr|u[kr]|vi))?-/;

/**
 * Which of them a reader of the wanted language reads. One expression and no list to look through: this is on every page. Intl is
 * asked only where the tag alone does not say it: its first use costs a slow phone 20 ms.
 *
 * @example
 * shippedLocale('zh-CN') // => 'zh-Hans'
 */
export const shippedLocale = (wanted: string): string | undefined =>
  wanted === 'en' ? undefined : (`${wanted}-`.match(shipped) ?? likely(wanted).match(shipped))?.[1];

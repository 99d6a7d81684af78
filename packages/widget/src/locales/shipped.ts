/** Languages of the user interface beside the built-in English; each is a file `dist/locales/<tag>.js`. */
export const shippedLocales: readonly string[] = ['ar', 'zh-Hans'];

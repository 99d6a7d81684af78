/**
 * A language tag with the script and region that are most likely meant, so that `zh-CN` says it is `zh-Hans-CN`. What is no
 * tag, such as `en_US`, stays as it is.
 */
export const likely = (tag: string): string => {
  try {
    return `${new Intl.Locale(tag).maximize()}`;
  } catch {
    return tag;
  }
};

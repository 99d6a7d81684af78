/** A string literal. Ids of a Survey need no escape; the values of a context key may. */
export const quote = (text: string): string => `'${text.replace(/[\\']/g, '\\$&')}'`;

/** The item of that link id at the top of the QuestionnaireResponse. */
export const itemOf = (link: string): string => `%resource.item.where(linkId=${quote(link)})`;

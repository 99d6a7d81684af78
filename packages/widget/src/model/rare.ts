// Looked for in the JSON: to visit each question by its type would be longer, and this is read before the first one is shown.
const session =
  /"(sampling|shuffle|respondent|acknowledgements|review|textFor|thanksFor)":|"type":"contact|\{\{/;
const looks =
  /"(display|allocation|importance|other)":|"type":"(ranked|yes|statement|consent|allocation)|"design":"(tolerance|direct)/;

/** Whether a survey can only be run by a session with everything that a survey can declare. */
export const needsSession = (survey: unknown): boolean => session.test(JSON.stringify(survey));

/** Whether a survey, or a part of one, asks for anything that comes in the file for what few surveys ask. */
export const isRare = (part: unknown): boolean => looks.test(JSON.stringify(part)) || needsSession(part);

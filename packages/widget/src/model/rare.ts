// Looked for in the JSON: to visit each question by its type would be longer, and this is read before the first one is shown. Not by one
// regular expression: compiled it would take more memory than all that stands on a page of questions.
const session = [
  '"sampling":',
  '"shuffle":',
  '"respondent":',
  '"acknowledgements":',
  '"review":',
  '"textFor":',
  '"thanksFor":',
  '"type":"contact',
  '{{',
];
const looks = [
  '"display":',
  '"allocation":',
  '"importance":',
  '"other":',
  '"type":"ranked',
  '"type":"yes',
  '"type":"statement',
  '"type":"consent',
  '"type":"allocation',
  '"design":"tolerance',
  '"design":"direct',
];

const holds = (part: unknown, signs: readonly string[]) => {
  const json = JSON.stringify(part);
  return signs.some(sign => json.includes(sign));
};

/** Whether a survey can only be run by a session with everything that a survey can declare. */
export const needsSession = (survey: unknown): boolean => holds(survey, session);

/** Whether a survey, or a part of one, asks for anything else that is drawn by the file for what few surveys ask. */
export const looksRare = (part: unknown): boolean => holds(part, looks);

import type { Survey } from '@wellmet/core';

/** What to do next, and what the files are. */
export const readme = ({ id }: Survey): string => `# Feedback with Wellmet

Take answers, here and now. Then open http://localhost:8787/ and, for what came in, http://localhost:8787/report/:

\`\`\`sh
npx @wellmet/cli serve --survey survey.json --site site
\`\`\`

The questions are yours: change \`survey.json\`, and see whether it is still well formed:

\`\`\`sh
npx @wellmet/cli check survey.json
\`\`\`

| file | what it is |
| --- | --- |
| \`survey.json\` | the questions. A new version of them gets a new \`version\` |
| \`survey.schema.json\` | lets an editor complete and check the survey while you write |
| \`site/index.html\` | a page with the two lines that show the survey |
| \`site/wellmet.js\` | the small script of every page. It loads the other \`wellmet-*.js\`, and a language from \`locales/\`, when they are needed |
| \`wellmet.db\` | the answers, once there are some. Keep it, and keep it out of \`site\` |

On a page of your own: copy \`wellmet*.js\` and \`locales\` from \`site\` next to it, and paste the two lines with \`wellmet\` in them from
\`site/index.html\`. When answers are taken under another address than the page's, write it in front of \`/v1/surveys/${id}\` and
\`/v1/responses\`.
`;

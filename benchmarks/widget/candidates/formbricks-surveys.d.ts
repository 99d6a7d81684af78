// Its own types are where package.json does not lead.
declare module '@formbricks/surveys' {
  export const renderSurveyInline: (props: object) => void;
}

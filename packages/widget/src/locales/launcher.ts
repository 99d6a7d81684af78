/** The one English word that the always-loaded file needs. */
export const launcher = 'Give feedback';

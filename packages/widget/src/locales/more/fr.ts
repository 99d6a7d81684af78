import type { MoreMessages } from '../more-messages.ts';

const messages: MoreMessages = {
  yes: 'Oui',
  no: 'Non',
  other: 'Avec vos mots',
  rank: 'Choisissez d’abord le premier, puis le deuxième, et ainsi de suite',
  up: option => `Monter\u00a0: ${option}`,
  down: option => `Descendre\u00a0: ${option}`,
  out: option => `Retirer\u00a0: ${option}`,
  gone: option => `Retiré\u00a0: ${option}`,
  part: {
    minimum: 'J’accepterais',
    desired: 'Je souhaiterais',
    importance: 'Combien cela compte pour moi',
  },
  ask: {
    expectation: 'Qu’accepteriez-vous au minimum, et que souhaitez-vous\u00a0?',
    both: 'Qu’acceptiez-vous au minimum, que souhaitiez-vous, et comment était-ce\u00a0?',
  },
  compared: 'Comment était-ce, par rapport à vos attentes\u00a0?',
  comparisons: [
    'bien pire que prévu',
    'pire que prévu',
    'un peu pire que prévu',
    'comme prévu',
    'un peu mieux que prévu',
    'mieux que prévu',
    'bien mieux que prévu',
  ],
  pointsLeft: points => `Points restants\u00a0: ${points}`,
  pointsOver: points => `Points en trop\u00a0: ${points}`,
  agree: 'Je suis d’accord',
  contact: {
    name: 'Votre nom',
    phone: 'Téléphone',
    email: 'E-mail',
    message: 'De quoi s’agit-il\u00a0?',
    apart: 'Ceci est gardé à part de vos réponses. Vous pouvez le laisser vide.',
    needsReach: 'Indiquez un téléphone ou une adresse e-mail',
    needsConsent: 'Cochez la case, ou laissez tout vide',
  },
  change: 'Modifier',
};
export default messages;

import type { Messages } from '../messages.ts';
import { plural } from '../plural.ts';

const messages: Messages = {
  tag: 'fr',
  launcher: 'Donner mon avis',
  close: 'Fermer',
  back: 'Retour',
  next: 'Suivant',
  send: 'Envoyer',
  retry: 'Réessayer',
  step: (page, pages) => `Étape ${page} sur ${pages}`,
  ask: {
    expectation: 'Qu’attendez-vous de votre visite\u00a0?',
    experience: 'Comment s’est passée votre visite\u00a0?',
    both: 'Qu’attendiez-vous, et comment était-ce\u00a0?',
  },
  part: { expectation: 'Ce que j’attends', recalled: 'Ce que j’attendais', experience: 'Comment c’était' },
  answer: 'Ma réponse',
  comma: ', ',
  of: (value, highest) => `${value} sur ${highest}`,
  between: (low, high) => `entre «\u00a0${low}\u00a0» et «\u00a0${high}\u00a0»`,
  notApplicable: 'Ne me concerne pas',
  required: 'attend une réponse',
  problem: 'Merci de regarder ceci encore une fois',
  needsAnswer: 'Merci de donner une réponse',
  tooLong: (excess, count) =>
    `Merci de raccourcir ce texte de ${excess} ${plural('fr', count, { one: 'caractère', other: 'caractères' })}`,
  sending: 'Envoi de vos réponses…',
  failed: 'Nous n’avons pas pu envoyer vos réponses. Elles sont toujours ici. Merci de réessayer.',
  thanks: 'Merci. Cela nous aide à faire mieux pour la prochaine personne.',
  stillThere: 'Êtes-vous toujours là ?',
  startsOver: 'Sinon, vos réponses seront effacées pour que personne d’autre ne les voie.',
  stay: 'Oui, continuer',
  language: 'Langue',
  larger: 'Texte plus grand',
  aloud: 'Lire à voix haute',
  silent: 'Arrêter la lecture',
  easy: 'Mots simples',
  left: count => `Caractères restants\u00a0: ${count}`,
  anonymous:
    'Vous n’avez pas à dire qui vous êtes. Ceci ressemble à un nom, un téléphone ou une adresse e-mail.',
  introduces: /je m['’]appelle|mon nom est/i,
};
export default messages;

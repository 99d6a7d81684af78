import type { MoreMessages } from '../more-messages.ts';

const messages: MoreMessages = {
  yes: 'Sim',
  no: 'Não',
  other: 'Nas suas palavras',
  rank: 'Escolha primeiro o primeiro, depois o segundo, e assim por diante',
  up: option => `Subir: ${option}`,
  down: option => `Descer: ${option}`,
  out: option => `Tirar: ${option}`,
  gone: option => `Tirado: ${option}`,
  part: {
    minimum: 'Eu aceitaria',
    desired: 'Eu gostaria',
    importance: 'Quanto isto importa para mim',
  },
  ask: {
    expectation: 'O que aceitaria no mínimo e o que gostaria?',
    both: 'O que aceitava no mínimo, o que gostaria e como foi?',
  },
  compared: 'Como foi, em comparação com o que esperava?',
  comparisons: [
    'muito pior do que esperava',
    'pior do que esperava',
    'um pouco pior do que esperava',
    'como esperava',
    'um pouco melhor do que esperava',
    'melhor do que esperava',
    'muito melhor do que esperava',
  ],
  pointsLeft: points => `Pontos que restam: ${points}`,
  pointsOver: points => `Pontos a mais: ${points}`,
  agree: 'Concordo',
  contact: {
    name: 'Seu nome',
    phone: 'Telefone',
    email: 'Endereço de e-mail',
    message: 'De que se trata?',
    apart: 'Isto fica guardado à parte das suas respostas. Pode deixar vazio.',
    needsReach: 'Indique um telefone ou um e-mail',
    needsConsent: 'Marque a caixa ou deixe tudo vazio',
  },
  change: 'Alterar',
};
export default messages;

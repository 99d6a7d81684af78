import type { Messages } from '../messages.ts';
import { plural } from '../plural.ts';

// Words that are at home in Portugal and in Brazil alike.
const messages: Messages = {
  tag: 'pt',
  launcher: 'Dar opinião',
  close: 'Fechar',
  back: 'Voltar',
  next: 'Avançar',
  send: 'Enviar',
  retry: 'Tentar de novo',
  step: (page, pages) => `Passo ${page} de ${pages}`,
  ask: {
    expectation: 'O que espera da sua visita?',
    experience: 'Como foi a sua visita?',
    both: 'O que esperava, e como foi?',
  },
  part: { expectation: 'Espero', recalled: 'Esperava', experience: 'Foi assim' },
  answer: 'A minha resposta',
  comma: ', ',
  of: (value, highest) => `${value} de ${highest}`,
  between: (low, high) => `entre “${low}” e “${high}”`,
  notApplicable: 'Não se aplica a mim',
  required: 'precisa de resposta',
  problem: 'Por favor, veja isto mais uma vez',
  needsAnswer: 'Por favor, dê uma resposta',
  tooLong: (excess, count) =>
    `Por favor, encurte o texto em ${excess} ${plural('pt', count, { one: 'caractere', other: 'caracteres' })}`,
  sending: 'As suas respostas estão a caminho…',
  failed: 'Não conseguimos enviar as suas respostas. Elas continuam aqui. Por favor, tente de novo.',
  thanks: 'Agradecemos a sua ajuda. Assim podemos fazer melhor para a próxima pessoa.',
  stillThere: 'Ainda está aí?',
  startsOver: 'Se não, as suas respostas serão apagadas para que mais ninguém as veja.',
  stay: 'Sim, continuar',
  language: 'Idioma',
  larger: 'Letra maior',
  aloud: 'Ler em voz alta',
  silent: 'Parar a leitura',
  easy: 'Palavras fáceis',
  left: count => `Caracteres restantes: ${count}`,
  anonymous: 'Não precisa dizer quem é. Isto parece um nome, um telefone ou um e-mail.',
  introduces: /me chamo|chamo-me|meu nome é/i,
};
export default messages;

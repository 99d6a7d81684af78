import type { Messages } from '../messages.ts';

const messages: Messages = {
  launcher: 'अपनी राय दें',
  close: 'बंद करें',
  back: 'पीछे',
  next: 'आगे',
  send: 'भेजें',
  retry: 'फिर से कोशिश करें',
  step: (page, pages) => `${pages} में से चरण ${page}`,
  ask: {
    expectation: 'यहाँ आने से आपको क्या उम्मीद है?',
    experience: 'यहाँ आना आपको कैसा लगा?',
    both: 'आपको क्या उम्मीद थी, और कैसा रहा?',
  },
  part: { expectation: 'मुझे उम्मीद है', recalled: 'मुझे उम्मीद थी', experience: 'ऐसा रहा' },
  answer: 'मेरा जवाब',
  comma: ', ',
  of: (value, highest) => `${highest} में से ${value}`,
  between: (low, high) => `“${low}” और “${high}” के बीच`,
  notApplicable: 'मुझ पर लागू नहीं',
  required: 'जवाब चाहिए',
  problem: 'कृपया इसे एक बार फिर देखें',
  needsAnswer: 'कृपया जवाब दें',
  tooLong: excess => `कृपया इसे ${excess} अक्षर छोटा करें`,
  sending: 'आपके जवाब भेजे जा रहे हैं…',
  failed: 'आपके जवाब भेजे नहीं जा सके। वे अब भी यहीं हैं। कृपया फिर से कोशिश करें।',
  thanks: 'धन्यवाद। इससे हमें अगले व्यक्ति की बेहतर देखभाल करने में मदद मिलेगी।',
  stillThere: 'क्या आप अब भी यहाँ हैं?',
  startsOver: 'अगर नहीं, तो आपके जवाब मिटा दिए जाएँगे, ताकि कोई और उन्हें न देखे।',
  stay: 'हाँ, आगे बढ़ें',
};
export default messages;

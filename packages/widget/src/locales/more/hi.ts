import type { MoreMessages } from '../more-messages.ts';

const messages: MoreMessages = {
  yes: 'हाँ',
  no: 'नहीं',
  other: 'अपने शब्दों में',
  rank: 'पहले सबसे ऊपर वाला चुनें, फिर दूसरा, और इसी तरह आगे',
  up: option => `ऊपर करें: ${option}`,
  down: option => `नीचे करें: ${option}`,
  out: option => `हटाएँ: ${option}`,
  gone: option => `हटाया गया: ${option}`,
  part: {
    minimum: 'कम से कम इतना ठीक है',
    desired: 'मैं चाहता/चाहती हूँ',
    importance: 'मेरे लिए कितना ज़रूरी है',
  },
  ask: {
    expectation: 'कम से कम क्या ठीक होगा, और आप क्या चाहते हैं?',
    both: 'कम से कम क्या ठीक था, आप क्या चाहते थे, और कैसा रहा?',
  },
  compared: 'आपकी उम्मीद के मुकाबले कैसा रहा?',
  comparisons: [
    'उम्मीद से बहुत बुरा',
    'उम्मीद से बुरा',
    'उम्मीद से थोड़ा बुरा',
    'उम्मीद के जैसा',
    'उम्मीद से थोड़ा अच्छा',
    'उम्मीद से अच्छा',
    'उम्मीद से बहुत अच्छा',
  ],
  pointsLeft: points => `बाकी अंक: ${points}`,
  pointsOver: points => `ज़्यादा अंक: ${points}`,
  agree: 'मैं सहमत हूँ',
  contact: {
    name: 'आपका नाम',
    phone: 'फ़ोन',
    email: 'ई-मेल',
    message: 'बात किस बारे में है?',
    apart: 'यह आपके उत्तरों से अलग रखा जाता है। आप इसे खाली छोड़ सकते हैं।',
    needsReach: 'कृपया फ़ोन नंबर या ई-मेल दें',
    needsConsent: 'कृपया खाने पर निशान लगाएँ, या सब खाली छोड़ें',
  },
  change: 'बदलें',
};
export default messages;

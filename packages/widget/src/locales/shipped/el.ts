import type { Messages } from '../messages.ts';
import { plural } from '../plural.ts';

const messages: Messages = {
  tag: 'el',
  launcher: 'Πείτε τη γνώμη σας',
  close: 'Κλείσιμο',
  back: 'Πίσω',
  next: 'Επόμενο',
  send: 'Αποστολή',
  retry: 'Δοκιμάστε ξανά',
  step: (page, pages) => `Βήμα ${page} από ${pages}`,
  ask: {
    expectation: 'Τι περιμένετε από την επίσκεψή σας;',
    experience: 'Πώς ήταν η επίσκεψή σας;',
    both: 'Τι περιμένατε και πώς ήταν;',
  },
  part: { expectation: 'Περιμένω', recalled: 'Περίμενα', experience: 'Έτσι ήταν' },
  answer: 'Η απάντησή μου',
  comma: ', ',
  of: (value, highest) => `${value} από ${highest}`,
  between: (low, high) => `ανάμεσα σε «${low}» και «${high}»`,
  notApplicable: 'Δεν με αφορά',
  required: 'χρειάζεται απάντηση',
  problem: 'Παρακαλούμε δείτε το ακόμα μία φορά',
  needsAnswer: 'Παρακαλούμε δώστε μια απάντηση',
  tooLong: (excess, count) =>
    `Παρακαλούμε μικρύνετε το κείμενο κατά ${excess} ${plural('el', count, { one: 'χαρακτήρα', other: 'χαρακτήρες' })}`,
  sending: 'Στέλνουμε τις απαντήσεις σας…',
  failed: 'Δεν μπορέσαμε να στείλουμε τις απαντήσεις σας. Είναι ακόμα εδώ. Παρακαλούμε δοκιμάστε ξανά.',
  thanks: 'Ευχαριστούμε. Έτσι θα φροντίσουμε καλύτερα το επόμενο άτομο.',
  stillThere: 'Είστε ακόμα εδώ;',
  startsOver: 'Αν όχι, οι απαντήσεις σας σβήνονται, ώστε να μην τις δει κανείς άλλος.',
  stay: 'Ναι, συνεχίζω',
  language: 'Γλώσσα',
  larger: 'Μεγαλύτερα γράμματα',
  aloud: 'Ανάγνωση',
  silent: 'Διακοπή ανάγνωσης',
  easy: 'Απλά λόγια',
  left: count => `Χαρακτήρες που απομένουν: ${count}`,
  anonymous:
    'Δεν χρειάζεται να πείτε ποιος είστε. Αυτό μοιάζει με όνομα, τηλέφωνο ή διεύθυνση ηλεκτρονικού ταχυδρομείου.',
  introduces: /με λένε|το όνομά μου είναι|ονομάζομαι/i,
};
export default messages;

import type { MoreMessages } from '../more-messages.ts';

const messages: MoreMessages = {
  yes: 'Ya',
  no: 'Tidak',
  other: 'Dengan kata Anda',
  rank: 'Pilih yang pertama dulu, lalu yang kedua, dan seterusnya',
  up: option => `Naikkan: ${option}`,
  down: option => `Turunkan: ${option}`,
  out: option => `Keluarkan: ${option}`,
  gone: option => `Dikeluarkan: ${option}`,
  part: {
    minimum: 'Saya bisa menerima',
    desired: 'Saya menginginkan',
    importance: 'Seberapa penting bagi saya',
  },
  ask: {
    expectation: 'Apa yang paling sedikit bisa Anda terima, dan apa yang Anda inginkan?',
    both: 'Apa yang paling sedikit bisa Anda terima, apa yang Anda inginkan, dan bagaimana jadinya?',
  },
  compared: 'Bagaimana dibandingkan dengan harapan Anda?',
  comparisons: [
    'jauh lebih buruk dari harapan',
    'lebih buruk dari harapan',
    'sedikit lebih buruk dari harapan',
    'sesuai harapan',
    'sedikit lebih baik dari harapan',
    'lebih baik dari harapan',
    'jauh lebih baik dari harapan',
  ],
  pointsLeft: points => `Sisa poin: ${points}`,
  pointsOver: points => `Kelebihan poin: ${points}`,
  agree: 'Saya setuju',
  contact: {
    name: 'Nama Anda',
    phone: 'Telepon',
    email: 'Surel',
    message: 'Tentang apa?',
    apart: 'Ini disimpan terpisah dari jawaban Anda. Boleh dikosongkan.',
    needsReach: 'Berikan nomor telepon atau alamat email',
    needsConsent: 'Centang kotaknya, atau kosongkan semuanya',
  },
  change: 'Ubah',
};
export default messages;

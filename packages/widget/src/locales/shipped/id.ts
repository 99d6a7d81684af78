import type { Messages } from '../messages.ts';

const messages: Messages = {
  launcher: 'Beri masukan',
  close: 'Tutup',
  back: 'Kembali',
  next: 'Lanjut',
  send: 'Kirim',
  retry: 'Coba lagi',
  step: (page, pages) => `Langkah ${page} dari ${pages}`,
  ask: {
    expectation: 'Apa yang Anda harapkan dari kunjungan ini?',
    experience: 'Bagaimana kunjungan Anda?',
    both: 'Apa yang Anda harapkan, dan bagaimana kenyataannya?',
  },
  part: { expectation: 'Saya berharap', recalled: 'Harapan saya waktu itu', experience: 'Kenyataannya' },
  answer: 'Jawaban saya',
  comma: ', ',
  of: (value, highest) => `${value} dari ${highest}`,
  between: (low, high) => `antara “${low}” dan “${high}”`,
  notApplicable: 'Tidak berlaku bagi saya',
  required: 'perlu dijawab',
  problem: 'Mohon lihat ini sekali lagi',
  needsAnswer: 'Mohon berikan jawaban',
  tooLong: excess => `Mohon persingkat teks ini sebanyak ${excess} karakter`,
  sending: 'Jawaban Anda sedang dikirim…',
  failed: 'Jawaban Anda belum bisa kami kirim. Semuanya masih ada di sini. Silakan coba lagi.',
  thanks: 'Terima kasih. Ini membantu kami melayani orang berikutnya dengan lebih baik.',
  stillThere: 'Apakah Anda masih di sini?',
  startsOver: 'Jika tidak, jawaban Anda akan dihapus agar tidak dilihat orang lain.',
  stay: 'Ya, lanjutkan',
};
export default messages;

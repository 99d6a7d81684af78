// In any digits that people write, with what they put between them.
const phone = /(?:\p{Nd}[\s()./-]{0,2}){7,}/u;
const date = /\p{Nd}{1,4}([./-])\p{Nd}{1,2}\1\p{Nd}{1,4}/gu;
const email = /\S@\S+\.\S/;

/**
 * Whether a text looks as if it said who wrote it: a phone number, an e-mail address, or the words that a name follows. It is
 * only looked at here, on the device.
 *
 * @example
 * looksPersonal('Call me on 020 7946 0000', /my name is/i) // => true
 */
export const looksPersonal = (text: string, introduces: RegExp): boolean =>
  phone.test(text.replace(date, '')) || email.test(text) || introduces.test(text);

import type { Messages } from './messages.ts';

export type KioskKey = 'stillThere' | 'startsOver' | 'stay';

/** What English says on a kiosk that nobody has touched for a while. */
export const enKiosk: Pick<Messages, KioskKey> = {
  stillThere: 'Are you still there?',
  startsOver: 'If not, your answers are cleared, so that nobody else sees them.',
  stay: 'Yes, go on',
};

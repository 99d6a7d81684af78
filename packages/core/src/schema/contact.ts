import * as z from 'zod';
import type { Contact } from '../types/contact.ts';
import { exactly } from './exactly.ts';
import { shownLocale } from './response.ts';
import { form, id, semver } from './strings.ts';

const uuidv4 = form(
  /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
  'a UUID of version 4 in lower case',
);
const hour = form(
  /^\d{4}-\d{2}-\d{2}T\d{2}:00:00\.000Z$/,
  'a full hour in UTC such as 2026-11-21T10:00:00.000Z',
);
const given = z.string().exactOptional();

/** The shape of a Contact. Whether it answers a given Survey is what `checkContact` says. */
export const contactSchema: z.ZodType<Contact> = exactly<Contact>()(
  z
    .strictObject({
      id: uuidv4,
      survey: id,
      version: semver,
      locale: shownLocale,
      consent: z.string(),
      fields: z.strictObject({ name: given, phone: given, email: given, message: given }).readonly(),
      submittedAt: hour,
    })
    .readonly(),
);

import type { Adapter, Survey } from '@wellmet/core';
import { mount, type Options } from '@wellmet/widget';
import { byId, element } from './element.ts';
import type { Look } from './look.ts';
import { inLocale, specimensOf } from './specimens.ts';

/** Goes nowhere: what is answered here is of no interest to anybody. */
const nowhere: Adapter = {
  send: async ({ id }) => ({ id, acknowledged: true }),
};

/** Shows every page of the survey at once, or the whole survey in one of the other shapes. */
export function showGallery(survey: Survey, look: Look): void {
  const gallery = byId('gallery');
  gallery.dir = look.direction;
  gallery.dataset.mode = look.mode;
  const { locale, mode } = look;
  const shown =
    mode === 'inline'
      ? specimensOf(inLocale(survey, locale))
      : [{ name: mode, survey: inLocale(survey, locale) }];
  gallery.replaceChildren(
    ...shown.map(({ name, survey }) => {
      const place = element('div', { className: 'place' });
      const card = element('article', { className: 'specimen' }, element('h3', {}, name), place);
      card.addEventListener('wellmet:error', event => {
        event.preventDefault();
        place.replaceChildren(element('p', { className: 'fault' }, String(event.detail.error)));
      });
      const options = {
        survey,
        locale,
        mode,
        phase: look.phase,
        theme: look.theme,
        adapter: nowhere,
        storage: 'none',
      };
      mount(place, options as Options).setAttribute('theme', look.theme);
      return card;
    }),
  );
}

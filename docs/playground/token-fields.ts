import { tokens } from '@wellmet/widget/contrast';
import { coloursOf } from './contrast-list.ts';
import { byId, element } from './element.ts';
import { type Tokens, tokenNames } from './look.ts';

const colours = /text$|background|accent|error|focus/;

/** One line for each token: its name, what it is for, a field, and for a colour a picker beside it. */
export function createTokenFields(set: (name: string, value: string) => void): {
  /** Fills the fields with what is set by day or by night, and the pickers with what that comes to. */
  show(tokens: Tokens, when: keyof Tokens): void;
} {
  const rows = tokenNames.map(name => {
    const id = name.slice(2);
    const field = element('input', { id, spellcheck: false, autocomplete: 'off', placeholder: 'as shipped' });
    field.setAttribute('aria-describedby', `${id}-for`);
    const picker = element('input', { type: 'color', ariaLabel: `Pick ${name}` });
    field.addEventListener('input', () => {
      set(name, field.value);
      if (/^#[\da-f]{6}$/i.test(field.value)) picker.value = field.value;
    });
    picker.addEventListener('input', () => {
      field.value = picker.value;
      set(name, picker.value);
    });
    const inputs = element('div', { className: 'inputs' }, field, ...(colours.test(name) ? [picker] : []));
    const label = element('label', { htmlFor: id }, element('code', {}, name.replace('--wellmet-', '')));
    const row = element(
      'div',
      { className: 'token' },
      label,
      inputs,
      element('small', { id: `${id}-for` }, tokens[name]),
    );
    return { name, row, field, picker };
  });
  byId('tokens').append(...rows.map(({ row }) => row));
  return {
    show(tokens, when) {
      const shown = coloursOf(tokens, when);
      for (const { name, field, picker } of rows) {
        field.value = tokens[when][name] ?? '';
        picker.value = shown[name] ?? '#ffffff';
      }
    },
  };
}

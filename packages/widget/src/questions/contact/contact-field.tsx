import type { ContactQuestion, ContactField as Field } from '@wellmet/core';
import type { QuestionProps } from '../question-props.ts';
import { detailsOf, keepDetails } from './contact-details.ts';

const purposes = { name: 'name', phone: 'tel', email: 'email', message: 'off' } as const;

/** How the patient can be reached, with what is agreed to by giving it. Nothing of it becomes an answer. */
export function ContactField({ view, question, aria }: QuestionProps<ContactQuestion>) {
  const { model, more, text } = view;
  const { id, fields, consent } = question;
  const { fields: given, agreed } = detailsOf(model, id);
  const wrong = model.issues.find(issue => issue.question === id)?.expected;
  const give = (field: Field) => (event: Event) => {
    const { fields: before } = detailsOf(model, id);
    keepDetails(model, id, { fields: { ...before, [field]: (event.target as HTMLInputElement).value } });
  };
  const isWrong = (field: Field) => wrong === field || (wrong === 'reach' && /^(phone|email)$/.test(field));
  return (
    <fieldset part="contact" {...aria}>
      <p part="apart">{more!.contact.apart}</p>
      {fields.map(field => {
        const common = {
          part: 'text',
          id: `${id}.${field}`,
          name: `${id}.${field}`,
          // On a device that others use nothing is offered that somebody else has typed.
          autocomplete: model.shared ? 'off' : purposes[field],
          value: given[field] ?? '',
          onInput: give(field),
          'aria-invalid': isWrong(field),
          'aria-describedby': isWrong(field) ? `${id}-error` : undefined,
        };
        return (
          <p key={field}>
            <label part="labelled" for={`${id}.${field}`}>
              {more!.contact[field]}
            </label>
            {field === 'message' && <textarea rows={3} {...common} />}
            {field === 'phone' && <input type="tel" {...common} />}
            {field === 'email' && <input type="email" {...common} />}
            {field === 'name' && <input type="text" {...common} />}
          </p>
        );
      })}
      <label part="option">
        <input
          type="checkbox"
          name={`${id}.consent`}
          checked={agreed}
          aria-invalid={wrong === 'consent'}
          aria-describedby={wrong === 'consent' ? `${id}-error` : undefined}
          onChange={event => keepDetails(model, id, { agreed: event.currentTarget.checked })}
        />
        {text(consent)}
      </label>
    </fieldset>
  );
}

import { test } from 'vitest';
import { showSurvey } from '../testing/show-survey.ts';
import { hear, hearWhile } from '../testing/hear.ts';
import { clinicSurvey, greeted, firstVisit, reasons, moment, feeling } from '../testing/clinic-survey.ts';
import { everything, richSurvey, yesNo, ranked, withOther, feelings, statement, consent, contact, faces, stars, important } from '../testing/all-types.ts';
test('x', async () => {
  const p = async (shown: any, name: string) => console.log(`\n## ${name}\n` + (await hear(shown)).join('\n'));
  const w = async (shown: any, name: string, f: any) => console.log(`\n>> ${name}\n` + (await hearWhile(shown, f)).join('\n'));
  let s = await showSurvey({ survey: {...clinicSurvey(), urgent: {en: 'Call 112'}, stages: {reception: {en: 'At the door'}}} });
  await p(s, 'paired');
  await w(s, 'next', () => s.next());
  await p(s, 'error');
  await w(s, 'choose', () => s.choose('greeted.experience', 5));
  s.choose('greeted.expectation', 3);
  s.element.update({ adapter: { send: () => new Promise(() => {}) } } as any);
  await w(s, 'send', () => s.next());
  for (const q of [firstVisit, reasons, moment, feeling, yesNo, ranked, withOther, feelings, statement, consent, contact]) {
    s.element.destroy();
    s = await showSurvey({ survey: richSurvey(q), phase: 'experience' });
    await p(s, q.id);
    if (q === ranked) {
      const b = (n: number) => () => s.root().querySelectorAll<HTMLElement>('button[name=order]')[n]!.click();
      await w(s, 'first in', b(1));
      await w(s, 'second in', b(4));
      await p(s, 'ranked two');
      await w(s, 'down first', b(1));
      await w(s, 'out first', b(2));
    }
    if (q === withOther) { await w(s, 'choose', () => s.choose('reason', 1)); await p(s, 'other'); }
    if (q === moment) { const t = s.part<HTMLTextAreaElement>('text'); await w(s, 'type', () => { t.value='0123456789'; t.dispatchEvent(new Event('input', {bubbles: true})); }); await w(s, 'type', () => { t.value='my name is 0123456789'; t.dispatchEvent(new Event('input', {bubbles: true})); });  await p(s, 'after'); await w(s, 'next', () => s.next()); await p(s, 'text error'); }
    if (q === contact) {  const t = s.root().querySelector<HTMLInputElement>('[name="reach.name"]')!; t.value='A'; t.dispatchEvent(new Event('input', {bubbles: true})); await w(s, 'next', () => s.next()); await p(s, 'contact error'); }
  }
  s.element.destroy();
  s = await showSurvey({ survey: everything, phase: 'experience' });
  await p(s, 'respondent');
  await w(s, 'next', () => s.next());
  await p(s, 'respondent error');
  s.choose('respondent', 0);
  await w(s, 'next', () => s.next());
  s.choose('greeted.experience', 0);
  await w(s, 'bad', () => s.choose('greeted.experience', 1));
  await p(s, 'page 1');
  for (let i = 0; i < 20 && !s.part('review'); i++) {
    for (const one of s.root().querySelectorAll<HTMLInputElement>('input[type=checkbox]:not(:checked)')) one.click();
    if (s.root().querySelector('[part=allocation]')) {
      const t = s.root().querySelector<HTMLInputElement>('[part=allocation] input')!; await w(s, 'alloc', () => {t.value='120'; t.dispatchEvent(new Event('input', {bubbles: true})); });
      await w(s, 'next', () => s.next()); await p(s, 'alloc error');
      await w(s, 'alloc', () => {t.value='100'; t.dispatchEvent(new Event('input', {bubbles: true})); });
    }
    if (s.root().querySelector('[part=contact]')) break;
    await s.next();
  }
  const t = s.root().querySelector<HTMLInputElement>('[name="reach.phone"]')!; t.value='12345678'; t.dispatchEvent(new Event('input', {bubbles: true}));
  for (let i = 0; i < 3 && !s.part('review'); i++) await s.next();
  await p(s, 'review');
});

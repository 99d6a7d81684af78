/** What every candidate asks where it can: five ratings on a scale of five, and a text. */
export const asked = {
  title: 'How was your visit?',
  ratings: [
    'I was greeted kindly',
    'Staff listened to me',
    'My questions were answered clearly',
    'I felt safe and respected',
    'The waiting time was reasonable',
  ],
  points: 5,
  lowest: 'Not at all',
  highest: 'Completely',
  text: 'What should we know?',
  submit: 'Send',
} as const;

const en = (text: string) => ({ en: text });

/** The same as a survey of ours. */
export const survey = {
  id: 'visit',
  version: '1.0.0',
  locales: ['en'],
  title: en(asked.title),
  design: 'experience',
  scales: { agree5: { points: asked.points, labels: { 1: en(asked.lowest), 5: en(asked.highest) } } },
  dimensions: [{ id: 'care', name: en('Care'), weight: 1 }],
  questions: [
    ...asked.ratings.map((text, index) => ({
      id: `q${index + 1}`,
      type: 'rating',
      scale: 'agree5',
      dimension: 'care',
      stage: 'care',
      text: en(text),
    })),
    { id: 'why', type: 'text', stage: 'after', text: en(asked.text) },
  ],
};

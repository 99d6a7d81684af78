/** What `::part()` reaches beside the survey itself, where it is not inline. Not shipped: README and tests read it. */
export const shapeParts = {
  backdrop: 'behind a modal',
  idle: 'asks a quiet kiosk whether somebody is there',
  'idle-title': 'its question',
  'idle-reason': 'what happens otherwise',
  'idle-count': 'the seconds left',
  'idle-stay': 'its button',
} as const;

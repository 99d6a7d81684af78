/** What a page may set on `wellmet-survey`, with what it is for. Everything else is derived. README, tests and the contrast check read it; no page of a patient loads it. */
export const tokens = {
  '--wellmet-text': 'text; quieter text and lines are mixed from it and the background',
  '--wellmet-background': 'the card',
  '--wellmet-accent': 'what is chosen, the way on, the mark, the progress; needs 3:1 on the background',
  '--wellmet-on-accent': 'text on the accent; needs 4.5:1',
  '--wellmet-error': 'what is to be mended; needs 4.5:1 on the background',
  '--wellmet-focus': 'the ring around what has the focus; needs 3:1',
  '--wellmet-font': 'font family; the page’s own unless set',
  '--wellmet-text-scale': 'factor on the text; 1 is 18 px at the browser’s usual text size',
  '--wellmet-density':
    'factor on the room between questions and between options; 1 is the usual, 0.5 is half of it',
  '--wellmet-target': 'smallest height of anything to click',
  '--wellmet-radius': 'corners',
  '--wellmet-max-width': 'widest card',
  '--wellmet-offset': 'distance of a popover and its button from the edge of the window',
  '--wellmet-z-index': 'layer of a popover and its button; below most cookie banners',
  '--wellmet-shadow': 'under a popover',
} as const;

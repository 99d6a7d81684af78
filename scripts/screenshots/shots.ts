import { rates } from '../../e2e/page/patient.ts';
import type { Person } from '../../e2e/page/person.ts';

export interface Shot {
  /** Path in the repository. */
  readonly file: string;
  readonly path: string;
  readonly width: number;
  readonly height: number;
  readonly colorScheme?: 'light' | 'dark';
  /** What a person does before the picture is taken. */
  readonly prepare?: (person: Person) => Promise<void>;
}

const asked = async (person: Person) => {
  await person.sees({ role: 'text', name: /^(Step|第|الخطوة)/ });
};
const answered = async (person: Person) => {
  await asked(person);
  await rates(person, group => (group.endsWith('I expect') ? 6 : 4));
};
const opened = async (person: Person) => {
  await person.clicks({ role: 'button', name: /feedback|visit/i });
  await person.sees({ role: 'dialog' });
};

const widths = [320, 768, 1280];

/** One picture of a page for each width and colour scheme. */
const reviewed = (name: string, path: string, prepare?: Shot['prepare']): Shot[] =>
  widths.flatMap(width =>
    (['light', 'dark'] as const).map(colorScheme => ({
      file: `e2e/screenshots/${name}-${width}-${colorScheme}.png`,
      path,
      width,
      height: 900,
      colorScheme,
      ...(prepare && { prepare }),
    })),
  );

export const shots: readonly Shot[] = [
  { file: 'docs/images/report.png', path: '/report/dental-visit#dimensions', width: 1280, height: 810 },
  ...reviewed('before', '/before.html?visit=sample-visit', answered),
  ...reviewed('after', '/after.html?visit=sample-visit', answered),
  ...reviewed('after-ar', '/after-ar.html?visit=sample-visit', asked),
  ...reviewed('after-zh', '/after-zh-Hans.html?visit=sample-visit', asked),
  ...reviewed('popover', '/', opened),
  ...reviewed('report', '/report/dental-visit'),
  ...reviewed('report-ar', '/report/dental-visit?locale=ar'),
];

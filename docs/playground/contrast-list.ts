import { ColourError, type ContrastFinding, checkTheme } from '@wellmet/widget/contrast';
import { byId, element } from './element.ts';
import type { Tokens } from './look.ts';

type When = keyof Tokens;
const names: Readonly<Record<When, string>> = { light: 'By day', dark: 'By night' };

/** Says of every two colours that meet whether they can be told apart; `use` takes the colour that would do. */
export function showContrast(tokens: Tokens, use: (when: When, token: string, colour: string) => void): void {
  const results = (['light', 'dark'] as const).map(when => ({ when, ...check(tokens, when) }));
  const all = results.flatMap(({ findings }) => findings);
  const failing = results.flatMap(({ when, findings }) =>
    findings.filter(({ passes }) => !passes).map(finding => failure(when, finding, use)),
  );
  const faults = results.flatMap(({ when, fault }) =>
    fault ? [element('li', { className: 'fault' }, `${names[when]}: ${fault}`)] : [],
  );
  byId('verdict').textContent =
    failing.length + faults.length === 0
      ? `All ${all.length} pairs of colours can be told apart.`
      : `${failing.length + faults.length} of ${all.length} pairs of colours cannot be told apart.`;
  byId('failing').replaceChildren(...faults, ...failing);
  byId('pairs').replaceChildren(
    ...results.flatMap(({ when, findings }) => findings.map(finding => row(when, finding))),
  );
}

function check(
  tokens: Tokens,
  when: When,
): { readonly findings: readonly ContrastFinding[]; readonly fault?: string } {
  try {
    // What the day sets holds by night too, unless the night sets it anew.
    return {
      findings: checkTheme(when === 'dark' ? { ...tokens.light, ...tokens.dark } : tokens.light, when),
    };
  } catch (error) {
    if (!(error instanceof ColourError)) throw error;
    return { findings: [], fault: error.message };
  }
}

/** What the colours that are set come to, as `#rrggbb`, by token. */
export const coloursOf = (tokens: Tokens, when: When): Readonly<Record<string, string>> =>
  Object.fromEntries(check(tokens, when).findings.map(({ token, colour }) => [token, colour]));

function failure(when: When, finding: ContrastFinding, use: Parameters<typeof showContrast>[1]): HTMLElement {
  const { pair, where, ratio, needs, token, nearest } = finding;
  const says = `${names[when]}: ${pair} (${where}) has ${ratio.toFixed(2)}:1 and needs ${needs}:1.`;
  if (nearest === undefined) return element('li', {}, `${says} No ${token} would do on this background.`);
  const mend = element('button', { type: 'button' }, `Use ${nearest}`);
  mend.addEventListener('click', () => use(when, token, nearest));
  return element('li', {}, `${says} `, mend);
}

function row(when: When, { pair, where, ratio, needs, passes }: ContrastFinding): HTMLElement {
  const cells = [names[when], pair, where, `${ratio.toFixed(2)} of ${needs}`, passes ? 'yes' : 'no'];
  return element('tr', {}, ...cells.map(cell => element('td', {}, cell)));
}

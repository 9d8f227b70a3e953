/** The element's tokens as the studio edits them, and the CSS that sets them. */

export interface Token {
  readonly name: string;
  readonly label: string;
  /** A colour has two values, for light and for dark. */
  readonly kind: 'colour' | 'length';
  readonly initial: readonly [light: string, dark: string];
}

export const TOKENS: readonly Token[] = [
  { name: '--apm-accent', label: 'Accent', kind: 'colour', initial: ['#2456c7', '#9dbcff'] },
  { name: '--apm-on-accent', label: 'Text on accent', kind: 'colour', initial: ['#ffffff', '#0b1a3d'] },
  { name: '--apm-surface', label: 'Surface', kind: 'colour', initial: ['#ffffff', '#16181d'] },
  { name: '--apm-text', label: 'Text', kind: 'colour', initial: ['#1b1e24', '#eceef2'] },
  { name: '--apm-muted', label: 'Secondary text', kind: 'colour', initial: ['#5a606c', '#a7adb9'] },
  { name: '--apm-border', label: 'Lines', kind: 'colour', initial: ['#d5d9e1', '#3a3f4a'] },
  { name: '--apm-danger', label: 'Errors', kind: 'colour', initial: ['#b3261e', '#ffb4ab'] },
  { name: '--apm-success', label: 'Success', kind: 'colour', initial: ['#1a7440', '#7fd8a1'] },
  { name: '--apm-radius', label: 'Corner radius', kind: 'length', initial: ['10px', '10px'] },
  { name: '--apm-space', label: 'Space', kind: 'length', initial: ['16px', '16px'] },
];

/** Token name → its values for light and dark. */
export type Theme = Readonly<Record<string, readonly [light: string, dark: string]>>;

export const INITIAL: Theme = Object.fromEntries(TOKENS.map(({ name, initial }) => [name, initial]));

export const PRESETS: Readonly<Record<string, Theme>> = {
  Default: INITIAL,
  Forest: {
    ...INITIAL,
    '--apm-accent': ['#0f5c4a', '#7fd3b6'],
    '--apm-on-accent': ['#ffffff', '#06251d'],
    '--apm-radius': ['4px', '4px'],
  },
  Berry: {
    ...INITIAL,
    '--apm-accent': ['#a3123f', '#ffb1a3'],
    '--apm-on-accent': ['#ffffff', '#43102c'],
    '--apm-radius': ['24px', '24px'],
    '--apm-space': ['18px', '18px'],
  },
  Square: {
    ...INITIAL,
    '--apm-accent': ['#111111', '#f2f2f2'],
    '--apm-on-accent': ['#ffffff', '#111111'],
    '--apm-radius': ['0px', '0px'],
    '--apm-space': ['13px', '13px'],
  },
};

/** Only what differs from the element's own values; no lines when nothing does. */
export function toCss(theme: Theme): readonly string[] {
  const lines = TOKENS.flatMap(({ name, initial }) => {
    const [light, dark] = theme[name] ?? initial;
    if (light === initial[0] && dark === initial[1]) return [];
    return [`  ${name}: ${light === dark ? light : `light-dark(${light}, ${dark})`};`];
  });
  return lines.length === 0 ? [] : [':root {', ...lines, '}'];
}

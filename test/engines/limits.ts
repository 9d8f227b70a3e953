/**
 * What an engine, or the only way to drive it, cannot do: every test that therefore cannot pass there, with the reason. The
 * tests run all the same, and one that passes is reported as a failure until it is taken off this list.
 */
import type { EngineName } from './engines.ts';
import type { Limit } from './verdict.ts';

export const LIMITS: Readonly<Record<EngineName, readonly Limit[]>> = {
  chromium: [],
  firefox: [
    {
      tests: /^test\/widget\/views\/preferences\.test\.ts › /,
      reason: 'Dark colours and less motion cannot be preferred for it: WebDriver BiDi has no such command.',
    },
  ],
  webkit: [
    {
      tests: /^test\/widget\/views\/preferences\.test\.ts › /,
      reason:
        'Dark colours and less motion cannot be preferred for it: the W3C WebDriver protocol has no such command.',
    },
    {
      tests: /^hearing › the engine’s own console$/,
      reason:
        'Its console is shown to nobody while it is automated. The pages note errors, rejections and policy violations themselves, in every engine.',
    },
    {
      tests:
        /^test\/widget\/element\/password-managers\.test\.ts › .* › no such sign (after a refusal|when the form goes)/,
      reason:
        'It keeps a field’s text when the type changes, so a script has to set the fields to nothing; only Chromium’s password manager takes that for a sign.',
    },
  ],
};

/** Layout of what comes later: errors, notices and forms. */
import { css } from './sheet.ts';

export const laterStyles = css`
  section {
    --_danger: var(--apm-danger, light-dark(#b3261e, #ffb4ab));
    --_success: var(--apm-success, light-dark(#1a7440, #7fd8a1));
  }
  .notice,
  .error {
    padding-inline-start: 12px;
    border-inline-start: 3px solid var(--_accent);
  }
  .error {
    border-color: var(--_danger);
    color: var(--_danger);
    outline: none;
  }
  .tick {
    inline-size: 40px;
    fill: none;
    stroke: var(--_success);
    stroke-width: 1.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  form {
    display: grid;
    gap: var(--_space);
  }
  .field {
    display: grid;
    gap: 6px;
    max-inline-size: 26em;
  }
  label {
    font-weight: 600;
  }
  input {
    inline-size: 100%;
    min-block-size: 44px;
    padding: 0 12px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: none;
    color: inherit;
    font: inherit;
  }
  input:hover {
    border-color: var(--_muted);
  }
  input[aria-invalid='true'] {
    border-color: var(--_danger);
  }
`;

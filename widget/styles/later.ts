/** Layout of what comes later: errors, forms, and a busy button. */
import { css, sheet } from './sheet.ts';

export const laterStyles = sheet(css`
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
    padding-inline: 12px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: none;
    color: inherit;
    font: inherit;
  }
  input[aria-invalid='true'] {
    border-color: var(--_danger);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  button {
    transition: border-color 0.15s;
  }
  [aria-disabled='true'] {
    cursor: default;
    opacity: 0.65;
  }
  .busy .mark {
    border: 2px solid;
    border-block-end-color: transparent;
    border-radius: 50%;
    animation: turn 0.8s linear infinite;
  }
  .busy path {
    display: none;
  }
  @keyframes turn {
    to {
      rotate: 1turn;
    }
  }
  @container (max-width: 22em) {
    section {
      padding: var(--_space);
    }
    .actions button {
      flex: 1 1 100%;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    * {
      transition: none !important;
      animation-duration: 4s !important;
    }
  }
  @media (forced-colors: active) {
    .primary {
      border: 2px solid ButtonText;
    }
    [aria-disabled='true'] {
      color: GrayText;
      opacity: 1;
    }
  }
`);

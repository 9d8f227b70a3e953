/** Tokens and layout. Public tokens are read with a fallback, so a page may set them anywhere above the element. */
import { css } from 'lit';

export const styles = css`
  :host {
    --_accent: var(--apm-accent, light-dark(#2456c7, #9dbcff));
    --_on-accent: var(--apm-on-accent, light-dark(#fff, #0b1a3d));
    --_surface: var(--apm-surface, light-dark(#fff, #16181d));
    --_text: var(--apm-text, light-dark(#1b1e24, #eceef2));
    --_muted: var(--apm-muted, light-dark(#5a606c, #a7adb9));
    --_border: var(--apm-border, light-dark(#d5d9e1, #3a3f4a));
    --_danger: var(--apm-danger, light-dark(#b3261e, #ffb4ab));
    --_success: var(--apm-success, light-dark(#1a7440, #7fd8a1));
    --_radius: var(--apm-radius, 10px);
    --_space: var(--apm-space, 16px);
    display: block;
    container-type: inline-size;
    color: var(--_text);
    font: var(--apm-font, inherit);
    line-height: 1.5;
    text-align: start;
  }
  :host([hidden]) {
    display: none;
  }
  * {
    box-sizing: border-box;
    margin: 0;
  }
  .base {
    background: var(--_surface);
    border: 1px solid var(--_border);
    border-radius: calc(var(--_radius) * 1.4);
    padding: calc(var(--_space) * 1.5);
    display: grid;
    gap: var(--_space);
  }
  h2 {
    font-size: 1.25em;
    line-height: 1.3;
    outline: none;
    text-wrap: balance;
  }
  h2 + p,
  .hint {
    color: var(--_muted);
  }
  p {
    overflow-wrap: anywhere;
  }
  .hint {
    font-size: 0.9em;
  }
  .notice,
  .error {
    border-inline-start: 3px solid var(--_accent);
    padding-inline-start: 12px;
  }
  .error {
    border-color: var(--_danger);
    color: var(--_danger);
  }
  ul {
    list-style: none;
    padding: 0;
    display: grid;
    gap: 8px;
  }
  button,
  input {
    font: inherit;
    color: inherit;
    border-radius: var(--_radius);
    border: 1px solid var(--_border);
    min-block-size: 44px;
    padding: 8px 16px;
  }
  button {
    background: none;
    cursor: pointer;
    font-weight: 600;
    transition:
      border-color 0.15s,
      background-color 0.15s;
  }
  button:hover {
    border-color: var(--_accent);
  }
  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  button[aria-disabled='true'] {
    cursor: default;
    opacity: 0.65;
  }
  .primary {
    background: var(--_accent);
    border-color: var(--_accent);
    color: var(--_on-accent);
  }
  .primary:hover {
    background: color-mix(in oklab, var(--_accent), var(--_text) 15%);
  }
  .option {
    inline-size: 100%;
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 2px 12px;
    align-items: center;
    padding: 14px 16px;
    text-align: start;
  }
  .option .hint {
    font-weight: 400;
    grid-column: 1;
    overflow-wrap: anywhere;
  }
  .mark {
    grid-area: 1 / 2 / span 2;
    inline-size: 20px;
    block-size: 20px;
    color: var(--_accent);
  }
  .mark:dir(rtl) {
    scale: -1 1;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
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
    background: none;
    padding-inline: 12px;
  }
  input[aria-invalid='true'] {
    border-color: var(--_danger);
  }
  form {
    display: grid;
    gap: var(--_space);
  }
  .busy .mark {
    border: 2px solid;
    border-block-end-color: transparent;
    border-radius: 50%;
    animation: turn 0.8s linear infinite;
  }
  .busy .mark * {
    display: none;
  }
  [role='status'] {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @keyframes turn {
    to {
      rotate: 1turn;
    }
  }
  @container (max-width: 22em) {
    .base {
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
    button[aria-disabled='true'] {
      color: GrayText;
      opacity: 1;
    }
  }
`;

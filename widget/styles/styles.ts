/** Tokens and layout of the first views, at rest, hovered and busy. Public tokens are read with a fallback, so a page may set them anywhere above the element. */
import { css } from './sheet.ts';

export const styles = css`
  :host {
    --_accent: var(--apm-accent, light-dark(#2456c7, #9dbcff));
    --_on-accent: var(--apm-on-accent, light-dark(#fff, #0b1a3d));
    --_text: var(--apm-text, light-dark(#1b1e24, #eceef2));
    --_muted: var(--apm-muted, light-dark(#5a606c, #a7adb9));
    --_border: var(--apm-border, light-dark(#d5d9e1, #3a3f4a));
    --_radius: var(--apm-radius, 10px);
    --_space: var(--apm-space, 16px);
    display: block;
    container-type: inline-size;
    color: var(--_text);
    font: var(--apm-font, inherit);
    line-height: 1.5;
  }
  :host([hidden]) {
    display: none;
  }
  * {
    box-sizing: border-box;
    margin: 0;
    overflow-wrap: anywhere;
  }
  section {
    display: grid;
    gap: var(--_space);
    padding: calc(var(--_space) * 1.5);
    border: 1px solid var(--_border);
    border-radius: calc(var(--_radius) * 1.4);
    background: var(--apm-surface, light-dark(#fff, #16181d));
  }
  h2 {
    font-size: 1.25em;
    line-height: 1.3;
    text-wrap: balance;
    outline: none;
  }
  p {
    text-wrap: pretty;
  }
  .hint {
    color: var(--_muted);
    font-size: 0.9em;
    font-weight: 400;
  }
  ul {
    display: grid;
    gap: 8px;
    padding: 0;
    list-style: none;
  }
  button {
    min-block-size: 44px;
    padding: 8px 16px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: none;
    color: inherit;
    font: inherit;
    font-weight: 600;
    cursor: pointer;
  }
  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  .primary {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .option {
    display: grid;
    grid-template-columns: 1fr 20px;
    gap: 2px 12px;
    align-items: center;
    inline-size: 100%;
    padding: 14px 16px;
    text-align: start;
  }
  .mark {
    grid-area: 1 / 2 / span 2;
    justify-self: center;
    inline-size: 9px;
    aspect-ratio: 1;
    border: solid var(--_accent);
    border-width: 2px 2px 0 0;
    rotate: 45deg;
  }
  .mark:dir(rtl) {
    rotate: 225deg;
  }
  .aloud {
    position: absolute;
    clip-path: inset(50%);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .actions button {
    display: inline-flex;
    gap: 10px;
    align-items: center;
    justify-content: center;
  }
  button {
    transition:
      border-color 0.15s,
      background-color 0.15s;
  }
  button:hover {
    border-color: var(--_text);
  }
  .option:hover {
    border-color: var(--_accent);
    background: color-mix(in srgb, var(--_accent) 6%, transparent);
  }
  .primary:hover {
    background: color-mix(in srgb, var(--_accent) 88%, var(--_text));
  }
  [aria-disabled='true'] {
    border-color: var(--_border);
    background: none;
    color: var(--_muted);
    cursor: default;
  }
  .busy .mark {
    inline-size: 16px;
    border-width: 2px;
    border-color: currentcolor;
    border-block-end-color: transparent;
    border-radius: 50%;
    animation: turn 0.8s linear infinite;
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
      border-color: GrayText;
      color: GrayText;
    }
    .busy .mark {
      forced-color-adjust: none;
    }
  }
`;

/** Layout of Option 3's form. */
import { css } from './sheet.ts';

export const formStyles = css`
  .password {
    display: grid;
    align-items: center;
  }
  .password > * {
    grid-area: 1 / 1;
  }
  .password input {
    padding-inline-end: 52px;
  }
  .password button {
    justify-self: end;
    inline-size: 44px;
    padding: 11px;
    border-color: transparent;
    background: none;
    color: var(--_muted);
  }
  .password button:hover,
  .password [aria-checked='true'] {
    color: var(--_text);
  }
  .password svg,
  .rules svg {
    display: block;
    inline-size: 20px;
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.6;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .password [aria-checked='false'] .slash {
    display: none;
  }
  .rules {
    gap: 4px;
    margin-block-start: 4px;
    color: var(--_muted);
    font-size: 0.9em;
  }
  .rules li {
    display: grid;
    grid-template-columns: 20px 1fr;
    gap: 6px;
  }
  .rules .met {
    color: var(--_success);
  }
  .rules .broken {
    color: var(--_danger);
  }
  .strength {
    display: flex;
    gap: 10px;
    align-items: center;
    margin-block-start: 8px;
    font-size: 0.9em;
  }
  .bars {
    display: flex;
    gap: 3px;
  }
  .bars span {
    inline-size: 22px;
    block-size: 4px;
    border-radius: 2px;
    background: var(--_border);
  }
  .s0 .bars :nth-child(1),
  .s1 .bars :nth-child(1),
  .s2 .bars :nth-child(-n + 2) {
    background: var(--_danger);
  }
  .s3 .bars :nth-child(-n + 3),
  .s4 .bars span {
    background: var(--_success);
  }
  @media (forced-colors: active) {
    .bars span {
      forced-color-adjust: none;
    }
  }
`;

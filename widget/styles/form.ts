/** Layout of Option 3's form. */
import { css, sheet } from './sheet.ts';

export const formStyles = sheet(css`
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
    color: var(--_muted);
  }
  .password svg {
    display: block;
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.6;
    stroke-linecap: round;
  }
  .rules {
    gap: 4px;
    margin-block-start: 6px;
    color: var(--_muted);
    font-size: 0.9em;
  }
  .rules li {
    display: grid;
    grid-template-columns: 20px 1fr;
    gap: 6px;
  }
  .rules svg {
    inline-size: 20px;
  }
  .met {
    color: var(--_success);
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
  i {
    inline-size: 22px;
    block-size: 4px;
    border-radius: 2px;
    background: var(--_border);
  }
  .s1 i:nth-child(-n + 1),
  .s2 i:nth-child(-n + 2) {
    background: var(--_danger);
  }
  .s3 i:nth-child(-n + 3),
  .s4 i {
    background: var(--_success);
  }
`);

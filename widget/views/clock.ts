/** Seconds that go by, in words. */
import { fill } from '../messages/messages.ts';

/** Seconds as a clock reads them: 0:42. */
export const clock = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;

/** The label of a button that has to wait: "Send again in 0:42", later "Send again". */
export const waiting = (seconds: number | undefined, later: string, now: string): string =>
  seconds ? fill(later, { time: clock(seconds) }) : now;

/** "Which option fits me?", over all answers. */
import { describe, expect, it } from 'vitest';
import { recommend, type Answers } from '../../demo/landing/recommend.ts';

const EVERY: readonly Answers[] = (['signed-in', 'signed-out', 'both'] as const).flatMap(who =>
  (['password', 'mailbox'] as const).flatMap(proof =>
    (['yes', 'no'] as const).flatMap(leave =>
      (['nothing', 'actions', 'service'] as const).map(run => ({ who, proof, leave, run })),
    ),
  ),
);

describe('recommend', () => {
  it('has an answer and a reason for every combination', () => {
    for (const answers of EVERY) {
      expect(recommend(answers).flows.length).toBeGreaterThan(0);
      expect(recommend(answers).why.length).toBeGreaterThan(0);
    }
  });

  it('names Option 3 only to those who can run a service and must keep people on the page', () => {
    for (const answers of EVERY)
      if (recommend(answers).flows.includes('direct-change'))
        expect(answers).toMatchObject({ run: 'service', leave: 'no', proof: 'password' });
  });

  it('asks nothing to be run of those who can run nothing', () => {
    for (const answers of EVERY.filter(({ run }) => run === 'nothing'))
      expect(recommend(answers).flows.filter(flow => flow === 'direct-change' || flow === 'reauthenticate')).toEqual(
        [],
      );
  });
});

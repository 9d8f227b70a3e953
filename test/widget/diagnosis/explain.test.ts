import { expect } from '@esm-bundle/chai';
import { explain } from '../../../widget/diagnosis/explain.ts';
import { PasswordError } from '../../../widget/errors.ts';

const hintOf = (thrown: unknown) => explain(thrown).details.hint;

describe('A hint for developers', () => {
  it('is kept where there is one already', () => {
    expect(hintOf(new PasswordError('not-configured', { hint: 'Missing attribute: domain' }))).to.equal(
      'Missing attribute: domain',
    );
  });

  it('leaves everything else of the error as it was', () => {
    const cause = new Error('x');
    const problem = explain(new PasswordError('framed', { retryAfter: 3, cause }));
    expect(problem).to.include({ code: 'framed', cause });
    expect(problem.details).to.include({ retryAfter: 3 });
    expect(problem.details.hint).to.contain('allow-framed').and.to.contain('frame-ancestors');
  });

  it('says which file did not load', () => {
    const cause = new TypeError('Failed to fetch dynamically imported module: https://cdn.example/chunks/form-x.js');
    expect(hintOf(new PasswordError('load-failed', { cause }))).to.contain('https://cdn.example/chunks/form-x.js');
  });

  it('names what a script has given to every object', () => {
    Object.defineProperty(Object.prototype, 'shared', { value: 1, enumerable: true, configurable: true });
    try {
      expect(hintOf(new PasswordError('not-configured'))).to.equal(
        'Something on the page extends Object.prototype: shared',
      );
    } finally {
      Reflect.deleteProperty(Object.prototype, 'shared');
    }
  });

  it('does not repeat what the unforeseen said: nobody knows what is in there', () => {
    const problem = explain(new Error('Correct-Horse-1'));
    expect(problem.code).to.equal('internal');
    expect(problem.details.hint).to.equal(undefined);
  });
});

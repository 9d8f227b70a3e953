/** What the diagram may show of a request. */
import { describe, expect, it } from 'vitest';
import { maskedNavigation, maskedRequest } from '../../demo/diagram/mask.ts';

describe('maskedNavigation', () => {
  it('shows what tells the options apart and masks everything else', () => {
    const address =
      'http://localhost/authorize?prompt=login&max_age=0&scope=openid&state=s3cret&code_challenge=abc&login_hint=ada%40acme.example&unknown=value';
    expect(maskedNavigation(address).split('\n')).toEqual([
      'GET http://localhost/authorize',
      '  prompt=login',
      '  max_age=0',
      '  scope=openid',
      '  state=•••',
      '  code_challenge=•••',
      '  login_hint=a•••@acme.example',
      '  unknown=•••',
    ]);
  });
});

describe('maskedRequest', () => {
  it('masks token, passwords and addresses', () => {
    const shown = maskedRequest('http://localhost/change-password', {
      method: 'POST',
      headers: { Authorization: 'Bearer eyJhbGciOi' },
      body: JSON.stringify({ current_password: 'one', new_password: 'two', email: 'ada@acme.example' }),
    });
    expect(shown).toContain('Authorization: Bearer •••');
    expect(shown).toContain('"email": "a•••@acme.example"');
    expect(shown).not.toMatch(/eyJ|one|two|ada@/);
  });

  it('masks a body that it cannot read', () => {
    expect(maskedRequest('http://localhost/', { method: 'POST', body: 'password=one' })).not.toContain('one');
  });
});

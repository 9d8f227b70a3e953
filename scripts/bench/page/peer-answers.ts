/** What the neighbours' services answer to their first questions, as far as their elements look at it. */

const user = {
  user_id: 'u1',
  emails: [{ id: 'e1', address: 'ada@acme.example', is_primary: true, is_verified: true }],
  passkeys: [],
};

const action = (name: string, inputs: Readonly<Record<string, object>>) => ({
  [name]: { action: name, href: `profile?action=${name}`, description: '', inputs },
});

/** Hanko's profile flow, with a password that can be changed. */
export const hankoAnswers: ReadonlyMap<string, string> = new Map([
  [
    'profile',
    JSON.stringify({
      name: 'profile_init',
      status: 200,
      href: 'profile',
      csrf_token: 'csrf',
      payload: { user: { ...user, created_at: '2026-01-01T00:00:00Z', updated_at: '2026-01-01T00:00:00Z' } },
      actions: {
        ...action('password_update', {
          password: { name: 'password', type: 'password', required: true, min_length: 8, max_length: 72 },
        }),
        ...action('email_delete', { email_id: { name: 'email_id', type: 'string', allowed_values: [] } }),
      },
      links: [],
    }),
  ],
]);

/** The settings of an application with one database, which Auth0's CDN serves to Lock. */
export const lockAnswers: ReadonlyMap<string, string> = new Map([
  [
    'client/client.js',
    `Auth0.setClient(${JSON.stringify({
      id: 'client',
      tenant: 'tenant',
      subscription: 'free',
      allowed: ['http://localhost'],
      callback: 'http://localhost',
      strategies: [
        {
          name: 'auth0',
          connections: [
            {
              name: 'Username-Password-Authentication',
              forgot_password_url: 'https://tenant.example/forgot',
              signup_url: 'https://tenant.example/signup',
              passwordPolicy: 'good',
              showSignup: false,
              showForgot: true,
            },
          ],
        },
      ],
    })});`,
  ],
]);

import Auth0Lock from 'auth0-lock';

const lock = new Auth0Lock('client', 'tenant.example', {
  container: 'place',
  initialScreen: 'forgotPassword',
  clientBaseUrl: location.href,
  languageBaseUrl: location.href.slice(0, -1),
  theme: { logo: 'data:,' },
  avatar: null,
  rememberLastLogin: false,
});
lock.show({ initialScreen: 'forgotPassword' });

import '@aws-amplify/ui-react/styles.css';
import { AccountSettings, Authenticator } from '@aws-amplify/ui-react';
import { Amplify } from 'aws-amplify';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';

const CLIENT = 'client';
const part = value => btoa(JSON.stringify(value)).replace(/=+$/, '');
const token = `${part({ alg: 'RS256' })}.${part({ sub: 'u1', 'cognito:username': 'ada', username: 'ada', exp: 4e9, iat: 1e9 })}.x`;
const session = {
  LastAuthUser: 'ada',
  'ada.idToken': token,
  'ada.accessToken': token,
  'ada.refreshToken': 'refresh',
  'ada.clockDrift': '0',
};
for (const [key, value] of Object.entries(session))
  localStorage.setItem(`CognitoIdentityServiceProvider.${CLIENT}.${key}`, value);

Amplify.configure({ Auth: { Cognito: { userPoolId: 'eu-west-1_pool', userPoolClientId: CLIENT } } });
createRoot(document.querySelector('#place')).render(
  createElement(Authenticator.Provider, null, createElement(AccountSettings.ChangePassword)),
);

/** Option 3, as the specification draws it. */
import type { Diagram, Frame } from '../model.ts';
import { formOpened, logout, machineToken, named, passwordGrant, proxyCalled, userPatched } from '../proofs.ts';
import { LOGIN, RETURN_TO_LOGIN } from './common.ts';

const VERIFY: Frame = { kind: 'critical', title: 'Verify Old Password' };
const credentialsAccepted = named('password-verified');

export const directChange: Diagram = {
  lifelines: ['user', 'app', 'tenant', 'proxy'],
  steps: [
    ...LOGIN,
    {
      from: 'user',
      to: 'tenant',
      text: 'User enters the Email + Password',
      mayBeEarlier: true,
      proof: credentialsAccepted,
    },
    {
      from: 'tenant',
      to: 'tenant',
      text: 'User credentials verification complete',
      mayBeEarlier: true,
      proof: credentialsAccepted,
    },
    {
      from: 'tenant',
      to: 'app',
      text: 'Redirect to /callback endpoint',
      note: 'Redirected back to Application callback URL with tokens (Access Token, ID Token, Refresh Token)',
      mayBeEarlier: true,
      proof: named('callback'),
    },
    { from: 'app', to: 'user', text: 'User Logged In', reply: true, proof: named('signed-in') },
    {
      from: 'user',
      to: 'app',
      text: 'User goes to application profile Page for password change',
      proof: formOpened,
    },
    {
      from: 'app',
      to: 'user',
      text: 'Application prompts the user to enter old password and new password',
      reply: true,
      proof: formOpened,
    },
    { from: 'user', to: 'app', text: 'Submit Old & New Password', proof: proxyCalled },
    {
      from: 'app',
      to: 'proxy',
      text: 'Call Password change endpoint',
      note: 'API access token passed as authorization header; passed both old and new password',
      proof: proxyCalled,
    },
    {
      from: 'proxy',
      to: 'tenant',
      text: 'Verify Old Password (/oauth/token)',
      note: 'Verify old password by executing ROPG flow',
      reply: true,
      frame: VERIFY,
      proof: passwordGrant,
    },
    {
      from: 'proxy',
      to: 'tenant',
      text: 'Obtain Management API token',
      note: 'Obtain Management API token using client credentials flow',
      mayBeEarlier: true,
      proof: machineToken,
    },
    {
      from: 'tenant',
      to: 'proxy',
      text: 'Return Response (Access Token)',
      reply: true,
      mayBeEarlier: true,
      proof: machineToken,
    },
    {
      from: 'proxy',
      to: 'tenant',
      text: 'Update the new password',
      note: 'Update new password by calling Management API Users Patch (PATCH /api/v2/users) endpoint',
      proof: userPatched,
    },
    { from: 'tenant', to: 'proxy', text: 'Return Response (HTTP status code 200)', reply: true, proof: userPatched },
    { from: 'tenant', to: 'proxy', text: 'Return Response (HTTP status code 200)', reply: true, proof: userPatched },
    { from: 'proxy', to: 'app', text: 'Return Response', reply: true, proof: named('proxy-answer') },
    { from: 'app', to: 'user', text: 'Show Success Message', reply: true, proof: named('success-shown') },
    { from: 'app', to: 'tenant', text: 'Logout the user from app and force re-login', proof: logout },
    ...RETURN_TO_LOGIN,
  ],
};

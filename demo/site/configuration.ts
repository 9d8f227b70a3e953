/** Where tenant, inbox and proxy are, told by the server because ports differ from machine to machine. */
import { asked } from './asked.ts';

export interface Configuration {
  readonly tenant: string;
  readonly clientId: string;
  readonly hostClientId: string;
  readonly inbox: string;
  readonly proxy?: string;
  readonly proxyAudience: string;
  readonly users: readonly DemoUser[];
  /** False when the server's kill switch is set. */
  readonly worker: boolean;
}

export interface DemoUser {
  readonly name: string;
  readonly email: string;
  readonly password?: string;
  /** Of the make-believe authenticator app. */
  readonly otpSecret?: string;
  readonly about: string;
}

/** Modules that import this wait until the server has answered. */
export const configuration = await asked;

/** Where tenant, inbox and proxy are, told by the server because ports differ from machine to machine. */
export interface Configuration {
  readonly tenant: string;
  readonly clientId: string;
  readonly hostClientId: string;
  readonly inbox: string;
  readonly proxy?: string;
  readonly proxyAudience: string;
  readonly users: readonly DemoUser[];
}

export interface DemoUser {
  readonly name: string;
  readonly email: string;
  readonly password?: string;
  /** Of the make-believe authenticator app. */
  readonly otpSecret?: string;
  readonly about: string;
}

const answer = await fetch('/config.json');

export const configuration = (await answer.json()) as Configuration;

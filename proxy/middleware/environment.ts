/** What the pipeline's steps leave for the steps below them. */
import type { Caller, ChangeRequest } from '../change-password.ts';

/** A change request with what is needed to recognize its repetition. */
export interface IdentifiedRequest extends ChangeRequest {
  readonly idempotencyKey: string;
}

export interface ProxyEnvironment {
  Variables: {
    /** Left by the address step: the user's IP address as far as it can be trusted. */
    address: string | undefined;
    /** Left by the access token step. */
    caller: Caller;
    /** Left by the body step. */
    request: IdentifiedRequest;
  };
}

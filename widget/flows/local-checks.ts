/** What is wrong with a new password that needs no network to know. */
import { MAX_PASSWORD_BYTES } from '../../contract/index.ts';
import { isWellFormed, utf8ByteLength } from '../../policy/index.ts';
import type { ErrorCode } from '../errors.ts';

export function refuseLocally(currentPassword: string, newPassword: string): ErrorCode | undefined {
  if (newPassword === currentPassword) return 'same-password';
  if (!isWellFormed(newPassword)) return 'password-ill-formed';
  return utf8ByteLength(newPassword) > MAX_PASSWORD_BYTES ? 'password-too-long' : undefined;
}

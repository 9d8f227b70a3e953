/** Errors in the Management API's own shape: `{ statusCode, error, message, errorCode? }`. */
import type { ErrorHandler } from 'hono';
import { HTTPException } from 'hono/http-exception';

const REASONS = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  429: 'Too Many Requests',
} as const;

export type ManagementStatus = keyof typeof REASONS;

export class ManagementError extends Error {
  readonly status: ManagementStatus;
  readonly errorCode: string | undefined;

  /** @param message Auth0's words; no value from the request but what Auth0 repeats itself */
  constructor(status: ManagementStatus, message: string, errorCode?: string) {
    super(message);
    this.status = status;
    this.errorCode = errorCode;
  }
}

export const userNotFound = (): ManagementError => new ManagementError(404, 'User not found.');

export const answerManagementError: ErrorHandler = (error, c) => {
  if (error instanceof HTTPException) return error.getResponse();
  if (!(error instanceof ManagementError)) {
    return c.json({ statusCode: 500, error: 'Internal Server Error', message: 'An unexpected error ocurred' }, 500);
  }
  const { status, message, errorCode } = error;
  return c.json({ statusCode: status, error: REASONS[status], message, ...(errorCode && { errorCode }) }, status);
};

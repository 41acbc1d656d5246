import { type ErrorBody, httpStatusOf, plainError } from '@opora/shared/protocol/errors.ts';
import type { ErrorRequestHandler, Request, RequestHandler, Response } from 'express';
import { z } from 'zod';
import type { Logger } from '../observability/logger.ts';
import { StoreError } from '../persistence/store-error.ts';

export function sendError(response: Response, error: ErrorBody): void {
  response.status(httpStatusOf[error.code]).json({ error });
}

export const unknownRoute: RequestHandler = (_request, response) =>
  sendError(response, plainError('NOT_FOUND', 'no such route'));

/** Errors of the body parser carry a `type`; an address that is none is a `URIError`; the rest is a bug or I/O. */
const bodyErrorSchema = z.object({ type: z.string() });

function asBody(error: unknown): ErrorBody | undefined {
  if (error instanceof URIError) return plainError('BAD_REQUEST', 'the address cannot be read');
  const known = bodyErrorSchema.safeParse(error);
  if (!known.success) return undefined;
  if (known.data.type === 'entity.too.large') {
    return plainError('PAYLOAD_TOO_LARGE', 'the body is too large');
  }
  return plainError('BAD_REQUEST', 'the body is not JSON');
}

/** Of a failing store nothing was changed and nothing is lost: there may be room again soon. */
const asFault = (error: unknown): ErrorBody =>
  error instanceof StoreError
    ? plainError('SERVICE_UNAVAILABLE', 'the store cannot do this now')
    : plainError('INTERNAL_SERVER_ERROR', 'something went wrong');

/** The one place where a thrown error becomes an answer. */
export const errorHandler =
  (logger: Logger): ErrorRequestHandler =>
  (error: unknown, _request, response, _next) => {
    const body = asBody(error);
    if (body === undefined) logger.error('request-failed', { error });
    sendError(response, body ?? asFault(error));
  };

/** The parsed body, or undefined after the error was sent. */
export function parseBody<Body>(
  schema: z.ZodType<Body>,
  request: Request,
  response: Response,
): Body | undefined {
  const parsed = schema.safeParse(request.body);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const where = issue?.path.join('.') || 'body';
  sendError(response, plainError('BAD_REQUEST', `${where}: ${issue?.message ?? 'invalid'}`));
  return undefined;
}

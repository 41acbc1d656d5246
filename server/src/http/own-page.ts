import { plainError } from '@opora/shared/protocol/errors.ts';
import type { Request, RequestHandler } from 'express';
import { isOwnOrigin } from '../access/origin.ts';
import { sendError } from './errors.ts';

/** Methods that change nothing, in any route. */
const readingMethods: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Where the browser says the request comes from. A neighbour on another port of this host is `same-site` to it, which is
 * foreign to us; over plain HTTP it says nothing, and `Origin` remains.
 */
function isOwnPage(request: Request): boolean {
  const site = request.headers['sec-fetch-site'];
  const isSameOrigin = site === undefined || site === 'same-origin' || site === 'none';
  return isSameOrigin && isOwnOrigin(request);
}

/**
 * Only our own page may change anything: the cookie alone is not a person's wish (security.md 4.8). It also sends JSON,
 * which the form of a foreign page cannot, and a script of one not without asking. Stands before all routes.
 */
export const changesFromOwnPage: RequestHandler = (request, response, next) => {
  if (readingMethods.has(request.method)) return next();
  if (!isOwnPage(request)) return sendError(response, plainError('FORBIDDEN', 'foreign page'));
  const [type] = (request.headers['content-type'] ?? '').split(';');
  if (type?.trim().toLowerCase() === 'application/json') return next();
  sendError(response, plainError('BAD_REQUEST', 'the body is not JSON'));
};

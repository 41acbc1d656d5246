import { existsSync } from 'node:fs';
import path from 'node:path';
import { plainError } from '@opora/shared/protocol/errors.ts';
import { limits } from '@opora/shared/protocol/limits.ts';
import express, { type Express, type RequestHandler, type Router } from 'express';
import type { Logger } from '../observability/logger.ts';
import type { Metrics } from '../observability/metrics.ts';
import { compressedFiles } from './built-files.ts';
import { errorHandler, sendError, unknownRoute } from './errors.ts';
import { securityHeaders } from './security-headers.ts';

export interface HttpComponents {
  readonly routes: readonly Router[];
  /** Folder of the built client. */
  readonly clientFolder: string;
  /** Can the log be written? */
  readonly isWritable: () => Promise<boolean>;
  readonly metrics: Metrics;
  readonly logger: Logger;
}

const neverStored: RequestHandler = (_request, response, next) => {
  response.set('Cache-Control', 'no-store');
  next();
};

/** Every address of the product that is not a file shows the one page; the client reads the path. */
function page(clientFolder: string): RequestHandler {
  const file = path.join(clientFolder, 'index.html');
  return (_request, response) => {
    if (existsSync(file)) response.sendFile(file);
    else sendError(response, plainError('SERVICE_UNAVAILABLE', 'the client is not built'));
  };
}

export function createHttpApp(components: HttpComponents): Express {
  const { routes, clientFolder, isWritable, metrics, logger } = components;
  const app = express();
  app.disable('x-powered-by');
  app.set('query parser', 'simple');
  app.use(securityHeaders);

  app.get('/healthz', (_request, response) => void response.type('text').send('ok\n'));
  app.get('/readyz', async (_request, response) => {
    const ready = await isWritable();
    response
      .status(ready ? 200 : 503)
      .type('text')
      .send(ready ? 'ready\n' : 'not writable\n');
  });
  app.get('/metrics', (_request, response) => void response.type('text').send(metrics.text()));

  app.use('/api', neverStored, express.json({ limit: limits.http.bodyBytes, inflate: false }));
  for (const router of routes) app.use('/api', router);
  app.use('/api', unknownRoute);

  // Names of built files carry a hash of their content, so they never change.
  const assets = path.join(clientFolder, 'assets');
  app.use(
    '/assets',
    compressedFiles(assets),
    express.static(assets, { immutable: true, maxAge: '1y' }),
    unknownRoute,
  );
  app.use(express.static(clientFolder, { index: false, maxAge: '1h' }));
  app.get(['/', '/join', '/c/:conference/:participant'], neverStored, page(clientFolder));
  app.use(neverStored, (_request, response, next) => {
    response.status(404);
    page(clientFolder)(_request, response, next);
  });
  app.use(errorHandler(logger));
  return app;
}

import { existsSync } from 'node:fs';
import path from 'node:path';
import { plainError } from '@opora/shared/protocol/errors.ts';
import { limits } from '@opora/shared/protocol/limits.ts';
import express, { type Express, type RequestHandler, type Response, type Router } from 'express';
import type { Logger } from '../observability/logger.ts';
import type { Metrics } from '../observability/metrics.ts';
import { compressedFiles } from './built-files.ts';
import { errorHandler, sendError, unknownRoute } from './errors.ts';
import { changesFromOwnPage } from './own-page.ts';
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

/** Not even the page before the door is for a search engine. */
const robots = 'User-agent: *\nDisallow: /\n';

/** How long a browser may keep a file: one with the hash of its content in its name never changes. */
const keptFor = {
  ever: 'public, max-age=31536000, immutable',
  anHour: 'public, max-age=3600',
} as const;
const kept = (time: keyof typeof keptFor) => ({
  index: false,
  cacheControl: false,
  setHeaders: (response: Response) => void response.set('Cache-Control', keptFor[time]),
});

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
  app.set('etag', false);
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

  app.use('/api', changesFromOwnPage);
  app.use('/api', express.json({ limit: limits.http.bodyBytes, inflate: false }));
  for (const router of routes) app.use('/api', router);
  app.use('/api', unknownRoute);

  app.get('/robots.txt', (_request, response) => void response.type('text').send(robots));
  const assets = path.join(clientFolder, 'assets');
  app.use(
    '/assets',
    compressedFiles(assets, keptFor.ever),
    express.static(assets, kept('ever')),
    unknownRoute,
  );
  app.use(express.static(clientFolder, kept('anHour')));
  app.get(
    [
      ...['/', '/join', '/waiting', '/c/:conference/:participant'],
      ...['/office', '/office/setup', '/office/account', '/office/people', '/office/provider'],
    ],
    page(clientFolder),
  );
  app.use((request, response, next) => {
    response.status(404);
    page(clientFolder)(request, response, next);
  });
  app.use(errorHandler(logger));
  return app;
}

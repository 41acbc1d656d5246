import { plainError } from '@opora/shared/protocol/errors.ts';
import { Router } from 'express';
import type { Demo } from '../demo/demo.ts';
import { sendError } from './errors.ts';

/** `GET /api/demo`: everybody's link, only where the invented conference was created. */
export function demoRoutes(demo: Demo | undefined): Router {
  const router = Router();
  router.get('/demo', (_request, response) => {
    if (demo === undefined) sendError(response, plainError('NOT_FOUND', 'no demo here'));
    else response.json(demo.response());
  });
  return router;
}

import { plainError } from '@opora/shared/protocol/errors.ts';
import { Router } from 'express';
import type { Demo } from '../demo/demo.ts';
import { sendError } from './errors.ts';

/** `GET /api/demo`: everybody's link, only where the invented conference was created. */
export function demoRoutes(demo: Demo | undefined): Router {
  const router = Router();
  router.get('/demo', async (_request, response) => {
    const shown = await demo?.response();
    if (shown === undefined) sendError(response, plainError('NOT_FOUND', 'no demo here'));
    else response.json(shown);
  });
  return router;
}

import { z } from 'zod';

/**
 * zod asks with `new Function` whether it may compile its parsers, and a strict page counts that as an attack. Whatever
 * makes a schema takes `z` from here, so it is never asked before this. The server, which has no such policy, keeps the
 * compiled parsers.
 */
if ('document' in globalThis) z.config({ jitless: true });

export { z };

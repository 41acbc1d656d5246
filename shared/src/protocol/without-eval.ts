import { z } from 'zod';

/**
 * zod asks with `new Function` whether it may compile its parsers, and a strict page counts that as an attack. Imported
 * before any schema, this makes it not ask. The server, which has no such policy, keeps the compiled parsers.
 */
z.config({ jitless: true });

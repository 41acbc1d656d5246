import path from 'node:path';

/** Where the built client lies. */
export const clientFolder = path.resolve(import.meta.dirname, '../../client/dist');

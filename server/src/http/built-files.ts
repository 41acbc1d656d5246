import { existsSync } from 'node:fs';
import path from 'node:path';
import type { RequestHandler } from 'express';

/** Copies that the build lays beside each text file, the smaller first. */
const copies = [
  { encoding: 'br', ending: '.br' },
  { encoding: 'gzip', ending: '.gz' },
] as const;

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** A built file's own name: no folder, so nothing outside can be named. */
const fileName = /^\/[\w.-]+$/;

/** Answers with a compressed copy where there is one and the browser takes it; else the next handler serves the file. */
export function compressedFiles(folder: string, cacheControl: string): RequestHandler {
  return (request, response, next) => {
    const type = types[path.extname(request.path)];
    if (type === undefined || !fileName.test(request.path)) return next();
    response.vary('Accept-Encoding');
    const copy = copies.find(
      ({ encoding, ending }) =>
        request.acceptsEncodings(encoding) && existsSync(path.join(folder, request.path + ending)),
    );
    if (copy === undefined) return next();
    response.sendFile(request.path.slice(1) + copy.ending, {
      root: folder,
      cacheControl: false,
      headers: {
        'Content-Encoding': copy.encoding,
        'Content-Type': type,
        'Cache-Control': cacheControl,
      },
    });
  };
}

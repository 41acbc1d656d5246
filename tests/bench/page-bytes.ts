import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { clientFolder } from '../support/client-folder.ts';

const compressedCopy = /\.(?:br|gz)$/;

/** Bytes on the wire of one file, as a browser that takes brotli receives it. */
async function bytesOf(origin: string, file: string): Promise<number> {
  const response = await fetch(`${origin}${file}`, { headers: { 'accept-encoding': 'br' } });
  if (!response.ok) throw new Error(`${file}: ${response.status}`);
  const length = response.headers.get('content-length');
  return length === null ? (await response.arrayBuffer()).byteLength : Number(length);
}

async function sum(origin: string, files: readonly string[]): Promise<number> {
  const sizes = await Promise.all(files.map((file) => bytesOf(origin, file)));
  return sizes.reduce((total, size) => total + size, 0);
}

/** Bytes of a first visit, with styles and fonts: of the join page, and of the room after it. */
export async function pageBytes(origin: string): Promise<{ join: number; room: number }> {
  const page = await (await fetch(origin)).text();
  const named = [...page.matchAll(/(?:src|href)="(\/[^"]+)"/g)].map(([, file]) => file ?? '');
  const built = await readdir(path.join(clientFolder, 'assets'));
  const assets = built
    .filter((name) => !compressedCopy.test(name))
    .map((name) => `/assets/${name}`);
  const fonts = assets.filter((name) => name.endsWith('.woff2'));
  const join = [...new Set(['/', ...named, ...fonts])];
  return {
    join: await sum(origin, join),
    room: await sum(origin, [...new Set([...join, ...assets])]),
  };
}

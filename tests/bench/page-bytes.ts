import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { clientFolder } from '../support/client-folder.ts';

const compressedCopy = /\.(?:br|gz)$/;
/** Loads with the pages of the office and with no room. */
const ofOffice = /^office-pages-/;

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

/**
 * Files that the page of a conference asks for when it opens, and the Czech messages. The first script has one list of all files that any page
 * asks for, and beside each page that it loads the places of its own in that list, as the bundler writes it.
 */
function filesOfRoom(script: string): readonly string[] {
  const [, list = ''] = /m\.f=\[([^\]]*)\]/.exec(script) ?? [];
  const names = [...list.matchAll(/"([^"]+)"/g)].map(([, name]) => `/${name}`);
  const [, places] = /conference-page-.{0,100}?__vite__mapDeps\(\[([\d,]+)\]\)/.exec(script) ?? [];
  const [, messages] = /import\([`"']\.\/(cs-[^`"']+\.js)/.exec(script) ?? [];
  const page = (places?.split(',') ?? []).flatMap((place) => names[Number(place)] ?? []);
  return messages === undefined ? page : [...page, `/assets/${messages}`];
}

async function roomFiles(origin: string, scripts: readonly string[]): Promise<readonly string[]> {
  const texts = await Promise.all(
    scripts.map(async (script) => (await fetch(`${origin}${script}`)).text()),
  );
  const files = texts.flatMap(filesOfRoom);
  if (!files.some((file) => file.includes('/conference-page'))) {
    throw new Error('the first script names no page of a conference');
  }
  return files;
}

/** Bytes of a first visit, with styles and fonts: of the join page, of the room after it, and of what may come later. */
export async function pageBytes(
  origin: string,
): Promise<{ join: number; room: number; later: number }> {
  const page = await (await fetch(origin)).text();
  const named = [...page.matchAll(/(?:src|href)="(\/[^"]+)"/g)].map(([, file]) => file ?? '');
  const built = await readdir(path.join(clientFolder, 'assets'));
  const assets = built
    .filter((name) => !compressedCopy.test(name) && !ofOffice.test(name))
    .map((name) => `/assets/${name}`);
  const fonts = assets.filter((name) => name.endsWith('.woff2'));
  const join = new Set(['/', ...named, ...fonts]);
  const scripts = named.filter((file) => file.endsWith('.js'));
  const room = new Set([...join, ...(await roomFiles(origin, scripts))]);
  return {
    join: await sum(origin, [...join]),
    room: await sum(origin, [...room]),
    later: await sum(
      origin,
      assets.filter((file) => !room.has(file)),
    ),
  };
}

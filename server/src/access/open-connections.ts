import type { Duplex } from 'node:stream';
import type { Session, Sessions } from './sessions.ts';

/** Of one channel of one session: more tabs than anybody has, and few enough to bear (security.md 4.7). */
const ofOneChannel = 10;
/** How long a connection whose session has ended may take to say good-bye (AD1). */
const goodByeMs = 300;

export interface Line {
  readonly channel: 'live' | 'document';
  readonly session: Session;
  /** The connection underneath; when it is closed, so is the line. */
  readonly stream: Duplex;
  /** Closes it for a newer one. */
  readonly giveWay: () => void;
}

/** Every connection that was opened with a session, of both channels. */
export interface OpenConnections {
  /** Above ten the oldest gives way. */
  add(line: Line): void;
  sessions(): Iterable<Session>;
}

export function createOpenConnections(sessions: Sessions): OpenConnections {
  /** Oldest first. */
  const lines = new Set<Line>();

  // Whoever does not read would keep their line, and what is on its way to them, for as long as they like.
  sessions.onEnd(({ id }) => {
    const ended = [...lines].filter((line) => line.session.id === id);
    const cut = () => {
      for (const { stream } of ended) stream.destroy();
    };
    if (ended.length > 0) setTimeout(cut, goodByeMs).unref();
  });

  function makeWay({ channel, session }: Line): void {
    const same = [...lines].filter(
      (line) => line.channel === channel && line.session.id === session.id,
    );
    for (const line of same.slice(0, -ofOneChannel)) {
      lines.delete(line);
      line.giveWay();
    }
  }

  return {
    add(line) {
      if (line.stream.destroyed) return;
      lines.add(line);
      line.stream.once('close', () => lines.delete(line));
      makeWay(line);
    },
    sessions: () => [...lines].map(({ session }) => session),
  };
}

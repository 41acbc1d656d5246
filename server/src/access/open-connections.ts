import type { Duplex } from 'node:stream';
import type { DocumentName } from '@opora/shared/domain/circles/documents.ts';
import type { Person } from './person.ts';
import type { Session, Sessions } from './sessions.ts';

/** Of one channel of one session: more tabs than anybody has, and few enough to bear (security.md 4.7). */
const ofOneChannel = 10;
/** How long a connection whose session has ended may take to say good-bye (AD1). */
const goodByeMs = 300;

export interface Line {
  readonly channel: 'live' | DocumentName;
  readonly session: Session;
  /** The connection underneath; when it is closed, so is the line. */
  readonly stream: Duplex;
  /** Closes it for a newer one. */
  readonly giveWay: () => void;
}

/** Every connection that was opened with a session: the live channel's and those of each document. */
export interface OpenConnections {
  /** Above ten the oldest gives way. */
  add(line: Line): void;
  sessions(): Iterable<Session>;
  /** After good-bye was said to these people: cuts what lines of theirs are still open then. */
  cut(isGone: (person: Person) => boolean): void;
}

export function createOpenConnections(sessions: Sessions): OpenConnections {
  /** Oldest first. */
  const lines = new Set<Line>();

  // Whoever does not read would keep their line, and what is on its way to them, for as long as they like.
  function cut(isGone: (session: Session) => boolean): void {
    const ended = [...lines].filter(({ session }) => isGone(session));
    const destroy = () => {
      for (const { stream } of ended) stream.destroy();
    };
    if (ended.length > 0) setTimeout(destroy, goodByeMs).unref();
  }
  sessions.onEnd(({ id }) => cut((session) => session.id === id));

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
    cut,
  };
}

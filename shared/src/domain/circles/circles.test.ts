import { describe, expect, it } from 'vitest';
import type { ParticipantId } from '../../ids.ts';
import {
  irena,
  jitka,
  klara,
  lida,
  matyas,
  nikola,
  radim,
  simona,
  tomas,
  vera,
} from '../../templates/demo/demo-people.ts';
import { demoScript, stages } from '../../testing/script.ts';
import {
  bozena,
  olga,
  pavel,
  rozarka,
  screen,
  withTwoChildren,
} from '../../testing/two-children.ts';
import type { Conference } from '../conference/conference.ts';
import type { Participant } from '../conference/participant.ts';
import { childDocumentOf, storedDocument } from './child-space.ts';
import { mayReadDocument, mayWriteInDocument } from './circles.ts';
import {
  type DocumentName,
  furtherChildDocument,
  parseDocumentName,
  type RootName,
  rootNames,
  rootsOf,
} from './documents.ts';

const opened = demoScript().run(tomas, { type: 'conference:open' });
const circle = [jitka, klara, olga];
const open: Conference = { ...withTwoChildren(opened.state), protectedCircle: circle };
const hers = furtherChildDocument(rozarka);
const documents: readonly DocumentName[] = ['plan', 'child', hers, 'protected', 'facilitator'];

const people = open.participants.filter(({ attendance }) => attendance === 'invited');
const idsOf = (chosen: readonly Participant[]) => chosen.map(({ id }) => id).toSorted();
const readers = (document: DocumentName, conference = open) =>
  idsOf(conference.participants.filter((who) => mayReadDocument(conference, who, document)));
const writers = (document: DocumentName, root: RootName, conference = open) =>
  idsOf(
    conference.participants.filter((who) => mayWriteInDocument(conference, who, document, root)),
  );

/** Everybody who is not named here is held to be outside. */
const table: Readonly<Record<string, { reads: ParticipantId[]; writes: ParticipantId[] }>> = {
  child: { reads: [matyas, nikola], writes: [matyas, nikola] },
  [hers]: { reads: [rozarka, bozena], writes: [rozarka, bozena] },
  protected: { reads: [simona, ...circle], writes: [simona, jitka, klara] },
  facilitator: { reads: [tomas], writes: [tomas] },
};

describe('[CR1] who reads', () => {
  it.each(Object.entries(table))('%s: its circle and nobody else', (name, { reads }) => {
    expect(readers(parseDocumentName(name) ?? 'plan')).toEqual(reads.toSorted());
  });

  it('the plan: everybody who is invited, the screen as well', () => {
    expect(readers('plan')).toEqual(idsOf(people));
    expect(readers('plan')).toContain(screen);
    expect(readers('plan')).not.toContain(radim);
  });

  it('nothing: who is heard apart or was put out, whatever circle they are of', () => {
    for (const attendance of ['separate', 'dismissed'] as const) {
      const participants = open.participants.map((person) => ({ ...person, attendance }));
      for (const document of documents) {
        expect(readers(document, { ...open, participants })).toEqual([]);
      }
    }
  });

  it('a child’s space: not a parent’s support person, nor a parent whom somebody set to support', () => {
    const participants = open.participants.map((person) =>
      person.id === jitka || person.id === irena ? { ...person, supports: matyas } : person,
    );
    expect(readers('child', { ...open, participants })).toEqual([matyas, nikola].toSorted());
    expect(readers('child')).not.toContain(lida);
  });

  it('the protected part: only the organiser where nobody was named', () => {
    expect(readers('protected', { ...open, protectedCircle: [] })).toEqual([simona]);
  });
});

describe('[CR2] who writes', () => {
  it.each(Object.entries(table))('in %s: its circle, as far as it writes', (name, { writes }) => {
    const document = parseDocumentName(name) ?? 'plan';
    for (const root of rootNames) {
      const expected = rootsOf(document).includes(root) ? writes.toSorted() : [];
      expect(writers(document, root)).toEqual(expected);
    }
  });

  it('in the plan: by its pens, and never in a root of another document', () => {
    expect(writers('plan', 'notes')).toEqual([klara, simona, tomas].toSorted());
    expect(writers('plan', 'safety')).toEqual([]);
  });

  it('nobody, in any document, once it is closed', () => {
    const close = { type: 'conference:close', fromStageId: stages.arrival } as const;
    const closed = { ...withTwoChildren(opened.run(tomas, close).state), protectedCircle: circle };
    for (const document of documents) {
      for (const root of rootNames) expect(writers(document, root, closed)).toEqual([]);
      expect(readers(document, closed)).toEqual(readers(document));
    }
  });

  it('before the opening as well: a child and an organiser prepare', () => {
    const before = withTwoChildren(demoScript().state);
    expect(writers('child', 'child', before)).toEqual([matyas, nikola].toSorted());
    expect(writers('protected', 'safety', before)).toEqual([simona]);
  });
});

describe('[CR1] names of documents', () => {
  it.each(['plan', 'child', 'protected', 'facilitator', hers])('%s is one', (name) => {
    expect(parseDocumentName(name)).toBe(name);
  });

  it.each(['', 'Plan', 'child.', 'child.x', 'child.p_', 'child.p_a/b', 'secrets', `${hers}.p_a`])(
    '"%s" is none',
    (name) => expect(parseDocumentName(name)).toBeUndefined(),
  );

  it('a child’s text is kept under their own id, whoever is first in the guest list', () => {
    const kept = (conference: Conference, child: ParticipantId) =>
      storedDocument(conference, childDocumentOf(conference, child) ?? 'plan');
    const turned = { ...open, participants: open.participants.toReversed() };
    expect(childDocumentOf(turned, rozarka)).toBe('child');
    for (const child of [matyas, rozarka]) {
      expect(kept(open, child)).toBe(furtherChildDocument(child));
      expect(kept(turned, child)).toBe(furtherChildDocument(child));
    }
    expect(documents.filter((name) => storedDocument(open, name) === name)).toEqual(
      documents.filter((name) => name !== 'child'),
    );
  });

  it('each child has one, and nobody else has any', () => {
    const nobodys = [furtherChildDocument(matyas), furtherChildDocument(vera)];
    for (const document of nobodys) expect(readers(document)).toEqual([]);
  });

  it('a child who is heard apart changes no other child’s', () => {
    const participants = open.participants.map((person): Participant => {
      return person.id === matyas ? { ...person, attendance: 'separate' } : person;
    });
    const apart = { ...open, participants };
    expect(readers('child', apart)).toEqual([rozarka, bozena].toSorted());
    const asSeen = { ...apart, participants: participants.filter(({ id }) => id !== matyas) };
    expect(readers('child', asSeen)).toEqual(readers('child', apart));
  });
});

it('pavel watches and is of no circle', () => {
  expect(documents.filter((document) => readers(document).includes(pavel))).toEqual(['plan']);
});

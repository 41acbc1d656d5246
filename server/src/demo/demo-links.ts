import type { Demo } from './demo.ts';

const apart = 'vyjádření zvlášť, bez odkazu';

/** `role  name  link`, one line per person, in columns (design.md 6). */
export function demoLines(demo: Demo, origin: string): readonly string[] {
  const people = demo.people();
  const width = (texts: readonly string[]) => Math.max(...texts.map((text) => text.length));
  const roleWidth = width(people.map(({ participant }) => participant.role));
  const nameWidth = width(people.map(({ participant }) => participant.name));
  return people.map(({ participant: { role, name }, path }) => {
    const link = path === null ? apart : `${origin}${path}`;
    return `${role.padEnd(roleWidth)}  ${name.padEnd(nameWidth)}  ${link}`;
  });
}

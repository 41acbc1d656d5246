import { describe, expect, test } from 'vitest';
import { createLogger } from './logger.ts';

describe('[KE11] a line of the log', () => {
  const hostile = [
    'a\r\n{"event":"forged"}',
    'a\n\u2028b\u2029c\u0085d',
    '\u001b[31mred\u009b2J',
    '"}\\r\\n{"level":"error"',
    '\u202eobrácené \u0000 konec 👩‍👧',
  ];

  test.each(hostile)('is one event in plain letters, whatever stands in it: %j', (text) => {
    const lines: string[] = [];
    const logger = createLogger({ level: 'info', write: (line) => void lines.push(line) });
    logger.warn('something', { reason: text, participantId: text });
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^[\x20-\x7e]+$/);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ event: 'something', reason: text });
  });

  test('has no field but the known ones, and no message of an error', () => {
    const lines: string[] = [];
    const logger = createLogger({ level: 'info', write: (line) => void lines.push(line) });
    const fields = { reason: 'r', name: 'Kanárka' };
    logger.error('failed', { ...fields, error: new Error('Kanárka\r\n') });
    expect(lines.join()).toContain('"reason":"r"');
    expect(lines.join()).not.toContain('Kan');
  });
});

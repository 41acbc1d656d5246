const levels = ['debug', 'info', 'warn', 'error'] as const;
export type LogLevel = (typeof levels)[number];

/**
 * All that may stand in a log line besides its event (security.md 4.9). Ids and numbers only: no text of a
 * document, no name of a person, no token. A field that is not here is not written.
 */
const loggedFields = [
  'conferenceId',
  'document',
  'participantId',
  'revision',
  'seq',
  'command',
  'method',
  'route',
  'status',
  'port',
  'code',
  'reason',
  'count',
  'protectedString',
  'bytes',
  'durationMs',
  'head',
] as const;
type LoggedField = (typeof loggedFields)[number];

export type LogFields = Readonly<Partial<Record<LoggedField, string | number>>> & {
  /** Logged as class, code and stack frames: a message may quote what somebody wrote. */
  readonly error?: unknown;
};

/** `event` is a fixed phrase in kebab-case, never built from data. */
export type Logger = Readonly<Record<LogLevel, (event: string, fields?: LogFields) => void>>;

interface LoggerOptions {
  /** Least level that is written. */
  readonly level: LogLevel;
  readonly write: (line: string) => void;
  readonly now?: () => number;
}

/** One JSON object per line: `{ at, level, event, … }`, `at` in ISO 8601. */
export function createLogger({ level, write, now = Date.now }: LoggerOptions): Logger {
  const log =
    (lineLevel: LogLevel) =>
    (event: string, fields: LogFields = {}) => {
      if (levels.indexOf(lineLevel) < levels.indexOf(level)) return;
      const at = new Date(now()).toISOString();
      write(inPlainLetters(JSON.stringify({ at, level: lineLevel, event, ...pickFields(fields) })));
    };
  return { debug: log('debug'), info: log('info'), warn: log('warn'), error: log('error') };
}

/** JSON leaves letters alone that end a line or steer a terminal: whatever a field holds, a line is one event (KE11). */
const inPlainLetters = (json: string): string =>
  json.replace(
    /[^\x20-\x7e]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

function pickFields(fields: LogFields): Record<string, unknown> {
  const picked: Record<string, unknown> = {};
  for (const name of loggedFields) {
    if (fields[name] !== undefined) picked[name] = fields[name];
  }
  if (fields.error !== undefined) picked['error'] = describeError(fields.error);
  return picked;
}

function describeError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { name: typeof error };
  const frames = error.stack?.split('\n').filter((line) => /^\s+at /.test(line)) ?? [];
  const code = 'code' in error && typeof error.code === 'string' ? { code: error.code } : {};
  return { name: error.name, ...code, stack: frames.map((line) => line.trim()) };
}

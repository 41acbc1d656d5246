/** Sizes, rates and times of the wire, in one table (live-documents.md 6.6, security.md 4.7). */
export const limits = {
  http: { bodyBytes: 64 * 1024 },
  live: {
    messageBytes: 64 * 1024,
    /** Commands of one connection: a burst, refilled every second. Never per address. */
    commandBurst: 40,
    commandsPerSecond: 10,
    acknowledgementTimeoutMs: 8000,
  },
  text: {
    callName: 40,
    what: 300,
    short: 300,
    words: 1000,
    statement: 4000,
    phone: 30,
    email: 254,
  },
  task: { people: 30 },
  /** Above those of the domain, which says what is wrong; these only bound the work. */
  protected: { strings: 200, parts: 50, text: 1000 },
  circles: { people: 30, reason: 300, release: 500 },
  ideas: { text: 300 },
  scales: { question: 200, anchor: 80 },
  parking: { text: 300, note: 300 },
  scope: { stages: 60, reason: 300 },
  stage: { extendMinutes: 60, pauseMinutes: 240, plannedMinutes: 240, title: 80 },
} as const;

/** What people are asked after the meeting, each on their own device. */
export const feedbackQuestions = ['heard', 'understood', 'know-what', 'fair', 'helped'] as const;
export type FeedbackQuestion = (typeof feedbackQuestions)[number];

/** 1 not at all to 4 fully; null: "I do not know". */
export const feedbackMarks = [1, 2, 3, 4] as const;
export type FeedbackMark = (typeof feedbackMarks)[number] | null;

export interface FeedbackAnswer {
  readonly marks: Readonly<Record<FeedbackQuestion, FeedbackMark>>;
  /** May be empty. */
  readonly words: string;
}

/** How many people gave each mark. What one person answered to two questions is not told together. */
export interface FeedbackCount {
  readonly marks: readonly [number, number, number, number];
  readonly unsure: number;
}
export interface FeedbackSums {
  readonly people: number;
  readonly counts: Readonly<Record<FeedbackQuestion, FeedbackCount>>;
}

/**
 * All that is kept of the answers. They join what is shown only together with two others: of a sum that grows by one,
 * everybody could tell who has just put their phone away (FB3).
 */
export interface Feedback {
  readonly shown: FeedbackSums;
  readonly waiting: FeedbackSums;
  /** In the order of letters, never of time. */
  readonly shownWords: readonly string[];
  readonly waitingWords: readonly string[];
}

/** Fewer are never shown. */
export const smallestGroup = 3;

const noCount: FeedbackCount = { marks: [0, 0, 0, 0], unsure: 0 };

const forEach = (count: (question: FeedbackQuestion) => FeedbackCount): FeedbackSums['counts'] => ({
  heard: count('heard'),
  understood: count('understood'),
  'know-what': count('know-what'),
  fair: count('fair'),
  helped: count('helped'),
});

const noSums: FeedbackSums = { people: 0, counts: forEach(() => noCount) };

export const noFeedback: Feedback = {
  shown: noSums,
  waiting: noSums,
  shownWords: [],
  waitingWords: [],
};

const countOf = (mark: FeedbackMark): FeedbackCount => ({
  marks: [Number(mark === 1), Number(mark === 2), Number(mark === 3), Number(mark === 4)],
  unsure: Number(mark === null),
});

function together({ marks, unsure }: FeedbackCount, other: FeedbackCount): FeedbackCount {
  const [one, two, three, four] = marks;
  const [andOne, andTwo, andThree, andFour] = other.marks;
  return {
    marks: [one + andOne, two + andTwo, three + andThree, four + andFour],
    unsure: unsure + other.unsure,
  };
}

const sum = (one: FeedbackSums, other: FeedbackSums): FeedbackSums => ({
  people: one.people + other.people,
  counts: forEach((question) => together(one.counts[question], other.counts[question])),
});

const mixed = (...words: readonly string[]): readonly string[] => words.toSorted();

/** With one more answer: it waits until enough others do. */
export function withAnswer(feedback: Feedback, { marks, words }: FeedbackAnswer): Feedback {
  const answer = { people: 1, counts: forEach((question) => countOf(marks[question])) };
  const waiting = sum(feedback.waiting, answer);
  const isEnough = waiting.people >= smallestGroup;
  return {
    shown: isEnough ? sum(feedback.shown, waiting) : feedback.shown,
    waiting: isEnough ? noSums : waiting,
    ...withWords(feedback, words),
  };
}

function withWords(
  { shownWords, waitingWords }: Feedback,
  words: string,
): Pick<Feedback, 'shownWords' | 'waitingWords'> {
  const waiting = words === '' ? waitingWords : mixed(...waitingWords, words);
  return waiting.length >= smallestGroup
    ? { shownWords: mixed(...shownWords, ...waiting), waitingWords: [] }
    : { shownWords, waitingWords: waiting };
}

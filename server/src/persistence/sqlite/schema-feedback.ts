/**
 * Answers after the meeting: one sealed sum of a conference, and who has answered. Nothing joins the two: no time, no
 * number, no row of one person's answers, and without a row id no order of coming.
 */
export const feedbackTables = `
  CREATE TABLE feedback (
    conference_id TEXT PRIMARY KEY REFERENCES conference (id),
    body BLOB NOT NULL
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE feedback_given (
    conference_id TEXT NOT NULL REFERENCES conference (id),
    participant_id TEXT NOT NULL,
    PRIMARY KEY (conference_id, participant_id)
  ) STRICT, WITHOUT ROWID;
`;

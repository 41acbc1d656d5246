/** Yjs documents of one conference, one per circle of readers (design.md 4). More circles come with access. */
export const documentNames = ['plan'] as const;
export type DocumentName = (typeof documentNames)[number];

/** Root of the network map in `plan`: members by id. */
export const networkRoot = 'network';

import type { DocumentConnection } from './document-connection.ts';

/** The connection to the document that everybody admitted reads; every page of a conference has it. */
export type PlanConnection = DocumentConnection;

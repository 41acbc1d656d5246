import { createHash } from 'node:crypto';
import { acknowledgementSchema, connectionRefusalSchema } from '@opora/shared/protocol/answers.ts';
import { commandSchemas } from '@opora/shared/protocol/commands.ts';
import { documentCloseCodes, documentMessages } from '@opora/shared/protocol/document-messages.ts';
import { errorCodes } from '@opora/shared/protocol/errors.ts';
import { recordedEventSchema } from '@opora/shared/protocol/events.ts';
import { floorCommandSchemas, floorViewSchema } from '@opora/shared/protocol/floor.ts';
import * as history from '@opora/shared/protocol/history.ts';
import * as http from '@opora/shared/protocol/http.ts';
import { lobbyCommandSchemas, lobbySchema } from '@opora/shared/protocol/lobby.ts';
import * as office from '@opora/shared/protocol/office.ts';
import { presenceSchema, snapshotSchema } from '@opora/shared/protocol/snapshots.ts';
import { protocolFingerprint } from '@opora/shared/protocol/version.ts';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

const wire = {
  ...commandSchemas,
  acknowledgement: acknowledgementSchema,
  refusal: connectionRefusalSchema,
  event: recordedEventSchema,
  snapshot: snapshotSchema,
  presence: presenceSchema,
  invitationRequest: http.invitationRequestSchema,
  invitationResponse: http.invitationResponseSchema,
  joinRequest: http.joinRequestSchema,
  joinResponse: http.joinResponseSchema,
  waitingResponse: http.waitingResponseSchema,
  ...lobbyCommandSchemas,
  lobby: lobbySchema,
  ...floorCommandSchemas,
  floor: floorViewSchema,
  demoResponse: http.demoResponseSchema,
  officeSignIn: office.signInRequestSchema,
  officeSession: office.signInResponseSchema,
  officeStepUp: office.stepUpRequestSchema,
  officePassword: office.passwordRequestSchema,
  officeSessions: office.officeSessionsSchema,
  officeSetup: office.setupRequestSchema,
  officeSetupLook: office.setupLookResponseSchema,
  officeAccounts: office.accountsSchema,
  officeInvite: office.inviteRequestSchema,
  officeLink: office.oneTimeLinkSchema,
  officeRole: office.roleRequestSchema,
  officeConferences: office.officeConferencesSchema,
  officeEnter: office.enterRequestSchema,
  officeGlass: office.breakGlassRequestSchema,
  officeGlassByReference: office.breakGlassByReferenceSchema,
  officeReasons: office.glassReasonsSchema,
  officeErase: office.eraseRequestSchema,
  officeError: office.officeErrorSchema,
  planHistory: history.planHistorySchema,
  sectionHistory: history.sectionHistorySchema,
};

function fingerprint(schemas: Readonly<Record<string, z.ZodType>>): string {
  const shapes = Object.entries(schemas).map(([name, schema]) => [
    name,
    z.toJSONSchema(schema, { io: 'input' }),
  ]);
  const rest = { errorCodes, documentMessages, documentCloseCodes };
  return createHash('sha256')
    .update(JSON.stringify([shapes, rest]))
    .digest('hex');
}

describe('the wire', () => {
  it('changes only together with its version', () => {
    // A deliberate change: raise `protocolVersion`, set the new fingerprint, tell it in PROTOCOL.md.
    expect(fingerprint(wire)).toBe(protocolFingerprint);
  });

  it('is noticed to change when one optional field is added', () => {
    const changed = commandSchemas['stage:advance'].extend({ note: z.string().optional() });
    expect(fingerprint({ ...wire, 'stage:advance': changed })).not.toBe(fingerprint(wire));
  });
});

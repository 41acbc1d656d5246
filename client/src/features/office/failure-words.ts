import type { MessageKey } from '../../i18n/catalogues.ts';
import type { OfficeFailure } from './office-api.ts';

/** A new refusal does not compile until it has words here. */
const words = {
  'sign-in-refused': 'office.error.signInRefused',
  'not-signed-in': 'office.error.notSignedIn',
  'not-allowed': 'office.error.notAllowed',
  'step-up-needed': 'office.error.stepUpNeeded',
  'not-confirmed': 'office.error.notConfirmed',
  'too-many-tries': 'office.error.tooMany',
  'link-not-valid': 'office.error.linkNotValid',
  'password-too-short': 'office.error.passwordTooShort',
  'password-too-long': 'office.error.passwordTooLong',
  'password-common': 'office.error.passwordCommon',
  'login-taken': 'office.error.loginTaken',
  'last-admin': 'office.error.lastAdmin',
  'not-found': 'office.error.notFound',
  'reason-too-short': 'office.error.reasonTooShort',
  'seat-held-already': 'office.error.seatHeldAlready',
  'wrong-reference': 'office.error.wrongReference',
  'code-wrong': 'officeFactors.error.codeWrong',
  'codes-paused': 'officeFactors.error.codesPaused',
  'set-up-over': 'officeFactors.error.setUpOver',
  'passkey-refused': 'officeFactors.error.passkeyRefused',
  'passkey-taken': 'officeFactors.error.passkeyTaken',
  'last-way-in': 'officeFactors.error.lastWayIn',
  'provider-unreachable': 'officeFactors.error.providerUnreachable',
  'provider-refused': 'officeFactors.error.providerRefused',
  'identity-unknown': 'officeFactors.error.identityUnknown',
  'identity-taken': 'officeFactors.error.identityTaken',
  'device-cancelled': 'officeFactors.device.cancelled',
  'device-known': 'officeFactors.device.known',
  'device-unable': 'officeFactors.device.unable',
  away: 'office.error.away',
  fault: 'office.error.fault',
} as const satisfies Record<OfficeFailure, MessageKey>;

export const failureKey = (failure: OfficeFailure) => words[failure];

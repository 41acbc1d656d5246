import type { TranslationOf } from '../message.ts';
import type { officeFactorsCs } from './office-factors.cs.ts';

export const officeFactorsEn = {
  'officeFactors.passkeys.title': 'Passkeys',
  'officeFactors.passkeys.about':
    'With a passkey you sign in with the fingerprint, face or PIN of your device. There is no password to type, and a false page cannot get it out of you.',
  'officeFactors.passkeys.none': 'You have none yet.',
  'officeFactors.passkeys.oneOnly':
    'Add one more on another device. If you lose one of them, you sign in with the other.',
  'officeFactors.passkeys.made': 'added {day}',
  'officeFactors.passkeys.used': 'last used {day}',
  'officeFactors.passkeys.unused': 'not used yet',
  'officeFactors.passkeys.add': 'Add a passkey',
  'officeFactors.passkeys.addTitle': 'New passkey',
  'officeFactors.passkeys.name': 'What you will call it',
  'officeFactors.passkeys.nameHint': 'For example “office notebook” or “key on my lanyard”.',
  'officeFactors.passkeys.nameMissing': 'Write what you will call it.',
  'officeFactors.passkeys.next': 'Continue on the device',
  'officeFactors.passkeys.asking': 'Follow the instructions of the device…',
  'officeFactors.passkeys.rename': 'Rename',
  'officeFactors.passkeys.renameOne': 'Rename: {name}',
  'officeFactors.passkeys.renameTitle': 'Rename the passkey',
  'officeFactors.passkeys.save': 'Save',
  'officeFactors.passkeys.remove': 'Remove',
  'officeFactors.passkeys.removeOne': 'Remove: {name}',
  'officeFactors.passkeys.removeTitle': 'Remove the passkey “{name}”?',
  'officeFactors.passkeys.removeText':
    'You will no longer sign in with it. It may stay on the device; you can delete it in the settings there.',
  'officeFactors.passkeys.unavailable': 'This browser cannot use passkeys.',

  'officeFactors.totp.title': 'Codes from an app',
  'officeFactors.totp.about':
    'An app on your phone shows six digits that change every 30 seconds. You type them after the password.',
  'officeFactors.totp.since': 'On since {day}.',
  'officeFactors.totp.off': 'Off now.',
  'officeFactors.totp.begin': 'Turn codes on',
  'officeFactors.totp.renew': 'Move to another phone',
  'officeFactors.totp.remove': 'Turn codes off',
  'officeFactors.totp.removeTitle': 'Turn codes from the app off?',
  'officeFactors.totp.removeText':
    'We will not ask for a code any more. You can then delete it in the app.',
  'officeFactors.totp.setUpTitle': 'Codes from an app',
  'officeFactors.totp.scan': 'Scan the picture with an app that makes verification codes.',
  'officeFactors.totp.picture': 'Picture for the app with the codes',
  'officeFactors.totp.type': 'It cannot be scanned? Type this key into the app:',
  'officeFactors.totp.once': 'We will not show the picture or the key again. Send them to nobody.',
  'officeFactors.totp.firstCode': 'The code the app shows now',
  'officeFactors.totp.confirm': 'Turn on',
  'officeFactors.totp.begunAlready': 'Your present codes end when you turn the new ones on.',

  'officeFactors.code': 'Code from the app',
  'officeFactors.codeHint': 'Six digits from the app on your phone.',
  'officeFactors.codeMissing': 'Type all six digits.',
  'officeFactors.codeSend': 'Confirm the code',

  'officeFactors.provider.title': 'Office account',
  'officeFactors.provider.about':
    'You sign in with the same account that you have for the other systems of the office.',
  'officeFactors.provider.linked': 'Linked since {day}.',
  'officeFactors.provider.notLinked': 'Not linked yet.',
  'officeFactors.provider.link': 'Link the office account',
  'officeFactors.provider.unlink': 'Remove the link',
  'officeFactors.provider.unlinkTitle': 'Remove the link to the office account?',
  'officeFactors.provider.unlinkText':
    'You will no longer sign in with the office account. You can link it again at any time.',

  'officeFactors.second.title': 'One more check',
  'officeFactors.second.text': 'The password is right. Now we need to check that it is you.',
  'officeFactors.second.again': 'Start again from the password',
  'officeFactors.or': 'or',
  'officeFactors.withPasskey': 'Sign in with a passkey',
  'officeFactors.withProvider': 'Sign in with the office account',
  'officeFactors.confirmWithPasskey': 'Confirm with a passkey',
  'officeFactors.confirmWithProvider': 'Confirm with the office account',
  'officeFactors.leaving': 'Going to the sign-in of the office…',

  'officeFactors.return.waiting': 'Finishing the sign-in…',
  'officeFactors.return.failedTitle': 'It did not work with the office account',
  'officeFactors.return.back': 'Back to signing in',

  'officeFactors.keep': 'Leave it as it is',
  'officeFactors.loading': 'Loading…',
  'officeFactors.notLoaded': 'What you sign in with could not be loaded.',
  'officeFactors.retry': 'Try again',

  'officeFactors.device.cancelled':
    'The device did not finish the check. Nothing happened, you can try again.',
  'officeFactors.device.known': 'This device has a passkey for your account already.',
  'officeFactors.device.unable':
    'This device or browser cannot use the passkey. Try another device or another way.',
  'officeFactors.error.codeWrong': 'The code does not fit. Type the one the app shows right now.',
  'officeFactors.error.codesPaused': 'That was too many codes in a row. Try again in 15 minutes.',
  'officeFactors.error.setUpOver': 'It took too long. Please start again.',
  'officeFactors.error.passkeyRefused':
    'It does not work with this passkey. Try another one, or another way.',
  'officeFactors.error.passkeyTaken':
    'This device, or an eleventh passkey, cannot be added. Try another device, or remove a passkey first.',
  'officeFactors.error.lastWayIn':
    'It is the only way to sign in to the account. Please add another one first.',
  'officeFactors.error.providerUnreachable':
    'The sign-in of the office does not answer now. Try again in a while, or sign in another way.',
  'officeFactors.error.providerRefused':
    'The sign-in of the office did not work or took too long. Please try again.',
  'officeFactors.error.identityUnknown':
    'This office account is not linked here yet. Sign in with your password and link it under My account.',
  'officeFactors.error.identityTaken':
    'It cannot be linked: this office account, or your account here, is linked already.',
} as const satisfies TranslationOf<typeof officeFactorsCs>;

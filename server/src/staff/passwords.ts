import { plainLogin } from '@opora/shared/domain/office/login.ts';
import {
  lengthOf,
  passwordLength,
  plainPassword,
} from '@opora/shared/domain/office/password-length.ts';
import { err, ok, type Result } from '@opora/shared/result.ts';
import { hashOfNobody, type Pins } from '../access/pins.ts';
import { isCommonPassword } from './common-passwords.ts';

export type PasswordRefusal = 'password-too-short' | 'password-too-long' | 'password-common';

export interface Passwords {
  /** What is stored in its place, if it may be one (OF3). */
  make(
    password: string,
    owner: { readonly name: string; readonly login: string },
  ): Promise<Result<string, PasswordRefusal>>;
  /** Takes the same time where there is none to compare with. */
  matches(password: string, stored: string | null): Promise<boolean>;
}

function refusalOf(password: string, own: readonly string[]): PasswordRefusal | undefined {
  const length = lengthOf(password);
  if (length < passwordLength.min) return 'password-too-short';
  if (length > passwordLength.max) return 'password-too-long';
  return isCommonPassword(plainPassword(password), own) ? 'password-common' : undefined;
}

/** Names whose repetition is no password: the login, its part before the @, the parts of the name, ours. */
function ownWords({ name, login }: { readonly name: string; readonly login: string }) {
  const whole = plainLogin(login);
  const parts = name.toLowerCase().split(/\s+/);
  const spellings = [...parts, parts.join(''), parts.join(' ')];
  const plain = spellings.map((word) => word.normalize('NFD').replace(/\p{M}/gu, ''));
  return [whole, whole.split('@')[0] ?? whole, ...spellings, ...plain, 'opora', 'ospod', 'heslo'];
}

/** The slow hash is that of PINs, with which it shares its two places. */
export function createPasswords(slow: Pick<Pins, 'hash' | 'matches'>): Passwords {
  const nobodys = hashOfNobody();
  return {
    async make(password, owner) {
      const refusal = refusalOf(password, ownWords(owner));
      return refusal === undefined ? ok(await slow.hash(plainPassword(password))) : err(refusal);
    },
    async matches(password, stored) {
      const isRight = await slow.matches(plainPassword(password), stored ?? nobodys);
      return isRight && stored !== null;
    },
  };
}

import { describe, expect, it } from 'vitest';
import { isCommonPassword } from './common-passwords.ts';

const isCommon = (password: string) => isCommonPassword(password, ['novakova', 'jana']);

describe('a password that is guessed first', () => {
  it.each([
    'password',
    'PASSWORD12345678',
    '!!!!!letmein!!!!!',
    'letmeinletmeinlet',
    'aaaaaaaaaaaaaaaaaaaa',
    'abababababababababab',
    'abcabcabcabcabcabcabc',
    '123456789012345678',
    '987654321098765432',
    'abcdefghijklmnopqrs',
    'qwertzuiopqwertzuiop',
    'novakovanovakovanovakova',
    'jana1234567890123',
    'dragonnnnnnnnnnnnnnn',
    '20212022202320242025',
    'password password password',
  ])('[OF3] is found: %s', (password) => {
    expect(isCommon(password)).toBe(true);
  });

  it.each([
    'tichá voda mele pomalu',
    'correct horse battery staple',
    'v pátek bude zase pršet',
    'modrá konvice na plotně 7',
    'Kdyby 3 ryby neměly chyby',
  ])('[OF3] is not seen in an ordinary sentence (the control): %s', (password) => {
    expect(isCommon(password)).toBe(false);
  });
});

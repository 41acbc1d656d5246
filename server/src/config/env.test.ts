import { expect, it, test } from 'vitest';
import { readConfig, takeConfig } from './env.ts';

test('[KE4] the master key is taken out of the environment, which child processes inherit', () => {
  const env: Record<string, string | undefined> = { OPORA_MASTER_KEY: 'key', OPORA_KEYS: '/keys' };
  expect(takeConfig(env)).toMatchObject({ masterKey: 'key', keyFolder: '/keys' });
  expect(env).toEqual({ OPORA_KEYS: '/keys' });
  expect(readConfig(env).masterKey).toBeUndefined();
});

test('[KE4] it is taken out as well where another setting is wrong', () => {
  const env: Record<string, string | undefined> = { OPORA_MASTER_KEY: 'key', PORT: 'none' };
  expect(() => takeConfig(env)).toThrow('PORT');
  expect(env).not.toHaveProperty('OPORA_MASTER_KEY');
});

const provider = {
  OPORA_OIDC_ISSUER: 'https://id.example',
  OPORA_OIDC_CLIENT_ID: 'opora',
  OPORA_OIDC_CLIENT_SECRET: 'a secret',
};

it('[FA5] the provider is set as a whole or not at all', () => {
  expect(readConfig({}).provider).toBeUndefined();
  expect(readConfig(provider).provider).toEqual({
    issuer: 'https://id.example',
    clientId: 'opora',
    clientSecret: 'a secret',
  });
  for (const name of Object.keys(provider)) {
    expect(() => readConfig({ ...provider, [name]: '' }), name).toThrow('OPORA_OIDC_ISSUER');
  }
});

it('[FA5] the provider is reached over HTTPS, but for one on this machine', () => {
  const withIssuer = (issuer: string) => () =>
    readConfig({ ...provider, OPORA_OIDC_ISSUER: issuer }).provider?.issuer;
  for (const good of ['http://localhost:9000', 'http://localhost', 'https://id.example/realms/x']) {
    expect(withIssuer(good)()).toBe(good);
  }
  for (const wrong of ['http://id.example', 'http://localhost.example', 'id.example', 'ftp://id']) {
    expect(withIssuer(wrong), wrong).toThrow('OPORA_OIDC_ISSUER');
  }
});

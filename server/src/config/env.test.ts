import { expect, it } from 'vitest';
import { readConfig } from './env.ts';

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

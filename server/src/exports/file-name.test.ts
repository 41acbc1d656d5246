import { expect, it } from 'vitest';
import { asAttachment } from './file-name.ts';

it('[EX4] names a file after the office’s own number', () => {
  expect(asAttachment('PK-2026-014', 'zaznam')).toBe(
    `attachment; filename="opora-PK-2026-014-zaznam.json"; filename*=UTF-8''opora-PK-2026-014-zaznam.json`,
  );
});

it.each([
  ['PK 2026/014 č. 3', 'opora-PK-2026-014-c-3-zaznam', 'opora-PK-2026-014-%C4%8D-3-zaznam'],
  ['../../etc/passwd', 'opora-etc-passwd-zaznam', 'opora-etc-passwd-zaznam'],
  ['a\r\nSet-Cookie: x=1', 'opora-a-Set-Cookie-x-1-zaznam', 'opora-a-Set-Cookie-x-1-zaznam'],
  ['a"; filename="b', 'opora-a-filename-b-zaznam', 'opora-a-filename-b-zaznam'],
  ['\u202Efdp.exe\u0000', 'opora-fdp-exe-zaznam', 'opora-fdp-exe-zaznam'],
  ['', 'opora-zaznam', 'opora-zaznam'],
  ['Дело 7', 'opora-7-zaznam', 'opora-%D0%94%D0%B5%D0%BB%D0%BE-7-zaznam'],
  ['1'.repeat(10_000), `opora-${'1'.repeat(60)}-zaznam`, `opora-${'1'.repeat(60)}-zaznam`],
])('[EX4] holds no path, line, quote or hidden letter of %j', (reference, plain, encoded) => {
  expect(asAttachment(reference, 'zaznam')).toBe(
    `attachment; filename="${plain}.json"; filename*=UTF-8''${encoded}.json`,
  );
});

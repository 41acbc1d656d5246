import { describe, expect, it } from 'vitest';
import { deviceOf, sourceOf } from './visitor.ts';

describe('a place in the network', () => {
  it.each([
    ['192.0.2.7', '192.0.2.7'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['2001:db8:1:2::6', '2001:db8:1:2'],
    ['2001:db8::6', '2001:db8:0:0'],
    ['fe80::1%eth0', 'fe80:0:0:0'],
    ['::1', '0:0:0:0'],
    [undefined, ''],
  ])('[OF6] of %s is %s', (address, source) => {
    expect(sourceOf(address)).toBe(source);
  });
});

describe('a device', () => {
  const chrome =
    'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/140.0.0.0 Safari/537.36';
  it.each([
    [chrome, 'Chrome, Linux'],
    [`${chrome} Edg/140.0.0.0`, 'Edge, Linux'],
    ['Mozilla/5.0 (Windows NT 10.0; Win64) Gecko/20100101 Firefox/130.0', 'Firefox, Windows'],
    [
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18.0 Safari/604.1',
      'Safari, iOS',
    ],
    ['curl/8.0', null],
    [undefined, null],
  ])('is told by family alone: %s', (userAgent, device) => {
    expect(deviceOf(userAgent)).toBe(device);
  });
});

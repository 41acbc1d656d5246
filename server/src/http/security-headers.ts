import type { RequestHandler } from 'express';

/**
 * Nothing foreign, nothing inline, and text becomes HTML only through the client's own policy (security.md 4.8).
 * `'self'` covers the same host over ws and wss as well, so no name from the request has to be written here.
 * The editor's own policy `ProseMirrorClipboard` is not needed: it uses the default one where there is one.
 */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types default dompurify',
].join('; ');

/** What a page could ask of a device or its browser. There is no word for all, so each has its name. */
const unusedFeatures =
  `accelerometer autoplay bluetooth browsing-topics camera captured-surface-control clipboard-read
  compute-pressure digital-credentials-create digital-credentials-get display-capture encrypted-media fullscreen gamepad
  geolocation gyroscope hid identity-credentials-get idle-detection keyboard-map language-detector language-model
  local-fonts local-network-access magnetometer microphone midi on-device-speech-recognition otp-credentials payment
  picture-in-picture private-state-token-issuance private-state-token-redemption serial speaker-selection storage-access summarizer sync-xhr translator usb window-management
  xr-spatial-tracking`.split(/\s+/);

/** Copying words that could not be saved, a shared screen that does not fall asleep, and passkeys of the office. */
const usedFeatures = [
  'clipboard-write',
  'screen-wake-lock',
  'publickey-credentials-create',
  'publickey-credentials-get',
];

const permissionsPolicy = [
  ...unusedFeatures.map((name) => `${name}=()`),
  ...usedFeatures.map((name) => `${name}=(self)`),
].join(', ');

const headers = {
  'Content-Security-Policy': contentSecurityPolicy,
  // Two years. A browser heeds it over HTTPS only, which may end at a proxy that this process knows nothing of.
  'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': permissionsPolicy,
  'X-Robots-Tag': 'noindex',
  // Only a built file, which says nothing of a case, asks to be kept.
  'Cache-Control': 'no-store',
} as const;

export const securityHeaders: RequestHandler = (_request, response, next) => {
  response.set(headers);
  next();
};

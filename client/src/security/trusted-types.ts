import DOMPurify, { type Config } from 'dompurify';
import { speechlessElements, spokenAttributes, spokenElements } from './spoken-html.ts';

/** What TypeScript's own types of a page do not know yet. */
interface TrustedTypes {
  readonly defaultPolicy: object | null;
  createPolicy(name: 'default', rules: { createHTML(html: string): string }): object;
}
declare global {
  interface Window {
    /** Missing in browsers that do not know Trusted Types. */
    readonly trustedTypes?: TrustedTypes;
  }
}

const onlyWords: Config = {
  ALLOWED_TAGS: [...spokenElements],
  ADD_FORBID_CONTENTS: [...speechlessElements],
  ALLOWED_ATTR: [...spokenAttributes, 'href'],
  ADD_URI_SAFE_ATTR: [...spokenAttributes],
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
  // What a page may have in its head would be read by other rules at the beginning.
  FORCE_BODY: true,
  // The mark of a comment in Word and Google Docs; no plan keeps an address.
  ALLOWED_URI_REGEXP: /^#/,
};

/**
 * The page's content security policy lets no text become HTML. The editor's clipboard must read pasted HTML all the
 * same, and this policy of last resort is the one way: words and what stands around them, nothing that runs or loads.
 * There is no way for scripts and their addresses. Imported before the editor, which otherwise asks for a policy that
 * lets everything through.
 */
const { trustedTypes } = window;
if (trustedTypes && trustedTypes.defaultPolicy === null) {
  trustedTypes.createPolicy('default', {
    createHTML: (html) => DOMPurify.sanitize(html, onlyWords),
  });
}

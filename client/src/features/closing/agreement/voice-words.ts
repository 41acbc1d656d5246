import type { Voice } from '@opora/shared/domain/agreement/voice.ts';
import type { I18n } from '../../../i18n/i18n.tsx';

/** What somebody says to the plan in one line, said by them: "Mám výhradu", "Můj názor: Líbí se mi". */
export function voiceWords(t: I18n['t'], voice: Voice | null): string {
  if (voice === null) return t('closing.voices.none');
  if (voice.kind === 'to-be-told') return t('closing.voices.told');
  if (voice.kind === 'agreement') return t(`closing.level.${voice.level}`);
  if (voice.view === null) return t('closing.voices.opinionWords');
  return t('closing.voices.opinion', { view: t(`closing.view.${voice.view}`) });
}

/** The person's own words; empty where there are none. */
export const wordsOf = (voice: Voice | null): string =>
  voice === null || voice.kind === 'to-be-told' ? '' : voice.words;

import { useState } from 'react';
import { mostPastedLetters } from '../../documents/paste/clean-paste.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { useAnnounce } from '../../ui/announce/announcer.tsx';

type Refused = 'too-long' | 'protected';

/** Why something typed or pasted changed nothing: a sentence that stays until the next letter. */
export function useRefusedInput() {
  const { t } = useI18n();
  const announce = useAnnounce();
  const [refused, setRefused] = useState<Refused | null>(null);
  const wordsOf = (why: Refused) =>
    why === 'protected'
      ? t('room.protected.stopped')
      : t('room.paste.tooLong', { count: mostPastedLetters });
  return {
    words: refused === null ? null : wordsOf(refused),
    refuse: (why: Refused) => {
      setRefused(why);
      announce(wordsOf(why));
    },
    forget: () => setRefused(null),
  };
}

import type { ReactNode } from 'react';
import { useI18n } from '../../i18n/i18n.tsx';
import { EntryPage } from '../../ui/structure/entry-page.tsx';
import { Notice } from '../../ui/structure/notice.tsx';

/** Until the first snapshot: a sentence, no spinner. */
export function OpeningPage() {
  const { t } = useI18n();
  return (
    <EntryPage>
      <p>{t('room.opening')}</p>
    </EntryPage>
  );
}

/** No session of this person in this browser: the personal link brings them back. */
export function RefusedPage() {
  const { t } = useI18n();
  return (
    <EntryPage>
      <Notice title={t('room.refused.title')}>
        <p>{t('room.refused.text')}</p>
        <p>{t('room.refused.call')}</p>
      </Notice>
    </EntryPage>
  );
}

/**
 * The session of an open page is over: put out, left elsewhere, or too long away. The same page for all of them, and
 * nothing of the conference on it but the person's own unsaved words, if they may still have them.
 */
export function EndedPage({ rescue }: { readonly rescue: ReactNode }) {
  const { t } = useI18n();
  return (
    <EntryPage>
      <Notice title={t('room.ended.title')}>
        <p>{t('room.ended.text')}</p>
        <p>{t('room.ended.call')}</p>
      </Notice>
      {rescue}
    </EntryPage>
  );
}

export function GoodbyePage() {
  const { t } = useI18n();
  return (
    <EntryPage>
      <Notice title={t('room.left.title')}>
        <p>{t('room.left.text')}</p>
        <p>{t('room.left.back')}</p>
      </Notice>
    </EntryPage>
  );
}

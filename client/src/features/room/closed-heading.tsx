import type { Ref } from 'react';
import { useI18n } from '../../i18n/i18n.tsx';
import { useSaid } from './use-said.ts';

/** Head of the sheet once the conference is closed (CO4). */
export function ClosedHeading({ headingRef }: { readonly headingRef: Ref<HTMLHeadingElement> }) {
  const { t } = useI18n();
  useSaid(t('room.closed.title'));
  return (
    <header>
      <h1 ref={headingRef} tabIndex={-1}>
        {t('room.closed.title')}
      </h1>
      <p>{t('room.closed.text')}</p>
    </header>
  );
}

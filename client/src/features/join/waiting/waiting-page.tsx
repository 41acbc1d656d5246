import { unreachable } from '@opora/shared/assert.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import { Banner } from '../../../ui/structure/banner.tsx';
import { EntryPage } from '../../../ui/structure/entry-page.tsx';
import { CodeForm } from '../code-form.tsx';
import { LeftNotice } from '../left-notice.tsx';
import { AdmittedNotice, DeclinedNotice } from './decided-notices.tsx';
import { useWaiting } from './use-waiting.ts';
import { WaitingSheet } from './waiting-sheet.tsx';

/** `/waiting`: in front of the door. Nothing of the conference is on it, and a reload changes nothing. */
export function WaitingPage() {
  const { state, leave } = useWaiting();
  switch (state.status) {
    case 'looking':
      return <LookingPage isAway={state.isAway} />;
    case 'waiting':
      return <WaitingSheet {...state} onLeave={leave} />;
    case 'entering':
      return <AdmittedNotice />;
    case 'declined':
      return <DeclinedNotice host={state.host} />;
    case 'unknown':
      return <CodeForm />;
    case 'left':
      return <LeftNotice />;
    default:
      return unreachable(state);
  }
}

function LookingPage({ isAway }: { readonly isAway: boolean }) {
  const { t } = useI18n();
  return (
    <EntryPage>
      {isAway ? <Banner>{t('waiting.away')}</Banner> : <p>{t('waiting.looking')}</p>}
    </EntryPage>
  );
}

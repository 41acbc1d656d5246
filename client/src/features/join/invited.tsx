import { useState } from 'react';
import { useI18n } from '../../i18n/i18n.tsx';
import { EntryPage } from '../../ui/structure/entry-page.tsx';
import { JoinForm } from './join-form.tsx';
import { NotMeNotice } from './not-me-notice.tsx';
import { PinQuestion } from './pin-question.tsx';
import { RefusedNotice } from './refused-notice.tsx';
import { ScreenEntry } from './screen-entry.tsx';
import { useInvitation } from './use-invitation.ts';

export interface InvitedProps {
  readonly secret: string;
  readonly onLeave: () => void;
}

/** Somebody with a link: who it is for decides what is asked. */
export function Invited({ secret, onLeave }: InvitedProps) {
  const { t } = useI18n();
  const [pin, setPin] = useState<string | null>(null);
  const { state, retry } = useInvitation(secret, pin);
  const [isSomebodyElse, setIsSomebodyElse] = useState(false);
  if (state.status === 'opening') {
    return (
      <EntryPage>
        <p>{t('join.opening')}</p>
      </EntryPage>
    );
  }
  if (state.status === 'needs-pin') return <PinQuestion failure={null} onPin={setPin} />;
  if (state.status === 'refused' && pin !== null) {
    const again = (typed: string) => (typed === pin ? retry() : setPin(typed));
    return <PinQuestion failure={state.failure} onPin={again} />;
  }
  if (state.status === 'refused') return <RefusedNotice failure={state.failure} onRetry={retry} />;
  const { invitation } = state;
  if (invitation.role === 'screen') return <ScreenEntry secret={secret} pin={pin} />;
  if (isSomebodyElse) {
    return (
      <NotMeNotice
        invitedBy={invitation.invitedBy}
        onBack={() => setIsSomebodyElse(false)}
        onLeave={onLeave}
      />
    );
  }
  return (
    <JoinForm
      secret={secret}
      pin={pin}
      invitation={invitation}
      onSomebodyElse={() => setIsSomebodyElse(true)}
    />
  );
}

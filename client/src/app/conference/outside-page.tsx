import type { ConferenceId, ParticipantId } from '@opora/shared/ids.ts';
import { useEffect, useState } from 'react';
import { leave } from '../../features/people/leave.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { Button } from '../../ui/actions/button.tsx';
import { useAnnounce } from '../../ui/announce/announcer.tsx';
import { Banner } from '../../ui/structure/banner.tsx';
import { EntryPage } from '../../ui/structure/entry-page.tsx';
import { Notice } from '../../ui/structure/notice.tsx';

export interface OutsidePageProps {
  readonly conferenceId: ConferenceId;
  readonly participantId: ParticipantId;
  /** The last attempt to come in found no server. */
  readonly isAway: boolean;
  readonly onLeft: () => void;
}

/** The meeting is in a part without this person: when it lets them in, and nothing else of it (CS1). */
export function OutsidePage({ isAway, ...leaving }: OutsidePageProps) {
  const { t } = useI18n();
  const announce = useAnnounce();
  const words = t(isAway ? 'outside.away' : 'outside.title');
  // It also takes the place of what was announced last, which may have been of the meeting.
  useEffect(() => announce(words), [announce, words]);
  return (
    <EntryPage>
      <Notice title={t('outside.title')} actions={<Leave {...leaving} />}>
        <p>{t('outside.text')}</p>
        <p>{t('outside.stay')}</p>
        <p>{t('outside.call')}</p>
        {isAway ? <Banner>{t('outside.away')}</Banner> : null}
      </Notice>
    </EntryPage>
  );
}

function Leave({ conferenceId, participantId, onLeft }: Omit<OutsidePageProps, 'isAway'>) {
  const { t } = useI18n();
  const [state, setState] = useState<'here' | 'leaving' | 'failed'>('here');
  const handlePress = async () => {
    setState('leaving');
    const outcome = await leave(conferenceId, participantId);
    if (outcome === 'left') onLeft();
    else setState('failed');
  };
  return (
    <>
      <Button variant="plain" isPending={state === 'leaving'} onPress={() => void handlePress()}>
        {t('outside.leave')}
      </Button>
      {state === 'failed' ? <p>{t('room.leave.failed')}</p> : null}
    </>
  );
}

import { useState } from 'react';
import { useConference, useYou } from '../../connection/conference-context.tsx';
import { useI18n } from '../../i18n/i18n.tsx';
import { Button } from '../../ui/actions/button.tsx';
import { leave } from './leave.ts';

export interface LeaveButtonProps {
  /** Words of this person are not on disk yet: leaving now would lose them. */
  readonly isUnsaved: boolean;
  readonly onLeft: () => void;
}

/** An ordinary way out. The personal link leads back. */
export function LeaveButton({ isUnsaved, onLeft }: LeaveButtonProps) {
  const { t } = useI18n();
  const { id: conference } = useConference();
  const { id: you } = useYou();
  const [state, setState] = useState<'here' | 'leaving' | 'failed'>('here');
  const handlePress = async () => {
    setState('leaving');
    const outcome = await leave(conference, you);
    if (outcome === 'left') onLeft();
    else setState('failed');
  };
  return (
    <>
      <Button
        variant="plain"
        isPending={state === 'leaving'}
        reason={isUnsaved ? t('room.leave.wait') : null}
        onPress={() => void handlePress()}
      >
        {t('room.leave')}
      </Button>
      {state === 'failed' ? <p>{t('room.leave.failed')}</p> : null}
    </>
  );
}

import { findParticipant } from '@opora/shared/domain/conference/conference.ts';
import type { Parked } from '@opora/shared/domain/parking/parked.ts';
import { useState } from 'react';
import { useConference } from '../../connection/conference-context.tsx';
import { useCommand } from '../../connection/use-command.ts';
import { errorKey } from '../../i18n/error-words.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { Button } from '../../ui/actions/button.tsx';
import { bindClasses } from '../../ui/bind-classes.ts';
import { StateWord } from '../../ui/signs/state-word.tsx';
import { FaultPlace } from '../../ui/structure/fault-place.tsx';
import { FormLine } from '../../ui/structure/form-list.tsx';
import styles from './parking.module.css';
import { ResolveForm } from './resolve-form.tsx';

const css = bindClasses(styles);

export interface ParkedLineProps {
  readonly parked: Parked;
  readonly mayResolve: boolean;
}

export function ParkedLine({ parked, mayResolve }: ParkedLineProps) {
  const { t } = useI18n();
  const [isResolving, setResolving] = useState(false);
  const { text, resolution, addedBy } = parked;
  const name = findParticipant(useConference(), addedBy)?.callName ?? t('room.behalf.unknown');
  return (
    <FormLine>
      <span className={css('words')}>{text}</span>
      <span className={css('note')}>{t('parking.by', { name })}</span>
      {resolution === null ? null : (
        <>
          <StateWord tone="good">{t(`parking.how.${resolution.how}`)}</StateWord>
          {resolution.note === '' ? null : <span className={css('note')}>{resolution.note}</span>}
        </>
      )}
      {mayResolve && resolution !== null ? <ReopenButton parked={parked} /> : null}
      {mayResolve && resolution === null && !isResolving ? (
        <Button
          size="small"
          variant="plain"
          aria-label={t('parking.resolveOf', { text })}
          onPress={() => setResolving(true)}
        >
          {t('parking.resolve')}
        </Button>
      ) : null}
      {isResolving && resolution === null ? (
        <ResolveForm parked={parked} onDone={() => setResolving(false)} />
      ) : null}
    </FormLine>
  );
}

function ReopenButton({ parked }: Pick<ParkedLineProps, 'parked'>) {
  const { t } = useI18n();
  const reopen = useCommand('parking:reopen');
  return (
    <>
      <Button
        size="small"
        variant="plain"
        aria-label={t('parking.reopenOf', { text: parked.text })}
        isPending={reopen.isPending}
        onPress={() => void reopen.run({ parkingId: parked.id })}
      >
        {t('parking.reopen')}
      </Button>
      <FaultPlace>{reopen.error && t(errorKey(reopen.error))}</FaultPlace>
    </>
  );
}

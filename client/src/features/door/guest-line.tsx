import type { Participant } from '@opora/shared/domain/conference/participant.ts';
import { useState } from 'react';
import { useYou } from '../../connection/conference-context.tsx';
import { useCommand } from '../../connection/use-command.ts';
import { errorKey } from '../../i18n/error-words.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { Button } from '../../ui/actions/button.tsx';
import { bindClasses } from '../../ui/bind-classes.ts';
import { PersonStroke } from '../../ui/signs/person-stroke.tsx';
import styles from './door-fold.module.css';
import { LinkButton } from './links/link-button.tsx';
import { PutOutDialog } from './put-out-dialog.tsx';

const css = bindClasses(styles);

/** One person and whether they may come in. Nobody puts out the organiser or themselves (AD2). */
export function GuestLine({ person }: { readonly person: Participant }) {
  const { language } = useI18n();
  const you = useYou();
  const mayGo = person.id !== you.id && person.role !== 'organiser';
  return (
    <li className={css('guest')}>
      <PersonStroke
        order={person.arrivalOrder}
        name={person.callName}
        note={person.tie[language]}
      />
      <div className={css('actions')}>
        {person.attendance === 'dismissed' ? <LetBack person={person} /> : null}
        {person.attendance === 'invited' && mayGo ? <PutOut person={person} /> : null}
        {mayGo ? <LinkButton person={person} /> : null}
      </div>
    </li>
  );
}

function PutOut({ person }: { readonly person: Participant }) {
  const { t } = useI18n();
  const [isAsking, setAsking] = useState(false);
  return (
    <div>
      <Button
        variant="plain"
        aria-label={t('door.putOutName', { name: person.callName })}
        onPress={() => setAsking(true)}
      >
        {t('door.putOut')}
      </Button>
      <PutOutDialog person={person} isOpen={isAsking} onClose={() => setAsking(false)} />
    </div>
  );
}

function LetBack({ person }: { readonly person: Participant }) {
  const { t } = useI18n();
  const { run, isPending, error } = useCommand('participant:admit');
  return (
    <div>
      <p className={css('text')}>{t('door.isOut')}</p>
      <Button
        variant="plain"
        isPending={isPending}
        aria-label={t('door.letBackName', { name: person.callName })}
        onPress={() => void run({ participantId: person.id })}
      >
        {t('door.letBack')}
      </Button>
      {error === null ? null : <p className={css('text')}>{t(errorKey(error))}</p>}
    </div>
  );
}

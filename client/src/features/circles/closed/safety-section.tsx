import { safetyRoot } from '@opora/shared/domain/circles/documents.ts';
import {
  isInProtectedCircle,
  keepsProtectedCircle,
} from '@opora/shared/domain/circles/protected-circle.ts';
import { useState } from 'react';
import { useConference, useYou } from '../../../connection/conference-context.tsx';
import { useI18n } from '../../../i18n/i18n.tsx';
import { Button } from '../../../ui/actions/button.tsx';
import { bindClasses } from '../../../ui/bind-classes.ts';
import { CirclesWords } from '../circles-words.tsx';
import { CircleText } from '../text/circle-text.tsx';
import { useCircleDocument } from '../text/use-circle-document.ts';
import { CircleDialog } from './circle-dialog.tsx';
import styles from './closed.module.css';

const css = bindClasses(styles);

/** The safety plan, with who reads it. Loaded on demand. */
export const SafetySection = () => (
  <CirclesWords>
    <Safety />
  </CirclesWords>
);

function Safety() {
  const { t } = useI18n();
  const connection = useCircleDocument('protected');
  if (connection === null) return null;
  return (
    <>
      <Readers />
      <CircleText
        connection={connection}
        document="protected"
        root={safetyRoot}
        label={t('room.circle.safety')}
        question={t('circles.safety.question')}
      />
    </>
  );
}

/** By name, so that nobody has to guess for whom they write. */
function Readers() {
  const { t, language } = useI18n();
  const conference = useConference();
  const you = useYou();
  const [isAsking, setAsking] = useState(false);
  const readers = conference.participants.filter((person) =>
    isInProtectedCircle(conference, person),
  );
  const isAlone = readers.every(({ id }) => id === you.id);
  const names = new Intl.ListFormat(language).format(readers.map(({ callName }) => callName));
  return (
    <div className={css('readers')}>
      <p>
        {isAlone ? t('circles.safety.onlyYou') : t('circles.safety.readers', { names })}{' '}
        {t('circles.safety.where')}
      </p>
      {keepsProtectedCircle(you) && conference.status !== 'closed' ? (
        <Button variant="plain" size="small" onPress={() => setAsking(true)}>
          {t('circles.safety.who')}
        </Button>
      ) : null}
      {isAsking ? <CircleDialog onClose={() => setAsking(false)} /> : null}
    </div>
  );
}

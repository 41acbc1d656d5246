import type { InvitationDetails } from '@opora/shared/protocol/http.ts';
import { limits } from '@opora/shared/protocol/limits.ts';
import { type Ref, useId } from 'react';
import type { MessageKey } from '../../i18n/catalogues.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { useDateFormat } from '../../i18n/use-date-format.ts';
import { Button } from '../../ui/actions/button.tsx';
import { bindClasses } from '../../ui/bind-classes.ts';
import { TextField } from '../../ui/fields/text-field.tsx';
import styles from './name-question.module.css';

const css = bindClasses(styles);

export type NameError = Extract<
  MessageKey,
  'join.nameMissing' | 'join.error.nameTaken' | 'join.error.nameProtected'
>;

export interface NameQuestionProps {
  readonly invitation: InvitationDetails;
  readonly name: string;
  readonly onChange: (name: string) => void;
  readonly error: NameError | null;
  readonly onSomebodyElse: () => void;
  readonly ref: Ref<HTMLInputElement>;
}

/** When, who you are here, and how you want to be called. */
export function NameQuestion(props: NameQuestionProps) {
  const { invitation, name, onChange, error, onSomebodyElse, ref } = props;
  const { t } = useI18n();
  const { onWeekdayAndDay, atTime } = useDateFormat(invitation.timeZone);
  const headingId = useId();
  const day = onWeekdayAndDay(invitation.startsAt);
  const time = atTime(invitation.startsAt);
  return (
    <section className={css('question')}>
      <p className={css('meeting')}>{t('join.meeting', { day, time })}</p>
      <h1 id={headingId}>{t('join.title')}</h1>
      <div className={css('field')}>
        <TextField
          aria-labelledby={headingId}
          name="name"
          autoComplete="nickname"
          maxLength={limits.text.callName}
          value={name}
          onChange={onChange}
          hint={<WhoYouAre invitation={invitation} />}
          error={error && t(error)}
          ref={ref}
        />
      </div>
      <Button variant="plain" onPress={onSomebodyElse}>
        {t('join.notMe')}
      </Button>
    </section>
  );
}

function WhoYouAre({ invitation }: { readonly invitation: InvitationDetails }) {
  const { t, language } = useI18n();
  const tie = invitation.tie[language];
  const { invitedBy } = invitation;
  if (invitedBy === null || invitedBy === invitation.name) return t('join.who', { tie });
  return t('join.whoInvited', { tie, name: invitedBy });
}

import type { Scale, ScaleAnswer } from '@opora/shared/domain/scales/scale.ts';
import type { ParticipantId } from '@opora/shared/ids.ts';
import { type SubmitEvent, useState } from 'react';
import { useYou } from '../../../connection/conference-context.tsx';
import { useCommand } from '../../../connection/use-command.ts';
import { errorKey } from '../../../i18n/error-words.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import { Button } from '../../../ui/actions/button.tsx';
import { useAnnounce } from '../../../ui/announce/announcer.tsx';
import { bindClasses } from '../../../ui/bind-classes.ts';
import { FaultPlace } from '../../../ui/structure/fault-place.tsx';
import styles from '../scale.module.css';
import { NumberChoice } from './number-choice.tsx';

const css = bindClasses(styles);

export interface AnswerFormProps {
  readonly scale: Scale;
  readonly whose: ParticipantId;
  readonly before: ScaleAnswer | undefined;
  readonly onDone: () => void;
}

/** A number, or "I don't know", and one button: nothing is sent by moving through the numbers. */
export function AnswerForm({ scale, whose, before, onDone }: AnswerFormProps) {
  const { t } = useI18n();
  const you = useYou();
  const announce = useAnnounce();
  const answer = useCommand('scale:answer');
  const [value, setValue] = useState(before?.value);
  const handleSubmit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (value === undefined || answer.isPending) return;
    const onBehalfOf = whose === you.id ? null : whose;
    if (!(await answer.run({ scaleId: scale.id, value, onBehalfOf }))) return;
    announce(t('scale.given'));
    onDone();
  };
  return (
    <form className={css('form')} onSubmit={(event) => void handleSubmit(event)}>
      <NumberChoice value={value} onChoose={setValue} />
      <Button
        type="submit"
        variant="primary"
        isPending={answer.isPending}
        reason={value === undefined ? t('scale.choose') : null}
      >
        {t('scale.give')}
      </Button>
      <FaultPlace>{answer.error && t(errorKey(answer.error))}</FaultPlace>
    </form>
  );
}

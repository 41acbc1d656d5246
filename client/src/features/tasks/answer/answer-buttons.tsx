import { IconCheck, IconHeartHandshake, IconX } from '@tabler/icons-react';
import { useI18n } from '../../../i18n/i18n.tsx';
import { Button, type ButtonSize } from '../../../ui/actions/button.tsx';
import { bindClasses } from '../../../ui/bind-classes.ts';
import styles from './answer.module.css';
import { type AnswerKind, answerKinds } from './use-answer.ts';

const css = bindClasses(styles);

const sign = { size: 22, stroke: 1.75, 'aria-hidden': true } as const;
const signs = {
  yes: <IconCheck {...sign} />,
  help: <IconHeartHandshake {...sign} />,
  no: <IconX {...sign} />,
};

export interface AnswerButtonsProps {
  /** The owner is asked, or somebody records what the owner said. */
  readonly voice: 'ask' | 'record';
  readonly size?: ButtonSize;
  readonly isPending: boolean;
  readonly onAnswer: (kind: AnswerKind) => void;
}

/** The same size, look and effort for each: nobody is led to a yes. */
export function AnswerButtons({ voice, size = 'normal', isPending, onAnswer }: AnswerButtonsProps) {
  const { t } = useI18n();
  return (
    <div className={css('buttons')}>
      {answerKinds.map((kind) => (
        <Button
          key={kind}
          variant="outlined"
          size={size}
          align="start"
          isWide
          icon={signs[kind]}
          isPending={isPending}
          onPress={() => onAnswer(kind)}
        >
          {t(`tasks.${voice}.${kind}`)}
        </Button>
      ))}
    </div>
  );
}

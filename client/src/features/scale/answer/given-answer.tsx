import type { ScaleAnswer } from '@opora/shared/domain/scales/scale.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import { Button } from '../../../ui/actions/button.tsx';
import { bindClasses } from '../../../ui/bind-classes.ts';
import styles from '../scale.module.css';

const css = bindClasses(styles);

export interface GivenAnswerProps {
  readonly given: ScaleAnswer;
  /** Whose it is; null: one's own. */
  readonly name: string | null;
  readonly onChange: () => void;
}

export function GivenAnswer({ given, name, onChange }: GivenAnswerProps) {
  const { t } = useI18n();
  const value = given.value ?? t('scale.unknown');
  return (
    <>
      <p className={css('given')}>
        {name === null ? t('scale.yours', { value }) : t('scale.theirs', { name, value })}
      </p>
      <p>{t('scale.wait')}</p>
      <Button size="small" variant="plain" onPress={onChange}>
        {t('scale.change')}
      </Button>
    </>
  );
}

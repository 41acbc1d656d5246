import { useI18n } from '../../i18n/i18n.tsx';
import { Button } from '../../ui/actions/button.tsx';

export interface EnterButtonsProps {
  readonly isEntering: boolean;
  readonly onRefuse: () => void;
}

/** The answer about confidentiality is the way in: one press for either, and both lead to the same place (AD11). */
export function EnterButtons({ isEntering, onRefuse }: EnterButtonsProps) {
  const { t } = useI18n();
  return (
    <>
      <Button type="submit" variant="primary" size="main" isWide isPending={isEntering}>
        {t(isEntering ? 'join.entering' : 'join.enter')}
      </Button>
      <Button
        variant="outlined"
        isWide
        note={t('join.refuseNote')}
        isPending={isEntering}
        onPress={onRefuse}
      >
        {t('join.refuse')}
      </Button>
    </>
  );
}

import { useI18n } from '../../i18n/i18n.tsx';

const inWords = [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;

/** "Je nás tu deset": how many are here, in words as far as people say them so. */
export function useHereWords(): (count: number) => string {
  const { t } = useI18n();
  return (count) => {
    const known = inWords.find((each) => each === count);
    const number = known === undefined ? String(count) : t(`screen.number.${known}`);
    return t('screen.here', { count, number });
  };
}

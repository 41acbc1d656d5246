import { useI18n } from '../../i18n/i18n.tsx';
import { Button } from '../actions/button.tsx';

/** Offers the other language by its own name, in its own language. */
export function LanguageButton() {
  const { t, language, setLanguage } = useI18n();
  const other = language === 'cs' ? 'en' : 'cs';
  return (
    <Button variant="plain" lang={other} onPress={() => setLanguage(other)}>
      {t('app.otherLanguage')}
    </Button>
  );
}

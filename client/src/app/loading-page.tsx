import { useI18n } from '../i18n/i18n.tsx';
import { bindClasses } from '../ui/bind-classes.ts';
import styles from './loading-page.module.css';

const css = bindClasses(styles);

/** While a page's own file is on its way. Words instead of a spinner: nothing moves that nobody moved. */
export function LoadingPage() {
  const { t } = useI18n();
  return <p className={css('words')}>{t('app.loading')}</p>;
}

import { useConference } from '../../connection/conference-context.tsx';
import { useI18n } from '../../i18n/i18n.tsx';
import { bindClasses } from '../../ui/bind-classes.ts';
import styles from './ideas.module.css';

const css = bindClasses(styles);

/** How many ideas wait to be shown, and of how many people. */
export function HiddenCount() {
  const { t } = useI18n();
  const { hidden, writers } = useConference().ideas;
  return (
    <p className={css('count')}>
      {hidden === 0
        ? t('ideas.none')
        : `${t('ideas.count', { count: hidden })} ${t('ideas.writers', { count: writers })}`}
    </p>
  );
}

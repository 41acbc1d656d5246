import { useI18n } from '../../i18n/i18n.tsx';
import { useDateFormat } from '../../i18n/use-date-format.ts';
import { bindClasses } from '../../ui/bind-classes.ts';
import styles from './welcome-page.module.css';

const css = bindClasses(styles);

/** The demo is held where its invented town lies. */
const demoTimeZone = 'Europe/Prague';

/** What the demo is and how one person sees all of it. */
export function DemoNotes({ startsAt }: { readonly startsAt: number }) {
  const { t } = useI18n();
  const { onWeekdayAndDay, atTime } = useDateFormat(demoTimeZone);
  const day = onWeekdayAndDay(startsAt);
  const time = atTime(startsAt);
  return (
    <section>
      <h2>{t('welcome.demo.about')}</h2>
      <p className={css('more')}>{t('welcome.demo.meeting', { day, time })}</p>
      <p className={css('more')}>{t('welcome.demo.how')}</p>
    </section>
  );
}

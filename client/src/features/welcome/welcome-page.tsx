import { useI18n } from '../../i18n/i18n.tsx';
import { bindClasses } from '../../ui/bind-classes.ts';
import { EntryPage } from '../../ui/structure/entry-page.tsx';
import { DemoNotes } from './demo-notes.tsx';
import { DemoPeople } from './demo-people.tsx';
import { useDemo } from './use-demo.ts';
import styles from './welcome-page.module.css';

const css = bindClasses(styles);

/** `/`: what Opora is, how to get in, and in the demo everybody's way in. */
export function WelcomePage() {
  const { t } = useI18n();
  const demo = useDemo();
  return (
    <EntryPage
      beside={
        <div className={css('beside')}>
          <section>
            <h2>{t('welcome.link')}</h2>
            <p className={css('more')}>{t('welcome.linkMore')}</p>
          </section>
          {demo ? <DemoNotes startsAt={demo.startsAt} /> : null}
        </div>
      }
    >
      <section className={css('what')}>
        <h1>{t('welcome.title')}</h1>
        <p className={css('lead')}>{t('welcome.what')}</p>
      </section>
      {demo ? <DemoPeople demo={demo} /> : null}
    </EntryPage>
  );
}

import type { DemoResponse } from '@opora/shared/protocol/http.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { bindClasses } from '../../ui/bind-classes.ts';
import { FormList } from '../../ui/structure/form-list.tsx';
import { SectionHeading } from '../../ui/structure/section-heading.tsx';
import styles from './demo-people.module.css';
import { DemoPerson } from './demo-person.tsx';

const css = bindClasses(styles);

const headingId = 'demo-people';

/** Everybody of the invented meeting, each opening in a tab of their own. */
export function DemoPeople({ demo }: { readonly demo: DemoResponse }) {
  const { t } = useI18n();
  return (
    <section className={css('people')}>
      <SectionHeading id={headingId}>{t('welcome.demo.title')}</SectionHeading>
      <FormList aria-labelledby={headingId}>
        {demo.people.map((person) => (
          <DemoPerson key={person.name} person={person} />
        ))}
      </FormList>
    </section>
  );
}

import { useI18n } from '../../i18n/i18n.tsx';
import { Button } from '../../ui/actions/button.tsx';
import { bindClasses } from '../../ui/bind-classes.ts';
import { SectionHeading } from '../../ui/structure/section-heading.tsx';
import styles from './stage-help.module.css';
import type { Course } from './use-course.ts';

const css = bindClasses(styles);

const lengths = [5, 10, 15] as const;

/** A break that is agreed on, with the time of return on the wall. The bar's own Pauza asks nothing. */
export function TimedBreak({ course }: { readonly course: Course }) {
  const { t } = useI18n();
  return (
    <section>
      <SectionHeading rule="none" level={3}>
        {t('console.break')}
      </SectionHeading>
      <div className={css('lengths')}>
        {lengths.map((minutes) => (
          <Button
            key={minutes}
            size="small"
            variant="quiet"
            isPending={course.isPending('conference:pause')}
            onPress={() => void course.send('conference:pause', { minutes })}
            aria-label={t('console.breakName', { minutes })}
          >
            {t('console.breakMinutes', { minutes })}
          </Button>
        ))}
      </div>
    </section>
  );
}

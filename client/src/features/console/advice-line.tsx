import { useI18n } from '../../i18n/i18n.tsx';
import { Banner } from '../../ui/structure/banner.tsx';
import type { Course } from './use-course.ts';

/** Why the last press did nothing, in words. Screen readers hear it from the page's own live region. */
export function AdviceLine({ course }: { readonly course: Course }) {
  const { t } = useI18n();
  return course.advice === null ? null : <Banner>{t(course.advice)}</Banner>;
}

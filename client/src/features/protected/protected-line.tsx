import type { SectionName } from '@opora/shared/domain/plan/sections.ts';
import type { ProtectedString } from '@opora/shared/domain/protected/protected-string.ts';
import { planSections } from '@opora/shared/templates/plan-sections.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { Button } from '../../ui/actions/button.tsx';
import { bindClasses } from '../../ui/bind-classes.ts';
import { Banner } from '../../ui/structure/banner.tsx';
import { FormLine } from '../../ui/structure/form-list.tsx';
import styles from './protected.module.css';
import { partsOf } from './protected-draft.ts';

const css = bindClasses(styles);

export interface ProtectedLineProps {
  readonly string: ProtectedString;
  /** Sections in which it stands already. */
  readonly standing: readonly SectionName[];
  readonly isPending: boolean;
  readonly onChange: () => void;
  readonly onRemove: () => void;
}

/** One protected string, with what counts alone and where it stands. */
export function ProtectedLine({
  string,
  standing,
  isPending,
  onChange,
  onRemove,
}: ProtectedLineProps) {
  const { t, language } = useI18n();
  const { text } = string;
  const parts = partsOf(string);
  const titles = planSections
    .filter(({ name }) => standing.includes(name))
    .map(({ title }) => title[language]);
  return (
    <FormLine>
      <div className={css('entry')}>
        <strong>{text}</strong>
        <div className={css('actions')}>
          <Button
            variant="plain"
            size="small"
            aria-label={t('protected.changeOf', { text })}
            onPress={onChange}
          >
            {t('protected.change')}
          </Button>
          <Button
            variant="plain"
            size="small"
            isPending={isPending}
            aria-label={t('protected.removeOf', { text })}
            onPress={onRemove}
          >
            {t('protected.remove')}
          </Button>
        </div>
      </div>
      {parts.length === 0 ? null : (
        <p className={css('alone')}>{t('protected.alone', { parts: parts.join(', ') })}</p>
      )}
      {titles.length === 0 ? null : (
        <Banner>{t('protected.stands', { sections: titles.join(', ') })}</Banner>
      )}
    </FormLine>
  );
}

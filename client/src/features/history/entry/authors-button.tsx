import type { SectionName } from '@opora/shared/domain/plan/sections.ts';
import { IconUsers } from '@tabler/icons-react';
import { useI18n } from '../../../i18n/i18n.tsx';
import { bindClasses } from '../../../ui/bind-classes.ts';
import styles from './authors-button.module.css';
import { useHistoryAccess } from './history-context.tsx';
import { useSectionTitle } from './use-section-title.ts';

const css = bindClasses(styles);

/** At a section, as quiet as the state of its pen: who wrote what. */
export function AuthorsButton({ section }: { readonly section: SectionName }) {
  const { t } = useI18n();
  const title = useSectionTitle()(section);
  const { open } = useHistoryAccess();
  return (
    <button
      type="button"
      className={css('button')}
      aria-label={t('room.history.authorsOf', { section: title })}
      onClick={() => open({ kind: 'authors', section })}
    >
      <IconUsers size={20} stroke={1.75} aria-hidden="true" />
      <span>{t('room.history.authors')}</span>
    </button>
  );
}

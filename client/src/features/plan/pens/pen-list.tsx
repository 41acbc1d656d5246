import { findStage } from '@opora/shared/domain/agenda/agenda.ts';
import { type SectionName, sectionNames } from '@opora/shared/domain/plan/sections.ts';
import { useConference } from '../../../connection/conference-context.tsx';
import { useI18n } from '../../../i18n/i18n.tsx';
import { bindClasses } from '../../../ui/bind-classes.ts';
import { Banner } from '../../../ui/structure/banner.tsx';
import { Fold } from '../../../ui/structure/fold.tsx';
import { PenLine } from './pen-line.tsx';
import styles from './pens.module.css';
import { type GivePen, useGivePen } from './use-give-pen.ts';

const css = bindClasses(styles);

/** Sections of the stage and, folded, the others that somebody may write in (PN3). */
export function PenList() {
  const { t } = useI18n();
  const conference = useConference();
  const give = useGivePen();
  if (conference.status === 'preparing') return null;
  const opens = findStage(conference.agenda, conference.stageId)?.opens ?? [];
  const others = sectionNames.filter(
    (section) => !opens.includes(section) && conference.pens[section] !== 'closed',
  );
  return (
    <Fold title={t('pens.title')} level={2}>
      {give.failure === null ? null : <Banner>{t(give.failure)}</Banner>}
      {opens.length === 0 ? <p className={css('note')}>{t('pens.none')}</p> : null}
      <Lines sections={opens} give={give} />
      {others.length === 0 ? null : (
        <Fold title={t('pens.others', { count: others.length })}>
          <Lines sections={others} give={give} />
        </Fold>
      )}
    </Fold>
  );
}

interface LinesProps {
  readonly sections: readonly SectionName[];
  readonly give: GivePen;
}

function Lines({ sections, give }: LinesProps) {
  if (sections.length === 0) return null;
  return (
    // biome-ignore lint/a11y/noRedundantRoles: Safari forgets that a list without bullets is one.
    <ul role="list">
      {sections.map((section) => (
        <PenLine key={section} section={section} give={give} />
      ))}
    </ul>
  );
}

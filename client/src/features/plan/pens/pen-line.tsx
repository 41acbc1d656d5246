import { penChoices, penStep } from '@opora/shared/domain/plan/pen-choice.ts';
import type { SectionName } from '@opora/shared/domain/plan/sections.ts';
import { IconCheck } from '@tabler/icons-react';
import { useConference } from '../../../connection/conference-context.tsx';
import { useI18n } from '../../../i18n/i18n.tsx';
import { Button } from '../../../ui/actions/button.tsx';
import { bindClasses } from '../../../ui/bind-classes.ts';
import { PenWords } from '../pen-words.tsx';
import { useSectionWords } from '../section-words.ts';
import styles from './pens.module.css';
import type { GivePen } from './use-give-pen.ts';

const css = bindClasses(styles);

export interface PenLineProps {
  readonly section: SectionName;
  readonly give: GivePen;
}

/** One section: who may write now, and one press for each way it could be. None goes away with the focus on it. */
export function PenLine({ section, give }: PenLineProps) {
  const { t } = useI18n();
  const conference = useConference();
  const { title } = useSectionWords(section);
  const now = penStep(conference, section);
  return (
    <li className={css('line')}>
      <p className={css('title')}>{title}</p>
      <p className={css('state')}>
        <PenWords section={section} />
      </p>
      {section === 'child' ? <p className={css('note')}>{t('pens.childs')}</p> : null}
      <div className={css('choices')}>
        {penChoices(conference, section).map((to) => (
          <Button
            key={to}
            size="small"
            variant="quiet"
            icon={to === now ? <IconCheck size={20} stroke={1.75} aria-hidden="true" /> : null}
            isPending={give.isPending}
            onPress={() => void give.send(section, to)}
            aria-pressed={to === now}
            aria-label={t(`pens.to.${to}.name`, { section: title })}
          >
            {t(`pens.to.${to}`)}
          </Button>
        ))}
      </div>
    </li>
  );
}

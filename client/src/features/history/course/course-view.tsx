import { type SectionName, sectionNames } from '@opora/shared/domain/plan/sections.ts';
import type { PlanHistory } from '@opora/shared/protocol/history.ts';
import { useRef, useState } from 'react';
import { useI18n } from '../../../i18n/i18n.tsx';
import { useAnnounce } from '../../../ui/announce/announcer.tsx';
import { bindClasses } from '../../../ui/bind-classes.ts';
import { SelectField } from '../../../ui/fields/select-field.tsx';
import { useSectionTitle } from '../entry/use-section-title.ts';
import { useWhen } from '../wording/use-when.ts';
import styles from './course-view.module.css';
import { type MomentOrNow, momentsOf } from './moments.ts';
import { TimeLinePlace } from './time-line-place.tsx';
import { useTitle } from './use-title.ts';
import { WordingPanel } from './wording-panel.tsx';

const css = bindClasses(styles);

export interface CourseViewProps {
  readonly history: PlanHistory;
  readonly section: SectionName;
  readonly onSection: (section: SectionName) => void;
  readonly onPutBack: () => void;
}

/** The section and the time line at the left, the wording of the chosen moment beside them; on a phone under them. */
export function CourseView({ history, section, onSection, onPutBack }: CourseViewProps) {
  const [at, setAt] = useState<MomentOrNow>(null);
  const [other, setOther] = useState<MomentOrNow | undefined>(undefined);
  const announce = useAnnounce();
  const heading = useRef<HTMLHeadingElement>(null);
  const when = useWhen(history.to);
  const moments = momentsOf(history, section);

  const titleOf = useTitle(moments, when);

  const look = (moment: MomentOrNow, compared: MomentOrNow | undefined) => {
    setAt(moment);
    setOther(compared);
  };
  const handlePick = (moment: MomentOrNow) => {
    // Compared with itself it would say nothing.
    const compared = moment === other ? undefined : other;
    look(moment, compared);
    announce(titleOf(moment, compared));
  };
  const handleCompare = (compared: MomentOrNow | undefined) => {
    setOther(compared);
    announce(titleOf(at, compared));
  };
  const handleSection = (next: SectionName) => {
    onSection(next);
    look(null, undefined);
  };
  // After the drawing, so that the new words are heard.
  const focusHeading = () => requestAnimationFrame(() => heading.current?.focus());
  const handlePutBack = () => {
    look(null, undefined);
    focusHeading();
    onPutBack();
  };
  return (
    <div className={css('course')}>
      <div className={css('left')}>
        <SectionSelect selected={section} onSelect={handleSection} />
        <TimeLinePlace
          moments={moments}
          selected={at}
          when={when}
          onPick={handlePick}
          onFolded={focusHeading}
        />
      </div>
      <WordingPanel
        key={section}
        heading={heading}
        title={titleOf(at, other)}
        section={section}
        moments={moments}
        at={at}
        other={other}
        when={when}
        asOf={history.to}
        onPick={handlePick}
        onCompare={handleCompare}
        onPutBack={handlePutBack}
      />
    </div>
  );
}

interface SectionSelectProps {
  readonly selected: SectionName;
  readonly onSelect: (section: SectionName) => void;
}

function SectionSelect({ selected, onSelect }: SectionSelectProps) {
  const { t } = useI18n();
  const titleOf = useSectionTitle();
  const options = sectionNames.map((id) => ({ id, label: titleOf(id) }));
  return (
    <SelectField
      size="quick"
      label={t('history.section')}
      placeholder={t('history.section')}
      options={options}
      selected={selected}
      onSelect={onSelect}
    />
  );
}

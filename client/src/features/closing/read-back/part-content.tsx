import { type ReadBackPart, sectionOfPart } from '@opora/shared/domain/agreement/read-back.ts';
import { sentencesShownTo } from '@opora/shared/domain/circles/shown-sentences.ts';
import type { SectionName } from '@opora/shared/domain/plan/sections.ts';
import type { ReactNode } from 'react';
import { useConference, useYou } from '../../../connection/conference-context.tsx';
import { usePlanText } from '../../../documents/room-plan.tsx';
import { useI18n } from '../../../i18n/i18n.tsx';
import { bindClasses } from '../../../ui/bind-classes.ts';
import styles from '../closing.module.css';
import { ContactPerson } from './contact-person.tsx';

const css = bindClasses(styles);

export interface PartContentProps {
  readonly part: Exclude<ReadBackPart, 'agreement'>;
  readonly tasks: ReactNode;
}

/** One part of the plan, only to be read. */
export function PartContent({ part, tasks }: PartContentProps) {
  const section = sectionOfPart(part);
  if (part === 'tasks') return tasks;
  if (section === null) return <ContactPerson />;
  return section === 'child' ? <ChildWords /> : <SectionWords section={section} />;
}

function SectionWords({ section }: { readonly section: SectionName }) {
  const { t } = useI18n();
  const { language } = useConference();
  const { paragraphs } = usePlanText(section);
  if (paragraphs.length === 0) return <p className={css('hint')}>{t('closing.read.empty')}</p>;
  return (
    <div lang={language} className={css('text')}>
      {paragraphs.map((text, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines of a text have nothing else; they are only read.
        <p key={at}>{text}</p>
      ))}
    </div>
  );
}

/** What a child has shown comes first, in the child's words. */
function ChildWords() {
  const { t } = useI18n();
  const conference = useConference();
  const shown = sentencesShownTo(conference, useYou()).filter(({ to }) => to === 'everyone');
  const { isEmpty } = usePlanText('child');
  return (
    <>
      {shown.map(({ id, text }) => (
        <p key={id} lang={conference.language} className={css('stand')}>
          {t('closing.voices.quote', { words: text })}
        </p>
      ))}
      {isEmpty && shown.length > 0 ? null : <SectionWords section="child" />}
    </>
  );
}

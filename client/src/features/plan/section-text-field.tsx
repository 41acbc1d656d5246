import { mayWriteSection } from '@opora/shared/domain/plan/pens.ts';
import type { SectionName } from '@opora/shared/domain/plan/sections.ts';
import { useConference, useYou } from '../../connection/conference-context.tsx';
import { SectionEditor, type SectionSize } from '../../documents/section-editor.tsx';
import { usePlanDocument, useSavedState } from '../../documents/use-plan-connection.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { usePlanAccess } from './plan-context.tsx';
import { useSectionWords } from './section-words.ts';

export interface SectionTextFieldProps {
  readonly section: SectionName;
  readonly size?: SectionSize;
}

/**
 * The words of one section, writable for whoever the pen allows. Nothing can be typed before they have come, or after
 * the server has refused this document for good.
 */
export function SectionTextField({ section, size = 'sheet' }: SectionTextFieldProps) {
  const { t } = useI18n();
  const conference = useConference();
  const you = useYou();
  const { connection, onTyping } = usePlanAccess();
  const { doc, awareness, synced } = usePlanDocument(connection);
  const isRefused = useSavedState(connection).kind === 'refused';
  const { title, question } = useSectionWords(section);
  if (!synced) return <p>{t('room.plan.opening')}</p>;
  return (
    <SectionEditor
      doc={doc}
      awareness={awareness}
      section={section}
      editable={!isRefused && mayWriteSection(conference, you, section)}
      label={title}
      placeholder={question}
      lang={conference.language}
      size={size}
      onTyping={onTyping}
    />
  );
}

import { mayWriteSection } from '@opora/shared/domain/plan/pens.ts';
import type { SectionName } from '@opora/shared/domain/plan/sections.ts';
import { useState } from 'react';
import { useConference, useYou } from '../../connection/conference-context.tsx';
import { SectionEditor, type SectionSize } from '../../documents/section-editor.tsx';
import { useDocument, useSavedState } from '../../documents/use-document.ts';
import type { WritingTools } from '../../documents/writing-tools.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { Banner } from '../../ui/structure/banner.tsx';
import { usePlanAccess } from './plan-context.tsx';
import { useSectionWords } from './section-words.ts';
import { WritingPlace } from './toolbar/writing-place.tsx';
import { useProtectedMatcher } from './use-protected-matcher.ts';
import { useRefusedInput } from './use-refused-input.ts';
import { usePassageLook, useWritingFor } from './use-writing-for.ts';

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
  const { connection, onTyping, otherPens } = usePlanAccess();
  const { doc, awareness, synced } = useDocument(connection);
  const isRefused = useSavedState(connection).kind === 'refused';
  const { title, question } = useSectionWords(section);
  const { people, writingFor } = useWritingFor(section);
  const lookOf = usePassageLook();
  const [tools, setTools] = useState<WritingTools | null>(null);
  const refused = useRefusedInput();
  const protectedMatcher = useProtectedMatcher();
  if (!synced) return <p>{t('room.plan.opening')}</p>;
  const mayWrite = otherPens
    ? otherPens.mayWrite(section)
    : mayWriteSection(conference, you, section);
  const editable = !isRefused && mayWrite;
  return (
    <WritingPlace
      tools={editable ? tools : null}
      label={t('room.tools.label', { section: title })}
      people={people}
      chosen={writingFor.chosen}
    >
      {refused.words === null ? null : <Banner>{refused.words}</Banner>}
      <SectionEditor
        doc={doc}
        awareness={awareness}
        section={section}
        editable={editable}
        label={title}
        placeholder={question}
        lang={conference.language}
        size={size}
        onTyping={() => {
          refused.forget();
          onTyping();
        }}
        onTooLong={() => refused.refuse('too-long')}
        protectedMatcher={protectedMatcher}
        onProtected={() => refused.refuse('protected')}
        writingFor={writingFor}
        lookOf={lookOf}
        onTools={setTools}
      />
    </WritingPlace>
  );
}

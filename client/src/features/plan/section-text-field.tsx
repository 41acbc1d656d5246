import { mayWriteSection } from '@opora/shared/domain/plan/pens.ts';
import type { SectionName } from '@opora/shared/domain/plan/sections.ts';
import { useState } from 'react';
import { useConference, useYou } from '../../connection/conference-context.tsx';
import { mostPastedLetters } from '../../documents/paste/clean-paste.ts';
import { SectionEditor, type SectionSize } from '../../documents/section-editor.tsx';
import { usePlanDocument, useSavedState } from '../../documents/use-plan-connection.ts';
import type { WritingTools } from '../../documents/writing-tools.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { useAnnounce } from '../../ui/announce/announcer.tsx';
import { Banner } from '../../ui/structure/banner.tsx';
import { usePlanAccess } from './plan-context.tsx';
import { useSectionWords } from './section-words.ts';
import { WritingPlace } from './toolbar/writing-place.tsx';
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
  const { connection, onTyping } = usePlanAccess();
  const { doc, awareness, synced } = usePlanDocument(connection);
  const isRefused = useSavedState(connection).kind === 'refused';
  const { title, question } = useSectionWords(section);
  const { people, writingFor } = useWritingFor(section);
  const lookOf = usePassageLook();
  const [tools, setTools] = useState<WritingTools | null>(null);
  const paste = usePasteRefusal();
  if (!synced) return <p>{t('room.plan.opening')}</p>;
  const editable = !isRefused && mayWriteSection(conference, you, section);
  return (
    <WritingPlace
      tools={editable ? tools : null}
      label={t('room.tools.label', { section: title })}
      people={people}
      chosen={writingFor.chosen}
    >
      {paste.refusal === null ? null : <Banner>{paste.refusal}</Banner>}
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
          paste.forget();
          onTyping();
        }}
        onTooLong={paste.refuse}
        writingFor={writingFor}
        lookOf={lookOf}
        onTools={setTools}
      />
    </WritingPlace>
  );
}

/** A sentence that stays until the next letter. */
function usePasteRefusal() {
  const { t } = useI18n();
  const announce = useAnnounce();
  const [isRefused, setRefused] = useState(false);
  const refusal = t('room.paste.tooLong', { count: mostPastedLetters });
  return {
    refusal: isRefused ? refusal : null,
    refuse: () => {
      setRefused(true);
      announce(refusal);
    },
    forget: () => setRefused(false),
  };
}

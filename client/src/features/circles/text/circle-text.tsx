import { mayWriteInDocument } from '@opora/shared/domain/circles/circles.ts';
import type { DocumentName, RootName } from '@opora/shared/domain/circles/documents.ts';
import { useEffect, useEffectEvent, useState } from 'react';
import { useConference, useYou } from '../../../connection/conference-context.tsx';
import type { DocumentConnection } from '../../../documents/document-connection.ts';
import type { WritingFor } from '../../../documents/on-behalf.ts';
import type { PassageLook } from '../../../documents/passages.ts';
import { mostPastedLetters } from '../../../documents/paste/clean-paste.ts';
import { SectionEditor } from '../../../documents/section-editor.tsx';
import { useDocument, useSavedState } from '../../../documents/use-document.ts';
import type { WritingTools } from '../../../documents/writing-tools.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import { useAnnounce } from '../../../ui/announce/announcer.tsx';
import { Banner } from '../../../ui/structure/banner.tsx';
import { useCirclesAccess } from '../entry/circles-context.tsx';

export interface CircleTextProps {
  readonly connection: DocumentConnection;
  readonly document: DocumentName;
  readonly root: RootName;
  /** For those who do not see whose text it is. */
  readonly label: string;
  /** What an empty text asks. */
  readonly question: string;
  /** The person has just asked to write here. */
  readonly takesFocus?: boolean;
}

/** In a circle people write for themselves; words on somebody's behalf are a matter of the plan. */
const ownWords: WritingFor = { chosen: null, allowed: [] };
const noPassages = (): PassageLook => ({ label: '', attributes: {} });

/** The words of a circle, written together by whoever is in it. */
export function CircleText(props: CircleTextProps) {
  const { connection, document, root, label, question, takesFocus = false } = props;
  const { t } = useI18n();
  const announce = useAnnounce();
  const conference = useConference();
  const you = useYou();
  const access = useCirclesAccess();
  const { doc, awareness, synced } = useDocument(connection);
  const isRefused = useSavedState(connection).kind === 'refused';
  const [tools, setTools] = useState<WritingTools | null>(null);
  const [isTooLong, setTooLong] = useState(false);
  const focus = useEffectEvent(() => {
    if (takesFocus) tools?.focusEnd();
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each text, when it is there.
  useEffect(() => focus(), [tools]);
  if (!synced) return <p>{t('app.loading')}</p>;
  const tooLong = t('room.paste.tooLong', { count: mostPastedLetters });
  return (
    <>
      {access.rescue(connection)}
      {isTooLong ? <Banner>{tooLong}</Banner> : null}
      <SectionEditor
        doc={doc}
        awareness={awareness}
        section={root}
        editable={!isRefused && mayWriteInDocument(conference, you, document, root)}
        label={label}
        placeholder={question}
        lang={conference.language}
        onTyping={() => {
          setTooLong(false);
          access.onTyping();
        }}
        onTooLong={() => {
          setTooLong(true);
          announce(tooLong);
        }}
        writingFor={ownWords}
        lookOf={noPassages}
        onTools={setTools}
      />
    </>
  );
}

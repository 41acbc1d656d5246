import { mayWriteInDocument } from '@opora/shared/domain/circles/circles.ts';
import type { ChildDocument } from '@opora/shared/domain/circles/documents.ts';
import type { Participant } from '@opora/shared/domain/conference/participant.ts';
import { IconPencil } from '@tabler/icons-react';
import { useState } from 'react';
import { useConference, useYou } from '../../../connection/conference-context.tsx';
import type { DocumentConnection } from '../../../documents/document-connection.ts';
import { useDocument, useSavedState } from '../../../documents/use-document.ts';
import { useSectionText } from '../../../documents/use-section-text.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import { Button } from '../../../ui/actions/button.tsx';
import { bindClasses } from '../../../ui/bind-classes.ts';
import { CircleText } from '../text/circle-text.tsx';
import styles from './child-space.module.css';
import { SentenceRows } from './sentence-rows.tsx';
import { sentencesOf } from './sentences.ts';
import { spaceRows } from './space-rows.ts';

const css = bindClasses(styles);

export interface SpaceSheetProps {
  readonly child: Participant;
  readonly document: ChildDocument;
  readonly connection: DocumentConnection;
}

/**
 * Either the text, while somebody here writes in it, or its sentences one by one with who sees each. What somebody writes in
 * is never taken from under the caret: only "Hotovo" turns the page.
 */
export function SpaceSheet({ child, document, connection }: SpaceSheetProps) {
  const { t } = useI18n();
  const conference = useConference();
  const you = useYou();
  const isOwn = you.id === child.id;
  const { doc, synced } = useDocument(connection);
  const isRefused = useSavedState(connection).kind === 'refused';
  const { paragraphs } = useSectionText(doc, 'child');
  const [isWriting, setWriting] = useState(false);
  const [hasWritten, setWritten] = useState(false);

  const releases = conference.releases.filter(({ childId }) => childId === child.id);
  const rows = spaceRows(sentencesOf(paragraphs), releases);
  const mayWrite = mayWriteInDocument(conference, you, document, 'child');
  const isText = !synced || isRefused || isWriting || (rows.length === 0 && mayWrite);
  const question = isOwn
    ? t('circles.child.here')
    : t('circles.beside.here', { name: child.callName });

  const handleDone = () => {
    setWriting(false);
    setWritten(true);
  };
  if (!isText) {
    return (
      <>
        <SentenceRows child={child} rows={rows} />
        {mayWrite ? (
          <div className={css('more')}>
            <Button
              variant="plain"
              isWide
              align="start"
              icon={<IconPencil size="1.2em" stroke={1.75} aria-hidden="true" />}
              ref={hasWritten ? takeFocus : null}
              onPress={() => setWriting(true)}
            >
              {t('circles.space.write')}
            </Button>
          </div>
        ) : null}
      </>
    );
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears where the caret is.
    <div className={css('text')} onFocus={() => setWriting(true)}>
      <CircleText
        connection={connection}
        document={document}
        root="child"
        label={
          isOwn ? t('room.circle.ownSpace') : t('room.circle.spaceOf', { name: child.callName })
        }
        question={question}
        takesFocus={isWriting}
      />
      {rows.length === 0 ? null : <Button onPress={handleDone}>{t('circles.space.done')}</Button>}
    </div>
  );
}

/** The pressed button is gone: the focus stays at the place where one goes on. */
const takeFocus = (button: HTMLButtonElement | null) => button?.focus();

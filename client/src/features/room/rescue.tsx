import type { RootName } from '@opora/shared/domain/circles/documents.ts';
import { useState } from 'react';
import { useConference } from '../../connection/conference-context.tsx';
import type { DocumentConnection } from '../../documents/document-connection.ts';
import { useSavedState } from '../../documents/use-document.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { Button } from '../../ui/actions/button.tsx';
import { bindClasses } from '../../ui/bind-classes.ts';
import { SectionHeading } from '../../ui/structure/section-heading.tsx';
import styles from './rescue.module.css';

const css = bindClasses(styles);

interface Kept {
  readonly root: RootName;
  readonly text: string;
}

export interface RescueProps {
  readonly connection: DocumentConnection;
  /** Where the document itself is over: there is nothing to load again, only words to copy. */
  readonly over?: { readonly advice: string; readonly onDone: () => void };
}

/**
 * After a refusal: the words that did not reach the disk, to be copied, and the way on. They stay on the sheet over the
 * loading of a new document until the person says that they have them.
 */
export function Rescue({ connection, over }: RescueProps) {
  const { t } = useI18n();
  const isClosed = useConference().status === 'closed';
  const saved = useSavedState(connection);
  // A part of the meeting without this person has a page of its own (CS1).
  const isRefused = saved.kind === 'refused' && saved.reason !== 'not-now';
  const isOldPage = isRefused && saved.reason === 'old-page';
  const isProtected = isRefused && saved.reason === 'protected';
  const [kept, setKept] = useState<readonly Kept[]>([]);
  const [wasProtected, setWasProtected] = useState(false);
  const shown = isRefused ? unsavedOf(connection) : kept;
  if (!isRefused && kept.length === 0) return null;

  const handleReload = () => {
    setKept(unsavedOf(connection));
    setWasProtected(isProtected);
    connection.reload();
  };
  const handleDone = () => {
    connection.forgetUnsavedText();
    setKept([]);
  };
  return (
    <section className={css('rescue')} aria-label={t('room.rescue.title')}>
      {shown.length === 0 ? null : (
        <>
          <SectionHeading>{t('room.rescue.title')}</SectionHeading>
          <p className={css('advice')}>
            {over?.advice ?? t(adviceKey(isClosed, isRefused ? isProtected : wasProtected))}
          </p>
          {shown.map(({ root, text }) => (
            <KeptText key={root} text={text} />
          ))}
        </>
      )}
      {isRefused && over === undefined ? (
        <Button onPress={isOldPage ? () => location.reload() : handleReload}>
          {t('room.rescue.reload')}
        </Button>
      ) : (
        <Button onPress={over?.onDone ?? handleDone}>{t('room.rescue.done')}</Button>
      )}
    </section>
  );
}

function adviceKey(isClosed: boolean, isProtected: boolean) {
  if (isProtected) return 'room.rescue.textProtected';
  return isClosed ? 'room.rescue.textClosed' : 'room.rescue.text';
}

function KeptText({ text }: { readonly text: string }) {
  const { t } = useI18n();
  const [isCopied, setCopied] = useState(false);
  const handleCopy = () =>
    void navigator.clipboard.writeText(text).then(
      () => setCopied(true),
      // Not allowed here: the words can be selected by hand.
      () => setCopied(false),
    );
  return (
    <div className={css('kept')}>
      <p className={css('text')}>{text}</p>
      <Button size="small" onPress={handleCopy}>
        {t(isCopied ? 'room.rescue.copied' : 'room.rescue.copy')}
      </Button>
    </div>
  );
}

const unsavedOf = (connection: DocumentConnection): readonly Kept[] =>
  connection.unsavedRoots().map((root) => ({ root, text: connection.unsavedText(root) ?? '' }));

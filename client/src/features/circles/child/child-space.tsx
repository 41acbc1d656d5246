import { childDocumentOf } from '@opora/shared/domain/circles/child-space.ts';
import type { ChildDocument } from '@opora/shared/domain/circles/documents.ts';
import type { Participant } from '@opora/shared/domain/conference/participant.ts';
import { useConference, useYou } from '../../../connection/conference-context.tsx';
import { useI18n } from '../../../i18n/i18n.tsx';
import { bindClasses } from '../../../ui/bind-classes.ts';
import { Bookmark } from '../../../ui/signs/bookmark.tsx';
import { CirclesWords } from '../circles-words.tsx';
import { useCircleDocument } from '../text/use-circle-document.ts';
import styles from './child-space.module.css';
import { useKeepers } from './keepers.ts';
import { SpaceSheet } from './space-sheet.tsx';

const css = bindClasses(styles);

export interface ChildSpaceProps {
  readonly child: Participant;
  /** The child is being listened to. */
  readonly isNow: boolean;
}

/** A child's own space: who reads it, what is written, and what of it was shown. Loaded on demand. */
export function ChildSpace(props: ChildSpaceProps) {
  const document = childDocumentOf(useConference(), props.child.id);
  if (document === undefined) return null;
  return (
    <CirclesWords>
      <Space {...props} document={document} />
    </CirclesWords>
  );
}

function Space({ child, isNow, document }: ChildSpaceProps & { readonly document: ChildDocument }) {
  const { t } = useI18n();
  const { status } = useConference();
  const isOwn = useYou().id === child.id;
  const connection = useCircleDocument(document);
  return (
    <div className={css('space')} {...(isOwn ? { 'data-scale': 'child' } : {})}>
      {isNow && isOwn && status === 'live' ? (
        <div className={css('turn')}>
          <Bookmark>{t('circles.child.yourTurn')}</Bookmark>
        </div>
      ) : null}
      <p className={css('who')}>{useWhoReads(child)}</p>
      {status === 'preparing' ? <p className={css('who')}>{t('circles.space.notYet')}</p> : null}
      {status === 'closed' ? <p className={css('who')}>{t('circles.space.over')}</p> : null}
      {connection === null ? null : (
        <SpaceSheet child={child} document={document} connection={connection} />
      )}
    </div>
  );
}

/** In words for whoever looks: nobody may have to guess who else sees this. */
function useWhoReads(child: Participant): string {
  const { t } = useI18n();
  const { isOwn, others } = useKeepers(child);
  if (others === null) return t('circles.child.whoAlone');
  return t(isOwn ? 'circles.child.who' : 'circles.beside.who', { names: others });
}

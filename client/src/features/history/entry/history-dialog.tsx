import { can } from '@opora/shared/domain/permissions.ts';
import { useRef } from 'react';
import { useYou } from '../../../connection/conference-context.tsx';
import { useI18n } from '../../../i18n/i18n.tsx';
import { Button } from '../../../ui/actions/button.tsx';
import { useAnnounce } from '../../../ui/announce/announcer.tsx';
import { Dialog } from '../../../ui/overlays/dialog.tsx';
import { Banner } from '../../../ui/structure/banner.tsx';
import type { HistoryPartsProps, HistoryPlace } from './history-place.ts';
import { useHistoryParts } from './use-history-parts.ts';
import { useSectionTitle } from './use-section-title.ts';

export interface HistoryDialogProps extends HistoryPartsProps {
  readonly onGo: (place: HistoryPlace) => void;
  readonly onClose: () => void;
}

/** The frame, which is there at once; its content comes in a file of its own. */
export function HistoryDialog({ plan, place, onGo, onClose }: HistoryDialogProps) {
  const { t } = useI18n();
  const announce = useAnnounce();
  const titleOf = useSectionTitle();
  const content = useRef<HTMLDivElement>(null);
  const mayReadHistory = can(useYou().role, 'plan:history');
  const isAuthors = place.kind === 'authors';
  // The pressed button is gone then: the focus waits at the content, and the new title is heard.
  const handleCourse = () => {
    content.current?.focus();
    announce(t('room.history.course'));
    onGo({ kind: 'course', section: place.section });
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      size={isAuthors ? 'reading' : 'wide'}
      title={
        isAuthors
          ? t('room.history.authorsOf', { section: titleOf(place.section) })
          : t('room.history.course')
      }
      actions={
        <>
          <Button variant="quiet" onPress={onClose}>
            {t('app.close')}
          </Button>
          {mayReadHistory && isAuthors ? (
            <Button variant="plain" onPress={handleCourse}>
              {t('room.history.course')}
            </Button>
          ) : null}
        </>
      }
    >
      <div ref={content} tabIndex={-1}>
        <Content plan={plan} place={place} />
      </div>
    </Dialog>
  );
}

function Content(props: HistoryPartsProps) {
  const { t } = useI18n();
  const { parts: Parts, hasFailed, load } = useHistoryParts();
  if (Parts !== null) return <Parts {...props} />;
  if (!hasFailed) return <p>{t('app.loading')}</p>;
  const retry = (
    <Button size="small" variant="sheet" onPress={() => void load()}>
      {t('app.retry')}
    </Button>
  );
  return <Banner action={retry}>{t('errors.away')}</Banner>;
}

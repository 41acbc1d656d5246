import { useState } from 'react';
import { useI18n } from '../../i18n/i18n.tsx';
import { Button } from '../../ui/actions/button.tsx';
import { bindClasses } from '../../ui/bind-classes.ts';
import { LoadedPart } from '../../ui/loading/loaded-part.tsx';
import { Dialog } from '../../ui/overlays/dialog.tsx';
import { AdviceLine } from './advice-line.tsx';
import type { StartedConference } from './controls.tsx';
import styles from './ending.module.css';
import { type Course, useCourse } from './use-course.ts';

const css = bindClasses(styles);

const loadMissing = async () => (await import('./missing.tsx')).Missing;
const nothing = {};

/** Ending is far from the bar, looks first at what is missing, and can be taken back. */
export function Ending({ conference }: { readonly conference: StartedConference }) {
  const { t } = useI18n();
  const course = useCourse();
  const [isAsking, setAsking] = useState(false);
  if (conference.status === 'closed') return <Reopening course={course} />;
  const leave = () => setAsking(false);
  const close = async () => {
    if (await course.send('conference:close', { fromStageId: conference.stageId })) leave();
  };
  return (
    <div>
      <Button variant="plain" onPress={() => setAsking(true)}>
        {t('console.end')}
      </Button>
      <Dialog
        isOpen={isAsking}
        onClose={leave}
        role="alertdialog"
        title={t('console.endTitle')}
        actions={
          <>
            <Button variant="outlined" onPress={leave}>
              {t('console.endBack')}
            </Button>
            <Button
              variant="outlined"
              isPending={course.isPending('conference:close')}
              onPress={() => void close()}
            >
              {t('console.endClose')}
            </Button>
          </>
        }
      >
        <LoadedPart load={loadMissing} props={nothing} />
        <p>{t('console.endReopen')}</p>
        <AdviceLine course={course} />
      </Dialog>
    </div>
  );
}

function Reopening({ course }: { readonly course: Course }) {
  const { t } = useI18n();
  return (
    <div className={css('reopening')}>
      <p>{t('console.reopenText')}</p>
      <Button
        isPending={course.isPending('conference:reopen')}
        onPress={() => void course.send('conference:reopen', {})}
      >
        {t('console.reopen')}
      </Button>
      <AdviceLine course={course} />
    </div>
  );
}

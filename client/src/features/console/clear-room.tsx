import { useState } from 'react';
import { useI18n } from '../../i18n/i18n.tsx';
import { Button } from '../../ui/actions/button.tsx';
import { Dialog } from '../../ui/overlays/dialog.tsx';
import { AdviceLine } from './advice-line.tsx';
import { useCourse } from './use-course.ts';

/** Everybody out in one action, for when the room is no longer safe; beside the end of the conference, with a question. */
export function ClearRoom() {
  const { t } = useI18n();
  const course = useCourse();
  const [isAsking, setAsking] = useState(false);
  const leave = () => setAsking(false);
  const clear = async () => {
    if (await course.send('conference:clear', {})) leave();
  };
  return (
    <div>
      <Button variant="plain" onPress={() => setAsking(true)}>
        {t('console.clear')}
      </Button>
      <Dialog
        isOpen={isAsking}
        onClose={leave}
        role="alertdialog"
        title={t('console.clearTitle')}
        actions={
          <>
            <Button variant="outlined" onPress={leave}>
              {t('console.clearBack')}
            </Button>
            <Button
              variant="outlined"
              isPending={course.isPending('conference:clear')}
              onPress={() => void clear()}
            >
              {t('console.clear')}
            </Button>
          </>
        }
      >
        <p>{t('console.clearWho')}</p>
        <p>{t('console.clearAfter')}</p>
        <AdviceLine course={course} />
      </Dialog>
    </div>
  );
}

import { useI18n } from '../../i18n/i18n.tsx';
import { LoadedPart } from '../../ui/loading/loaded-part.tsx';
import type { TaskCaptureProps } from './task-capture.tsx';

const load = async () => (await import('./task-capture.tsx')).TaskCapture;

/** The capture with its fields, which are the heaviest of the room, as a part of its own. */
export function TaskCapturePlace(props: TaskCaptureProps) {
  const { t } = useI18n();
  return (
    <LoadedPart load={load} props={props}>
      <p>{t('app.loading')}</p>
    </LoadedPart>
  );
}

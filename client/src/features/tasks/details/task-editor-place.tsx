import { useI18n } from '../../../i18n/i18n.tsx';
import { LoadedPart } from '../../../ui/loading/loaded-part.tsx';
import type { TaskEditorProps } from './task-editor.tsx';

const load = async () => (await import('./task-editor.tsx')).TaskEditor;

/** The editor comes with the same fields as the capture, once somebody changes a task. */
export function TaskEditorPlace(props: TaskEditorProps) {
  const { t } = useI18n();
  return (
    <LoadedPart load={load} props={props}>
      <p>{t('app.loading')}</p>
    </LoadedPart>
  );
}

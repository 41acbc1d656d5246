import { useSyncExternalStore } from 'react';
import type { OpenDocuments } from '../../documents/open-documents.ts';
import { CourseButton } from '../../features/history/entry/course-button.tsx';
import { ShortcutsButton } from '../../features/keyboard/entry/shortcuts-button.tsx';
import { OrganiserButton } from '../../features/organiser/entry/organiser-button.tsx';
import { LeaveButton } from '../../features/people/leave-button.tsx';
import { ProtectedButton } from '../../features/protected/protected-button.tsx';
import { bindClasses } from '../../ui/bind-classes.ts';
import { LanguageButton } from '../../ui/preferences/language-button.tsx';
import { TextSizeButton } from '../../ui/preferences/text-size-button.tsx';
import styles from './room-foot.module.css';

const css = bindClasses(styles);

export interface RoomFootProps {
  readonly documents: OpenDocuments;
  readonly onLeft: () => void;
}

/** What was refused for good will not be saved by waiting. */
function isOnItsWay(documents: OpenDocuments): boolean {
  const { hasUnsaved, saved } = documents.getSnapshot();
  return hasUnsaved && saved.kind !== 'refused';
}

/** What one rarely needs: the time line of the plan, text size, language, the way out. */
export function RoomFoot({ documents, onLeft }: RoomFootProps) {
  const isUnsaved = useSyncExternalStore(documents.subscribe, () => isOnItsWay(documents));
  return (
    <div className={css('foot')}>
      <CourseButton />
      <ProtectedButton plan={documents.plan} />
      <OrganiserButton place="record" />
      <ShortcutsButton />
      <TextSizeButton />
      <LanguageButton />
      <LeaveButton isUnsaved={isUnsaved} onLeft={onLeft} />
    </div>
  );
}

import type { ReactNode } from 'react';
import { MoreMessages } from '../../../i18n/i18n.tsx';
import { taskPartsCatalogues } from '../../../i18n/task-parts-catalogues.ts';
import type { AboutProps, OverviewProps, PastProps } from '../entry/part-props.ts';
import { HintList } from './hint-list.tsx';
import { LoadFold } from './load-fold.tsx';
import { PastTasks } from './past-tasks.tsx';
import { TaskHints } from './task-hints.tsx';
import { Trail } from './trail.tsx';

/** What stands beside the tasks, with its own messages. Loaded on demand. */
const WithWords = ({ children }: { readonly children: ReactNode }) => (
  <MoreMessages catalogues={taskPartsCatalogues}>{children}</MoreMessages>
);

export const Overview = ({ level, onOpen }: OverviewProps) => (
  <WithWords>
    <div>
      <LoadFold level={level} />
      <HintList level={level} onOpen={onOpen} />
    </div>
  </WithWords>
);

export const Past = (props: PastProps) => (
  <WithWords>
    <PastTasks {...props} />
  </WithWords>
);

export const About = ({ task }: AboutProps) => (
  <WithWords>
    <TaskHints task={task} />
    <Trail task={task} />
  </WithWords>
);

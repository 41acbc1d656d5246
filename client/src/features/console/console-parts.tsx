import type { ComponentType } from 'react';
import { consoleCatalogues } from '../../i18n/console-catalogues.ts';
import { MoreMessages } from '../../i18n/i18n.tsx';
import { ClearRoom } from './clear-room.tsx';
import { ConsoleBar } from './console-bar.tsx';
import { PhoneConsole } from './phone-console.tsx';
import { Programme } from './programme.tsx';
import { SituationsButton } from './situations-button.tsx';
import { StageHelp } from './stage-help.tsx';
import { TimeOfPlan } from './time-of-plan.tsx';

/** Each part of the console brings its own messages. */
const withWords = <Props extends object>(Part: ComponentType<Props>): ComponentType<Props> =>
  function WithWords(props: Props) {
    return (
      <MoreMessages catalogues={consoleCatalogues}>
        <Part {...props} />
      </MoreMessages>
    );
  };

/** All that only whoever leads has; one file, which nobody else loads (GU4). */
export const consoleParts = {
  Bar: withWords(ConsoleBar),
  Clear: withWords(ClearRoom),
  Help: withWords(StageHelp),
  Phone: withWords(PhoneConsole),
  Programme: withWords(Programme),
  Situations: withWords(SituationsButton),
  TimeOfPlan: withWords(TimeOfPlan),
} as const;

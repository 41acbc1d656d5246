import { leads } from '@opora/shared/domain/facilitation/leads.ts';
import { recordsFloor } from '@opora/shared/domain/floor/floor-people.ts';
import { useRef } from 'react';
import { useConference, useFloorView, useYou } from '../../../connection/conference-context.tsx';
import { errorKey } from '../../../i18n/error-words.ts';
import { floorCatalogues } from '../../../i18n/floor-catalogues.ts';
import { MoreMessages, useI18n } from '../../../i18n/i18n.tsx';
import { bindClasses } from '../../../ui/bind-classes.ts';
import { SectionHeading } from '../../../ui/structure/section-heading.tsx';
import { useFloorCommands } from '../entry/use-floor-command.ts';
import { AskForOthers } from './ask-for-others.tsx';
import styles from './floor-panel.module.css';
import { NotYetSpoken } from './not-yet-spoken.tsx';
import { QueueList } from './queue-list.tsx';
import { RoundList } from './round-list.tsx';
import { RoundTools } from './round-tools.tsx';
import { SignSlip } from './sign-slip.tsx';
import { SpeakingLine } from './speaking-line.tsx';
import { useKeptFocus } from './use-kept-focus.ts';

const css = bindClasses(styles);

/** Who speaks and who waits, for everybody; what can be done about it, for whoever leads or writes down. Loads after the room. */
export function FloorPanel() {
  return (
    <MoreMessages catalogues={floorCatalogues}>
      <Panel />
    </MoreMessages>
  );
}

function Panel() {
  const { t } = useI18n();
  const you = useYou();
  const { queue, leader } = useFloorView();
  const commands = useFloorCommands();
  const conference = useConference();
  const isLeading = leads(conference, you);
  const panel = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useKeptFocus(panel, heading);
  const aside = queue.length === 0 ? null : t('floorParts.waiting', { count: queue.length });
  return (
    <section aria-label={t('floor.title')} className={css('panel')} ref={panel}>
      {leader === null ? null : <SignSlip signs={leader.signs} commands={commands} />}
      <SectionHeading rule="none" aside={aside} ref={heading}>
        {t('floor.title')}
      </SectionHeading>
      <SpeakingLine commands={commands} leads={isLeading} />
      <RoundList />
      {isLeading ? <RoundTools commands={commands} /> : null}
      <QueueList commands={commands} leads={isLeading} />
      {commands.error === null ? null : (
        <p className={css('text')}>{t(errorKey(commands.error))}</p>
      )}
      {leader === null ? null : <NotYetSpoken people={leader.notYetSpoken} commands={commands} />}
      {recordsFloor(conference, you) ? <AskForOthers commands={commands} /> : null}
    </section>
  );
}

import type { LiveConference } from '@opora/shared/domain/conference/conference.ts';
import { isPresent } from '@opora/shared/domain/conference/participant.ts';
import type { ReactNode } from 'react';
import { useLeader } from '../../connection/use-leader.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { bindClasses } from '../../ui/bind-classes.ts';
import styles from './screen-footer.module.css';
import { useHereWords } from './use-here-words.ts';
import { fittingNames, presentNames, wallName } from './wall-names.ts';

const css = bindClasses(styles);

/** What two lines of the footer hold. */
const lettersOfNames = 130;

export interface ScreenFooterProps {
  readonly conference: LiveConference;
  /** Who speaks and who comes next. */
  readonly speakers: ReactNode;
}

/** Who is here. Beside the tasks only how many, so that the rows have the place. */
export function ScreenFooter({ conference, speakers }: ScreenFooterProps) {
  return (
    <footer className={css('footer')}>
      {conference.focus.kind === 'tasks' ? (
        <TasksFooter conference={conference} />
      ) : (
        <NamesFooter conference={conference} />
      )}
      {speakers}
      <Leader />
    </footer>
  );
}

/** At the end of the line, on every step. */
function Leader() {
  const { t } = useI18n();
  const leader = useLeader();
  if (leader === null) return null;
  return <p className={css('leader')}>{t('screen.leads', { name: wallName(leader) })}</p>;
}

function NamesFooter({ conference }: { readonly conference: LiveConference }) {
  const { t } = useI18n();
  const hereWords = useHereWords();
  const names = presentNames(conference.participants);
  if (names.length === 0) return null;
  const shown = fittingNames(names, lettersOfNames);
  const rest = shown.length < names.length ? ` ${t('screen.andMore')}` : '';
  return (
    <p className={css('here')}>
      {t('screen.hereNames', { here: hereWords(names.length) })}{' '}
      <span className={css('names')}>{`${shown.join(', ')}${rest}`}</span>
    </p>
  );
}

function TasksFooter({ conference }: { readonly conference: LiveConference }) {
  const { t } = useI18n();
  const hereWords = useHereWords();
  const count = presentNames(conference.participants).length;
  const scribe = conference.participants.find(
    (person) => person.role === 'scribe' && isPresent(person),
  );
  return (
    <>
      {count < 2 ? null : <p className={css('here')}>{hereWords(count)}</p>}
      {scribe ? (
        <p className={css('scribe')}>{t('screen.scribe', { name: wallName(scribe) })}</p>
      ) : null}
    </>
  );
}

import { useI18n } from '../../i18n/i18n.tsx';
import { Button } from '../../ui/actions/button.tsx';
import { bindClasses } from '../../ui/bind-classes.ts';
import { EntryPage } from '../../ui/structure/entry-page.tsx';
import { FailureLine } from './failure-line.tsx';
import { withPin } from './join-answers.ts';
import styles from './screen-entry.module.css';
import { useEnter } from './use-enter.ts';

const css = bindClasses(styles);

export interface ScreenEntryProps {
  readonly secret: string;
  /** Null where the link has none. */
  readonly pin: string | null;
}

/** The link of the shared screen: nobody is asked anything, there is one button. */
export function ScreenEntry({ secret, pin }: ScreenEntryProps) {
  const { t } = useI18n();
  const { isEntering, failure, enter } = useEnter();
  return (
    <EntryPage>
      <div className={css('entry')}>
        <h1>{t('join.screen.title')}</h1>
        <p>{t('join.screen.text')}</p>
        <FailureLine failure={failure} />
        <Button
          variant="primary"
          size="main"
          isPending={isEntering}
          onPress={() => void enter({ secret, place: 'room', ...withPin(pin) })}
        >
          {t(isEntering ? 'join.screen.opening' : 'join.screen.open')}
        </Button>
      </div>
    </EntryPage>
  );
}

import { type SituationCard, situationCards } from '@opora/shared/templates/if-this-happens.ts';
import { IconChevronRight } from '@tabler/icons-react';
import { useState } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { useI18n } from '../../i18n/i18n.tsx';
import { Button } from '../../ui/actions/button.tsx';
import { bindClasses } from '../../ui/bind-classes.ts';
import { Dialog } from '../../ui/overlays/dialog.tsx';
import styles from './situation-list.module.css';

const css = bindClasses(styles);

/** "Když se stane": hard moments, each one tap away from what to do. */
export function SituationList() {
  const { t, language } = useI18n();
  const [shown, setShown] = useState<SituationCard | null>(null);
  const close = () => setShown(null);
  return (
    <>
      <ul className={css('list')}>
        {situationCards.map((card) => (
          <li key={card.situation.cs} className={css('line')}>
            <AriaButton className={css('row')} onPress={() => setShown(card)}>
              <span>{card.situation[language]}</span>
              <IconChevronRight size={20} stroke={1.75} aria-hidden="true" />
            </AriaButton>
          </li>
        ))}
      </ul>
      <Dialog
        isOpen={shown !== null}
        onClose={close}
        title={shown?.situation[language]}
        actions={<Button onPress={close}>{t('app.close')}</Button>}
      >
        <p>{shown?.whatToDo[language]}</p>
      </Dialog>
    </>
  );
}

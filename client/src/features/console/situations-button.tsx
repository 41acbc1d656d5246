import { situationCards } from '@opora/shared/templates/if-this-happens.ts';
import { IconLifebuoy } from '@tabler/icons-react';
import { useState } from 'react';
import { useI18n } from '../../i18n/i18n.tsx';
import { Button } from '../../ui/actions/button.tsx';
import { bindClasses } from '../../ui/bind-classes.ts';
import { Dialog } from '../../ui/overlays/dialog.tsx';
import styles from './situations-button.module.css';

const css = bindClasses(styles);

/** All cards of hard moments at once, one tap away wherever whoever leads is (GU2). */
export function SituationsButton() {
  const { t, language } = useI18n();
  const [isOpen, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <Button
        variant="plain"
        size="small"
        shortcut="situations"
        icon={<IconLifebuoy size={20} stroke={1.75} aria-hidden="true" />}
        onPress={() => setOpen(true)}
      >
        {t('console.situations')}
      </Button>
      <Dialog
        isOpen={isOpen}
        onClose={close}
        size="reading"
        title={t('console.situations')}
        actions={<Button onPress={close}>{t('app.close')}</Button>}
      >
        <ul className={css('list')}>
          {situationCards.map(({ situation, whatToDo }) => (
            <li key={situation.cs} className={css('card')}>
              <h3 className={css('situation')}>{situation[language]}</h3>
              <p>{whatToDo[language]}</p>
            </li>
          ))}
        </ul>
      </Dialog>
    </>
  );
}

import { readsGuidance } from '@opora/shared/domain/agenda/guidance.ts';
import { useYou } from '../../connection/conference-context.tsx';
import { MoreMessages, useI18n } from '../../i18n/i18n.tsx';
import { keyboardCatalogues } from '../../i18n/keyboard-catalogues.ts';
import { bindClasses } from '../../ui/bind-classes.ts';
import { CheckBox } from '../../ui/fields/check-box.tsx';
import { shortcutChoice, useAreShortcutsOn } from '../../ui/shortcuts/shortcut-choice.ts';
import { keysOf, type ShortcutId, shortcutIds, shortcuts } from '../../ui/shortcuts/shortcuts.ts';
import styles from './shortcut-list.module.css';

const css = bindClasses(styles);

/** All shortcuts of this person in words, and the switch for this browser. Brings its own messages. */
export const ShortcutList = () => (
  <MoreMessages catalogues={keyboardCatalogues}>
    <Content />
  </MoreMessages>
);

function Content() {
  const { t } = useI18n();
  const { role } = useYou();
  const areOn = useAreShortcutsOn();
  const mine = shortcutIds.filter((id) => readsGuidance(role) || shortcuts[id].who === 'everybody');
  return (
    <>
      <CheckBox
        isChecked={areOn}
        onChange={(isChecked) => shortcutChoice.set(isChecked ? 'on' : 'off')}
      >
        {t('keyboard.switch')}
      </CheckBox>
      <p className={css('note')}>{t('keyboard.typing')}</p>
      <ul className={css('list')}>
        {mine.map((id) => (
          <Row key={id} id={id} />
        ))}
      </ul>
    </>
  );
}

function Row({ id }: { readonly id: ShortcutId }) {
  const { t } = useI18n();
  return (
    <li className={css('row')}>
      <span>{t(`keyboard.row.${id}`)}</span>
      <kbd className={css('keys')}>{keysOf(id)}</kbd>
    </li>
  );
}

import type { ReadBackPart } from '@opora/shared/domain/agreement/read-back.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import { bindClasses } from '../../../ui/bind-classes.ts';
import styles from '../closing.module.css';
import { ClosingWords } from '../closing-words.tsx';
import { ContactPerson } from './contact-person.tsx';
import { WallVoices } from './wall-voices.tsx';

const css = bindClasses(styles);

/** On the wall: whom to call, and what everybody says, in one size. Loaded on demand. */
export const WallReadBack = ({ part }: { readonly part: ReadBackPart }) => (
  <ClosingWords>
    <WallPart part={part} />
  </ClosingWords>
);

function WallPart({ part }: { readonly part: ReadBackPart }) {
  const { t } = useI18n();
  return (
    <div className={css('wall')}>
      <h2>{t(`closing.part.${part}`)}</h2>
      {part === 'people' ? <ContactPerson /> : <WallVoices />}
    </div>
  );
}

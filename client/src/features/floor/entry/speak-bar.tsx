import { useFloorView, useYou } from '../../../connection/conference-context.tsx';
import { errorKey } from '../../../i18n/error-words.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import { bindClasses } from '../../../ui/bind-classes.ts';
import { LoadedPart } from '../../../ui/loading/loaded-part.tsx';
import { NeedButton } from './need-button.tsx';
import styles from './speak-bar.module.css';
import { PassButton, SpeakButton } from './speak-button.tsx';
import { useFloorCommands } from './use-floor-command.ts';
import { useFloorOpen } from './use-floor-open.ts';
import { useSpeakerWords } from './use-speaker-words.ts';

const css = bindClasses(styles);

const loadChildSigns = async () => (await import('../signs/child-signs.tsx')).ChildSigns;

export interface SpeakBarProps {
  /** `foot`: always there under the page. `column`: at the head of the side column. */
  readonly place: 'foot' | 'column';
}

/** One's own way to be heard, always in reach; nothing where nobody can ask. */
export function SpeakBar({ place }: SpeakBarProps) {
  const { t } = useI18n();
  const you = useYou();
  const isOpen = useFloorOpen();
  const commands = useFloorCommands();
  if (!isOpen || you.role === 'screen') return null;
  const isChild = you.role === 'child';
  return (
    <section aria-label={t('floor.own')} className={css('bar', place)}>
      <TurnLine hasOthers={place === 'foot'} />
      {isChild ? (
        <LoadedPart load={loadChildSigns} props={{ shape: place === 'foot' ? 'row' : 'column' }} />
      ) : null}
      <div className={css('buttons')}>
        <SpeakButton commands={commands} />
        <PassButton commands={commands} />
        {isChild ? null : <NeedButton />}
      </div>
      {commands.error === null ? null : (
        <p className={css('line')}>{t(errorKey(commands.error))}</p>
      )}
    </section>
  );
}

/** Who speaks. That it is oneself stands out, and is no matter of colour alone. */
function TurnLine({ hasOthers }: { readonly hasOthers: boolean }) {
  const { t } = useI18n();
  const you = useYou();
  const { speaking } = useFloorView();
  const isChild = you.role === 'child';
  const words = useSpeakerWords((person) =>
    person.id === you.id ? t(isChild ? 'floor.youChild' : 'floor.you') : person.callName,
  );
  if (speaking === you.id) {
    return <p className={css('yours')}>{t(isChild ? 'floor.yourTurnChild' : 'floor.yourTurn')}</p>;
  }
  return hasOthers && words !== null ? <p className={css('line')}>{words}</p> : null;
}

import type { Participant } from '@opora/shared/domain/conference/participant.ts';
import type { ParticipantId } from '@opora/shared/ids.ts';
import { IconPencil } from '@tabler/icons-react';
import type { ChangeEvent } from 'react';
import { useI18n } from '../../../i18n/i18n.tsx';
import { bindClasses } from '../../../ui/bind-classes.ts';
import { usePlanAccess } from '../plan-context.tsx';
import styles from './writing-place.module.css';

const css = bindClasses(styles);

export interface BehalfSelectProps {
  readonly people: readonly Participant[];
  readonly chosen: ParticipantId | null;
  /** The choice is made: back to the text. */
  readonly onChosen: () => void;
}

/** Whose words are typed now. The device's own list: it works with any keyboard, finger and screen reader. */
export function BehalfSelect({ people, chosen, onChosen }: BehalfSelectProps) {
  const { t } = useI18n();
  const { chooseBehalf } = usePlanAccess();
  const handleChange = ({ target }: ChangeEvent<HTMLSelectElement>) => {
    chooseBehalf(people.find(({ id }) => id === target.value)?.id ?? null);
    onChosen();
  };
  return (
    <span className={css('behalf', chosen !== null && 'chosen')}>
      <IconPencil size={20} stroke={1.75} aria-hidden="true" />
      <select
        aria-label={t('room.behalf.choose')}
        tabIndex={-1}
        value={chosen ?? ''}
        onChange={handleChange}
      >
        <option value="">{t('room.behalf.own')}</option>
        {people.map(({ id, callName }) => (
          <option key={id} value={id}>
            {t('room.behalf.label', { name: callName })}
          </option>
        ))}
      </select>
    </span>
  );
}

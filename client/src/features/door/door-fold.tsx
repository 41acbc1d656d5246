import type { ReactNode } from 'react';
import { useConference } from '../../connection/conference-context.tsx';
import { useI18n } from '../../i18n/i18n.tsx';
import { bindClasses } from '../../ui/bind-classes.ts';
import { Fold } from '../../ui/structure/fold.tsx';
import { AdmissionChoice } from './admission-choice.tsx';
import styles from './door-fold.module.css';
import { GuestLine } from './guest-line.tsx';
import { RoomCode } from './room-code.tsx';

const css = bindClasses(styles);

/** For those who keep the door: how it opens, and who may come through it. `children` stand at the end. */
export function DoorFold({ children }: { readonly children?: ReactNode }) {
  const { t } = useI18n();
  const { participants } = useConference();
  const guests = participants.filter(({ attendance }) => attendance !== 'separate');
  return (
    <div>
      <Fold title={t('door.title')}>
        <AdmissionChoice />
        <RoomCode />
        {/* biome-ignore lint/a11y/noRedundantRoles: Safari forgets that a list without bullets is one. */}
        <ul role="list" className={css('guests')}>
          {guests.map((person) => (
            <GuestLine key={person.id} person={person} />
          ))}
        </ul>
        {children}
      </Fold>
    </div>
  );
}

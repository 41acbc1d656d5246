import { IconFileText, IconPencil, IconSquareCheck, IconUsers } from '@tabler/icons-react';
import { useI18n } from '../../i18n/i18n.tsx';
import { TabBar } from '../../ui/navigation/tab-bar.tsx';

/** The four places of the phone. */
export type PhonePlace = 'now' | 'plan' | 'tasks' | 'people';

export interface PhoneTabsProps {
  readonly place: PhonePlace;
  readonly onPlace: (place: PhonePlace) => void;
}

const icon = { size: 22, stroke: 1.75, 'aria-hidden': true } as const;

export function PhoneTabs({ place, onPlace }: PhoneTabsProps) {
  const { t } = useI18n();
  return (
    <TabBar
      label={t('room.parts')}
      selected={place}
      onSelect={onPlace}
      items={[
        { id: 'now', label: t('room.part.now'), icon: <IconPencil {...icon} /> },
        { id: 'plan', label: t('room.part.plan'), icon: <IconFileText {...icon} /> },
        { id: 'tasks', label: t('room.part.tasks'), icon: <IconSquareCheck {...icon} /> },
        { id: 'people', label: t('room.part.people'), icon: <IconUsers {...icon} /> },
      ]}
    />
  );
}

import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { useLayoutEffect, useRef } from 'react';
import { useConference } from '../../../connection/conference-context.tsx';
import { useI18n } from '../../../i18n/i18n.tsx';
import { Button } from '../../../ui/actions/button.tsx';
import { useAnnounce } from '../../../ui/announce/announcer.tsx';
import type { ChangesProps } from './changes-props.ts';
import type { Place } from './editor-lines.ts';

const sign = { size: 20, stroke: 1.75, 'aria-hidden': true } as const;

type Direction = 'up' | 'down';

/** One place up or down. The pressed button keeps the keyboard, though its line moves. */
export function PlaceButtons({ line, index, course }: ChangesProps) {
  const { t, language } = useI18n();
  const { agenda } = useConference();
  const announce = useAnnounce();
  const buttons = useReturningFocus(index);
  const title = line.stage.title[language];
  const move = async (direction: Direction, place: Place | null) => {
    if (place === null) return;
    buttons.pressed(direction);
    const isDone = await course.send('stage:move', { stageId: line.stage.id, ...place });
    const next = index + (direction === 'up' ? 0 : 2);
    if (isDone) announce(t('agenda.moved', { title, place: next, total: agenda.length }));
  };
  return (
    <>
      <Button
        ref={buttons.up}
        size="small"
        icon={<IconArrowUp {...sign} />}
        isPending={course.isPending('stage:move')}
        reason={line.up === null ? t('agenda.isFirst') : null}
        onPress={() => void move('up', line.up)}
        aria-label={t('agenda.upName', { title })}
      >
        {t('agenda.up')}
      </Button>
      <Button
        ref={buttons.down}
        size="small"
        icon={<IconArrowDown {...sign} />}
        isPending={course.isPending('stage:move')}
        reason={line.down === null ? t('agenda.isLast') : null}
        onPress={() => void move('down', line.down)}
        aria-label={t('agenda.downName', { title })}
      >
        {t('agenda.down')}
      </Button>
    </>
  );
}

/** A line that moves is taken out of the page and put back, and browsers forget where the keyboard was. */
function useReturningFocus(index: number) {
  const up = useRef<HTMLButtonElement>(null);
  const down = useRef<HTMLButtonElement>(null);
  const pressed = useRef<Direction | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the change of place is the reason.
  useLayoutEffect(() => {
    const button = pressed.current === 'up' ? up.current : down.current;
    if (pressed.current !== null && document.activeElement === document.body) button?.focus();
    pressed.current = null;
  }, [index]);
  return {
    up,
    down,
    pressed: (direction: Direction) => {
      pressed.current = direction;
    },
  };
}

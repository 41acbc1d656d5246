import type { SignKind } from '@opora/shared/domain/floor/floor.ts';
import {
  type IconClock,
  IconClockPlus,
  IconHelp,
  IconMessage,
  IconPlayerPause,
} from '@tabler/icons-react';
import { useFloorView } from '../../../connection/conference-context.tsx';
import { errorKey } from '../../../i18n/error-words.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import { Button } from '../../../ui/actions/button.tsx';
import { useAnnounce } from '../../../ui/announce/announcer.tsx';
import { useFloorCommands } from '../entry/use-floor-command.ts';
import { useListener } from '../entry/use-listener.ts';

const icons = {
  'not-understood': IconHelp,
  'need-break': IconPlayerPause,
  'want-to-say': IconMessage,
  'more-time': IconClockPlus,
} satisfies Record<SignKind, typeof IconClock>;

/** What one may say, and in whose words; a child is not asked for more time. */
type Voice =
  | { readonly voice: 'own'; readonly kinds: readonly SignKind[] }
  | { readonly voice: 'child'; readonly kinds: readonly Exclude<SignKind, 'more-time'>[] };

type SignButtonsProps = Voice & { readonly align?: 'start' | 'stack' };

/** A button for each thing that can be told to the leader alone: pressed it stands, pressed again it is taken back. */
export function SignButtons({ voice, kinds, align = 'start' }: SignButtonsProps) {
  const { t } = useI18n();
  const announce = useAnnounce();
  const { ownSigns } = useFloorView();
  const { run, isPending, error } = useFloorCommands();
  const { name, isConnected } = useListener() ?? { name: '', isConnected: false };
  const handlePress = async (kind: SignKind, isRaised: boolean) => {
    if (isRaised) return void run('sign:take-back', { kind });
    const known = t(isConnected ? 'floor.knows' : 'floor.willKnow', { name });
    if (await run('sign:raise', { kind })) announce(known);
  };
  const noteOf = (isHeard: boolean) => {
    if (isHeard) return t('floorParts.heard', { name });
    return t(isConnected ? 'floorParts.sent' : 'floorParts.willSee', { name });
  };
  const words = (kind: SignKind) =>
    voice === 'child' && kind !== 'more-time'
      ? t(`floorParts.child.${kind}`)
      : t(`floorParts.own.${kind}`);
  return (
    <>
      {kinds.map((kind) => {
        const sign = ownSigns.find((each) => each.kind === kind);
        const isRaised = sign !== undefined && !sign.isHeard;
        const Icon = icons[kind];
        return (
          <Button
            key={kind}
            isPending={isPending}
            variant={isRaised ? 'secondary' : 'quiet'}
            align={align}
            size={voice === 'child' ? 'main' : 'normal'}
            isWide
            icon={<Icon size={24} stroke={1.75} aria-hidden="true" />}
            aria-pressed={isRaised}
            {...(sign === undefined ? {} : { note: noteOf(sign.isHeard) })}
            onPress={() => void handlePress(kind, isRaised)}
          >
            {words(kind)}
          </Button>
        );
      })}
      {error === null ? null : <p>{t(errorKey(error))}</p>}
    </>
  );
}

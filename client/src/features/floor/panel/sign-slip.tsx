import { findParticipant } from '@opora/shared/domain/conference/conference.ts';
import type { LeaderFloor } from '@opora/shared/domain/floor/floor-viewer.ts';
import { useConference, useConferenceClient } from '../../../connection/conference-context.tsx';
import { useI18n } from '../../../i18n/i18n.tsx';
import { Button } from '../../../ui/actions/button.tsx';
import { bindClasses } from '../../../ui/bind-classes.ts';
import type { FloorCommands } from '../entry/use-floor-command.ts';
import styles from './floor-panel.module.css';

const css = bindClasses(styles);

const extraMinutes = 5;

type LeaderSign = LeaderFloor['signs'][number];

export interface SignSlipProps {
  readonly signs: readonly LeaderSign[];
  readonly commands: FloorCommands;
}

/** What somebody needs, in one calm sentence each; nobody else sees it. */
export function SignSlip({ signs, commands }: SignSlipProps) {
  const { t } = useI18n();
  if (signs.length === 0) return null;
  return (
    <section aria-label={t('floorParts.signs')} className={css('slip')}>
      <p className={css('text')}>{t('floorParts.signs')}</p>
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari forgets that a list without bullets is one. */}
      <ul role="list">
        {signs.map((sign) => (
          <SignLine key={`${sign.by} ${sign.kind}`} sign={sign} commands={commands} />
        ))}
      </ul>
    </section>
  );
}

function SignLine({ sign, commands }: Pick<SignSlipProps, 'commands'> & { sign: LeaderSign }) {
  const { t } = useI18n();
  const { run, isPending } = commands;
  const person = findParticipant(useConference(), sign.by);
  if (person === undefined) return null;
  const words = t(`floor.sign.${sign.kind}`, { name: person.callName });
  const hear = () => void run('sign:hear', { participantId: sign.by, kind: sign.kind });
  return (
    <li className={css('line')}>
      <p>{words}</p>
      <div className={css('actions')}>
        {sign.kind === 'more-time' ? <ExtendButton onDone={hear} /> : null}
        <Button
          size="small"
          variant="outlined"
          isPending={isPending}
          aria-label={t('floorParts.hearName', { name: words })}
          onPress={hear}
        >
          {t('floorParts.hear')}
        </Button>
      </div>
    </li>
  );
}

/** Names the stage it is for, so that a second press adds nothing to another (ST4). */
function ExtendButton({ onDone }: { readonly onDone: () => void }) {
  const { t } = useI18n();
  const client = useConferenceClient();
  const conference = useConference();
  if (conference.status === 'preparing' || conference.status === 'closed') return null;
  const { stageId: fromStageId } = conference;
  const handlePress = async () => {
    const added = await client.send('stage:extend', { fromStageId, minutes: extraMinutes });
    if (added.ok) onDone();
  };
  return (
    <Button size="small" variant="outlined" onPress={() => void handlePress()}>
      {t('floorParts.extend')}
    </Button>
  );
}

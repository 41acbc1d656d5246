import { useState } from 'react';
import { useConferenceClient, useDoorCode } from '../../connection/conference-context.tsx';
import { useI18n } from '../../i18n/i18n.tsx';
import { Button } from '../../ui/actions/button.tsx';
import { useAnnounce } from '../../ui/announce/announcer.tsx';
import { bindClasses } from '../../ui/bind-classes.ts';
import { spacedCode } from '../../ui/spaced-code.ts';
import styles from './door-fold.module.css';

const css = bindClasses(styles);

/** For somebody in the room without a link: it leads as far as the lobby. */
export function RoomCode() {
  const { t } = useI18n();
  const announce = useAnnounce();
  const client = useConferenceClient();
  const code = useDoorCode();
  const [isPending, setPending] = useState(false);
  if (code === null) return null;
  const renew = async () => {
    setPending(true);
    const result = await client.send('code:renew', {});
    setPending(false);
    if (result.ok) announce(t('door.codeRenewed'));
  };
  return (
    <div className={css('roomCode')}>
      <p>
        {t('door.code')} <strong className={css('code')}>{spacedCode(code)}</strong>
      </p>
      <p className={css('text')}>{t('door.codeHint', { address: `${location.host}/join` })}</p>
      <Button variant="plain" isPending={isPending} onPress={() => void renew()}>
        {t('door.codeRenew')}
      </Button>
    </div>
  );
}

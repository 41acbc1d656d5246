import { IconBell } from '@tabler/icons-react';
import { useState } from 'react';
import { useCommand } from '../../connection/use-command.ts';
import { useLeader } from '../../connection/use-leader.ts';
import { errorKey } from '../../i18n/error-words.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { Button } from '../../ui/actions/button.tsx';
import { useAnnounce } from '../../ui/announce/announcer.tsx';
import { bindClasses } from '../../ui/bind-classes.ts';
import { Banner } from '../../ui/structure/banner.tsx';
import styles from './family.module.css';

const css = bindClasses(styles);

/** The family's one way to the others. It can be pressed again: nobody knows whether the first call was heard (CS6). */
export function CallCoordinator() {
  const { t } = useI18n();
  const announce = useAnnounce();
  const { run, isPending, error } = useCommand('coordinator:call');
  const [isCalled, setCalled] = useState(false);
  const coordinator = useLeader();
  const called = coordinator
    ? t('family.called', { name: coordinator.callName })
    : t('family.calledSomebody');
  const handleCall = async () => {
    setCalled(false);
    if (!(await run({}))) return;
    setCalled(true);
    announce(called);
  };
  return (
    <div className={css('call')}>
      <Button
        size="main"
        isWide
        icon={<IconBell size={22} stroke={1.75} aria-hidden="true" />}
        isPending={isPending}
        onPress={() => void handleCall()}
      >
        {t('family.call')}
      </Button>
      {isCalled ? <p className={css('called')}>{called}</p> : null}
      {error === null ? null : <Banner>{t(errorKey(error))}</Banner>}
    </div>
  );
}

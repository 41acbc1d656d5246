import { IconBulb, IconEye } from '@tabler/icons-react';
import { useConference } from '../../connection/conference-context.tsx';
import { useCommand } from '../../connection/use-command.ts';
import { useLeads } from '../../connection/use-leads.ts';
import { errorKey } from '../../i18n/error-words.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { Button } from '../../ui/actions/button.tsx';
import { bindClasses } from '../../ui/bind-classes.ts';
import { FaultPlace } from '../../ui/structure/fault-place.tsx';
import styles from './ideas.module.css';

const css = bindClasses(styles);
const sign = { size: 20, stroke: 1.75, 'aria-hidden': true } as const;

/** For whoever leads: lets everybody write, and shows what was written. */
export function LeadIdeas() {
  const { t } = useI18n();
  const { ideas } = useConference();
  const open = useCommand('ideas:open');
  const show = useCommand('ideas:show');
  if (!useLeads()) return null;
  const error = open.error ?? show.error;
  return (
    <div className={css('lead')}>
      {ideas.isOpen || ideas.hidden > 0 ? (
        <Button
          icon={<IconEye {...sign} />}
          isPending={show.isPending}
          onPress={() => void show.run({})}
        >
          {t('ideas.show')}
        </Button>
      ) : (
        <Button
          icon={<IconBulb {...sign} />}
          isPending={open.isPending}
          onPress={() => void open.run({})}
        >
          {t(ideas.list.length === 0 ? 'ideas.start' : 'ideas.startMore')}
        </Button>
      )}
      {ideas.isOpen ? null : <p className={css('note')}>{t('ideas.startNote')}</p>}
      <FaultPlace>{error && t(errorKey(error))}</FaultPlace>
    </div>
  );
}

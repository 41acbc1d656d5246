import type { Scale } from '@opora/shared/domain/scales/scale.ts';
import { IconEye } from '@tabler/icons-react';
import { useCommand } from '../../../connection/use-command.ts';
import { useLeads } from '../../../connection/use-leads.ts';
import { errorKey } from '../../../i18n/error-words.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import { Button } from '../../../ui/actions/button.tsx';
import { bindClasses } from '../../../ui/bind-classes.ts';
import { CheckBox } from '../../../ui/fields/check-box.tsx';
import { FaultPlace } from '../../../ui/structure/fault-place.tsx';
import styles from '../scale.module.css';

const css = bindClasses(styles);

/** For whoever leads: lets the others answer, shows the answers, and says whether names stand beside them. */
export function LeadScale({ scale }: { readonly scale: Scale }) {
  const { t } = useI18n();
  const open = useCommand('scale:open');
  const reveal = useCommand('scale:reveal');
  const names = useCommand('scale:names');
  if (!useLeads()) return null;
  const { id: scaleId, phase, isNamed } = scale;
  const error = open.error ?? reveal.error ?? names.error;
  return (
    <div className={css('lead')}>
      <div className={css('actions')}>
        {phase === 'family' ? (
          <Button isPending={open.isPending} onPress={() => void open.run({ scaleId })}>
            {t('scale.open')}
          </Button>
        ) : null}
        {phase === 'revealed' ? null : (
          <Button
            icon={<IconEye size={20} stroke={1.75} aria-hidden="true" />}
            isPending={reveal.isPending}
            onPress={() => void reveal.run({ scaleId })}
          >
            {t('scale.reveal')}
          </Button>
        )}
      </div>
      <CheckBox
        isChecked={isNamed}
        onChange={(isChecked) => void names.run({ scaleId, isNamed: isChecked })}
      >
        {t('scale.names')}
      </CheckBox>
      <p className={css('count')}>{t('scale.namesNote')}</p>
      <FaultPlace>{error && t(errorKey(error))}</FaultPlace>
    </div>
  );
}

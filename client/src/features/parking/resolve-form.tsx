import { type Parked, type Resolution, resolutions } from '@opora/shared/domain/parking/parked.ts';
import { limits } from '@opora/shared/protocol/limits.ts';
import { type SubmitEvent, useState } from 'react';
import { useCommand } from '../../connection/use-command.ts';
import { errorKey } from '../../i18n/error-words.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { Button } from '../../ui/actions/button.tsx';
import { bindClasses } from '../../ui/bind-classes.ts';
import { Choice } from '../../ui/fields/choice.tsx';
import { TextField } from '../../ui/fields/text-field.tsx';
import { FaultPlace } from '../../ui/structure/fault-place.tsx';
import styles from './parking.module.css';

const css = bindClasses(styles);

/** What became of it, and a note if there is something to say. */
export function ResolveForm({
  parked,
  onDone,
}: {
  readonly parked: Parked;
  readonly onDone: () => void;
}) {
  const { t } = useI18n();
  const resolve = useCommand('parking:resolve');
  const [how, setHow] = useState<Resolution['how']>('next-time');
  const [note, setNote] = useState('');
  const handleSubmit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (resolve.isPending) return;
    if (await resolve.run({ parkingId: parked.id, how, note })) onDone();
  };
  return (
    <form className={css('form')} onSubmit={(event) => void handleSubmit(event)}>
      <Choice
        label={t('parking.how')}
        options={resolutions.map((id) => ({ id, label: t(`parking.how.${id}`) }))}
        selected={how}
        onSelect={setHow}
      />
      <TextField
        size="quick"
        label={t('parking.words')}
        value={note}
        onChange={setNote}
        maxLength={limits.parking.note}
      />
      <div className={css('actions')}>
        <Button size="small" variant="quiet" onPress={onDone}>
          {t('parking.cancel')}
        </Button>
        <Button size="small" type="submit" isPending={resolve.isPending}>
          {t('parking.save')}
        </Button>
      </div>
      <FaultPlace>{resolve.error && t(errorKey(resolve.error))}</FaultPlace>
    </form>
  );
}

import { parkingId } from '@opora/shared/ids.ts';
import { limits } from '@opora/shared/protocol/limits.ts';
import { type SubmitEvent, useRef, useState } from 'react';
import { randomId } from '../../connection/random-id.ts';
import { useCommand } from '../../connection/use-command.ts';
import { errorKey } from '../../i18n/error-words.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { Button } from '../../ui/actions/button.tsx';
import { useAnnounce } from '../../ui/announce/announcer.tsx';
import { bindClasses } from '../../ui/bind-classes.ts';
import { TextField } from '../../ui/fields/text-field.tsx';
import { FaultPlace } from '../../ui/structure/fault-place.tsx';
import styles from './parking.module.css';

const css = bindClasses(styles);

export function AddParked() {
  const { t } = useI18n();
  const announce = useAnnounce();
  const add = useCommand('parking:add');
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [id, setId] = useState(randomId);
  const handleSubmit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (text.trim() === '' || add.isPending) return;
    if (!(await add.run({ parkingId: parkingId(id), text }))) return;
    setId(randomId());
    setText('');
    announce(t('parking.added'));
    field.current?.focus();
  };
  return (
    <form className={css('form')} onSubmit={(event) => void handleSubmit(event)}>
      <TextField
        size="quick"
        label={t('parking.field')}
        value={text}
        onChange={setText}
        maxLength={limits.parking.text}
        ref={field}
      />
      <Button type="submit" size="small" isPending={add.isPending}>
        {t('parking.add')}
      </Button>
      <FaultPlace>{add.error && t(errorKey(add.error))}</FaultPlace>
    </form>
  );
}

import { limits } from '@opora/shared/protocol/limits.ts';
import { type FormEvent, useState } from 'react';
import { useI18n } from '../../../i18n/i18n.tsx';
import { Button } from '../../../ui/actions/button.tsx';
import { useAnnounce } from '../../../ui/announce/announcer.tsx';
import { bindClasses } from '../../../ui/bind-classes.ts';
import { Choice } from '../../../ui/fields/choice.tsx';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { AdviceLine } from '../advice-line.tsx';
import { useCourse } from '../use-course.ts';
import { MinutesField, OpensField, PlaceField } from './added-stage-fields.tsx';
import styles from './agenda.module.css';
import { useAddedStage } from './use-added-stage.ts';

const css = bindClasses(styles);

/** A step or a break of one's own. */
export function AddStage() {
  const { t } = useI18n();
  const announce = useAnnounce();
  const course = useCourse();
  const { stage, change, add } = useAddedStage(course);
  const [isMissing, setMissing] = useState(false);
  const isBreak = stage.kind === 'break';
  const handleSubmit = async (event: FormEvent) => {
    event.preventDefault();
    const title = stage.title.trim() || (isBreak ? t('agenda.addBreakTitle') : '');
    setMissing(title === '');
    if (title !== '' && (await add(title))) announce(t('agenda.added', { title }));
  };
  return (
    <form className={css('form')} onSubmit={(event) => void handleSubmit(event)} noValidate>
      <Choice
        label={t('agenda.addWhat')}
        layout="row"
        options={[
          { id: 'extra', label: t('agenda.addExtra') },
          { id: 'break', label: t('agenda.addBreak') },
        ]}
        selected={stage.kind}
        onSelect={(kind) => change({ kind })}
      />
      {isBreak ? null : (
        <TextField
          label={t('agenda.addTitle')}
          value={stage.title}
          onChange={(title) => change({ title })}
          maxLength={limits.stage.title}
          error={isMissing ? t('agenda.addTitleMissing') : null}
        />
      )}
      <MinutesField stage={stage} onChange={change} />
      <PlaceField stage={stage} onChange={change} />
      {isBreak ? null : <OpensField stage={stage} onChange={change} />}
      <AdviceLine course={course} />
      <Button type="submit" variant="outlined" isPending={course.isPending('stage:add')}>
        {t('agenda.addDo')}
      </Button>
    </form>
  );
}

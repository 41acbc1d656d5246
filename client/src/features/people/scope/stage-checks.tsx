import { stageNumber } from '@opora/shared/domain/agenda/agenda.ts';
import type { StageId } from '@opora/shared/ids.ts';
import { useConference } from '../../../connection/conference-context.tsx';
import { useI18n } from '../../../i18n/i18n.tsx';
import { bindClasses } from '../../../ui/bind-classes.ts';
import { CheckBox } from '../../../ui/fields/check-box.tsx';
import { useFieldNotes } from '../../../ui/fields/use-field-notes.tsx';
import styles from './scope.module.css';

const css = bindClasses(styles);

export interface StageChecksProps {
  readonly chosen: readonly StageId[];
  readonly error: string | null;
  /** The chosen ones, in the order of the agenda. */
  readonly onChange: (chosen: readonly StageId[]) => void;
}

/** The agenda from top to bottom, each stage with a box. */
export function StageChecks({ chosen, error, onChange }: StageChecksProps) {
  const { t, language } = useI18n();
  const { agenda } = useConference();
  const { notes, described } = useFieldNotes({ error });
  const handleChange = (changed: StageId, isChecked: boolean) =>
    onChange(
      agenda.map(({ id }) => id).filter((id) => (id === changed ? isChecked : chosen.includes(id))),
    );
  return (
    <fieldset className={css('group')} {...described}>
      <legend className={css('label')}>{t('scope.stages')}</legend>
      {agenda.map(({ id, title }) => (
        <CheckBox
          key={id}
          isChecked={chosen.includes(id)}
          onChange={(isChecked) => handleChange(id, isChecked)}
        >
          {[stageNumber(agenda, id), title[language]].filter((part) => part !== null).join('. ')}
        </CheckBox>
      ))}
      {notes}
    </fieldset>
  );
}

import type { SectionName } from '@opora/shared/domain/plan/sections.ts';
import type { StageId } from '@opora/shared/ids.ts';
import { planSections } from '@opora/shared/templates/plan-sections.ts';
import { useConference } from '../../../connection/conference-context.tsx';
import { useI18n } from '../../../i18n/i18n.tsx';
import { SelectField } from '../../../ui/fields/select-field.tsx';
import { placesToAdd } from './editor-lines.ts';
import type { AddedStage } from './use-added-stage.ts';

export interface AddedStageFieldProps {
  readonly stage: AddedStage;
  readonly onChange: (changes: Partial<AddedStage>) => void;
}

const lengths = [5, 10, 15, 20, 30, 45, 60] as const;

export function MinutesField({ stage, onChange }: AddedStageFieldProps) {
  const { t } = useI18n();
  return (
    <SelectField
      label={t('agenda.addMinutes')}
      options={lengths.map((count) => ({ id: `${count}`, label: t('agenda.planned', { count }) }))}
      selected={`${stage.minutes}`}
      onSelect={(minutes) => onChange({ minutes: Number(minutes) })}
      placeholder={t('agenda.choose')}
    />
  );
}

/** Where there is no stage before it: an id has a prefix, so this is none. */
const first = 'first';

export function PlaceField({ stage, onChange }: AddedStageFieldProps) {
  const { t, language } = useI18n();
  const conference = useConference();
  const places = placesToAdd(conference).map(({ id, title }) => ({
    id,
    label: t('agenda.addAfterStage', { title: title[language] }),
  }));
  const atBeginning = { id: first, label: t('agenda.addFirst') } as const;
  const options: readonly { readonly id: StageId | typeof first; readonly label: string }[] =
    conference.status === 'preparing' ? [atBeginning, ...places] : places;
  return (
    <SelectField
      label={t('agenda.addAfter')}
      options={options}
      selected={stage.afterStageId ?? first}
      onSelect={(id) => onChange({ afterStageId: id === first ? null : id })}
      placeholder={t('agenda.choose')}
    />
  );
}

/** Where no section is opened. */
const nowhere = 'nowhere';

export function OpensField({ stage, onChange }: AddedStageFieldProps) {
  const { t, language } = useI18n();
  const sections = planSections.map(({ name, title }) => ({ id: name, label: title[language] }));
  const options: readonly { readonly id: SectionName | typeof nowhere; readonly label: string }[] =
    [
      { id: nowhere, label: t('agenda.addOpensNothing') },
      ...sections.filter(({ id }) => id !== 'child'),
    ];
  return (
    <SelectField
      label={t('agenda.addOpens')}
      options={options}
      selected={stage.opens ?? nowhere}
      onSelect={(id) => onChange({ opens: id === nowhere ? null : id })}
      placeholder={t('agenda.choose')}
    />
  );
}

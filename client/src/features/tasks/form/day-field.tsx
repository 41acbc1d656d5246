import { useConference } from '../../../connection/conference-context.tsx';
import { useI18n } from '../../../i18n/i18n.tsx';
import { useDateFormat } from '../../../i18n/use-date-format.ts';
import { ComboField } from '../../../ui/fields/combo-field.tsx';
import { quickDays } from '../draft/quick-days.ts';
import { readDay } from '../draft/read-day.ts';
import { useToday } from '../draft/use-today.ts';
import type { FormProps } from './form-props.ts';

/** A day typed as people say it ("15. 1."), or one of the usual ones from the list. */
export function DayField({ draft, onChange, faults, size }: FormProps) {
  const { t } = useI18n();
  const format = useDateFormat(useConference().timeZone);
  const today = useToday();
  const options = quickDays(draft.dueKind, today).map(({ name, day }) => ({
    id: day,
    label: format.shortWeekdayAndDay(day),
    note: t(`tasks.quick.${name}`),
  }));
  const chosen = options.find(({ label }) => label === draft.dayText);
  const understood = chosen === undefined ? readDay(draft.dayText, today) : null;
  return (
    <ComboField
      label={t(draft.dueKind === 'by' ? 'tasks.term.by' : 'tasks.term.from')}
      size={size}
      options={options}
      selected={chosen?.id ?? null}
      onSelect={(id) => {
        const option = options.find((each) => each.id === id);
        if (option) onChange({ dayText: option.label });
      }}
      text={draft.dayText}
      onTextChange={(dayText) => onChange({ dayText })}
      hint={
        understood === null
          ? null
          : `${format.weekday(understood)} ${format.dayAndYear(understood)}`
      }
      error={faults.day ? t(faults.day) : null}
    />
  );
}

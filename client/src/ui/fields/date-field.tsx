import { parseDate } from '@internationalized/date';
import { IconCalendar } from '@tabler/icons-react';
import { Button } from 'react-aria-components/Button';
import { DateInput, DatePicker, DateSegment } from 'react-aria-components/DatePicker';
import { Dialog } from 'react-aria-components/Dialog';
import { Group } from 'react-aria-components/Group';
import { Label } from 'react-aria-components/Label';
import { Popover } from 'react-aria-components/Popover';
import { bindClasses } from '../bind-classes.ts';
import styles from './date-field.module.css';
import { DayCalendar } from './day-calendar.tsx';
import field from './field.module.css';
import { type FieldProps, fieldClass } from './field-props.ts';
import { FieldWords } from './field-words.tsx';

const css = bindClasses(styles);
const fieldCss = bindClasses(field);

export interface DateFieldProps extends FieldProps {
  /** `YYYY-MM-DD`; null while empty or half typed. */
  readonly value: string | null;
  readonly onChange: (day: string | null) => void;
  /** First and last day that may be chosen, `YYYY-MM-DD`. */
  readonly from?: string;
  readonly to?: string;
}

const toDay = (day: string | null) => (day === null ? null : parseDate(day));

/** A day, typed part by part in the order of the language or picked from the calendar. */
export function DateField({ label, hint, error, size, value, onChange, from, to }: DateFieldProps) {
  return (
    <DatePicker
      className={fieldClass(size)}
      isInvalid={Boolean(error)}
      value={toDay(value)}
      onChange={(day) => onChange(day?.toString() ?? null)}
      {...(from === undefined ? {} : { minValue: parseDate(from) })}
      {...(to === undefined ? {} : { maxValue: parseDate(to) })}
    >
      <Label className={fieldCss('label')}>{label}</Label>
      <Group className={fieldCss('box', 'row')}>
        <DateInput className={css('segments')}>
          {(segment) => <DateSegment segment={segment} className={css('segment')} />}
        </DateInput>
        <Button className={fieldCss('opener')}>
          <IconCalendar size={20} stroke={1.75} aria-hidden="true" />
        </Button>
      </Group>
      <FieldWords hint={hint} error={error ?? null} />
      <Popover className={`${fieldCss('popover')} ${css('popover')}`}>
        <Dialog className={css('dialog')}>
          <DayCalendar />
        </Dialog>
      </Popover>
    </DatePicker>
  );
}

import { useMemo } from 'react';
import { createDateFormat, type DateFormat } from './format-date.ts';
import { useI18n } from './i18n.tsx';

/** Dates and times in the language of the screen and the conference's own time zone. */
export function useDateFormat(timeZone: string): DateFormat {
  const { language } = useI18n();
  return useMemo(() => createDateFormat(language, timeZone), [language, timeZone]);
}

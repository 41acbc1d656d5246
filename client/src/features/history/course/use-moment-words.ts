import { unreachable } from '@opora/shared/assert.ts';
import { findStage } from '@opora/shared/domain/agenda/agenda.ts';
import { useConference } from '../../../connection/conference-context.tsx';
import { useI18n } from '../../../i18n/i18n.tsx';
import { usePersonWords } from '../wording/use-person-words.ts';
import type { When } from '../wording/use-when.ts';
import type { Moment } from './moments.ts';

/** What a place on the time line says, without its time. */
export function useMomentWords(when: When): (moment: Moment) => string {
  const { t, language } = useI18n();
  const { agenda } = useConference();
  const personOf = usePersonWords();
  return (moment) => {
    const { kind, stageId, restoredTo } = moment;
    const names = new Intl.ListFormat(language).format(
      moment.people.map((id) => personOf(id).name),
    );
    switch (kind) {
      case 'writing':
        return names === '' ? t('history.prepared') : names;
      case 'opened':
      case 'stage': {
        const stage = stageId === null ? undefined : findStage(agenda, stageId);
        return t('history.mark.stage', { title: stage?.title[language] ?? '' });
      }
      case 'restored':
        return t('history.mark.restored', {
          when: when.atTime(restoredTo ?? moment.at),
          names,
        });
      case 'begin':
      case 'paused':
      case 'resumed':
      case 'closed':
      case 'reopened':
        return t(`history.mark.${kind}`);
      default:
        return unreachable(kind);
    }
  };
}

import type { Scope } from '@opora/shared/domain/scope/scope.ts';
import type { StageId } from '@opora/shared/ids.ts';
import { useConference } from '../../../connection/conference-context.tsx';
import { useI18n } from '../../../i18n/i18n.tsx';
import { type StageSpan, stageSpans } from './stage-spans.ts';

/** "kroky 5–7 a krok 11", in the language of the screen. */
export function useSpanWords(): (stages: readonly StageId[]) => string {
  const { t, language } = useI18n();
  const { agenda } = useConference();
  const words = (span: StageSpan): string => {
    if (span.kind === 'title') return span.stage.title[language];
    const { first, last } = span;
    return first === last ? t('scope.step', { number: first }) : t('scope.steps', { first, last });
  };
  return (stages) => new Intl.ListFormat(language).format(stageSpans(agenda, stages).map(words));
}

/** A whole scope in a few words: "jen kroky 5–7, bez plánu, jen své úkoly". */
export function useScopeWords(): (scope: Scope | null) => string {
  const { t } = useI18n();
  const spans = useSpanWords();
  return (scope) => {
    if (scope === null) return t('scope.whole');
    const { stages, readsPlan, tasks } = scope;
    const parts = [
      stages === 'all' ? t('scope.whole') : t('scope.only', { spans: spans(stages) }),
      readsPlan ? null : t('scope.noPlan'),
      tasks === 'all' ? null : t('scope.ownTasks'),
    ];
    return parts.filter((part) => part !== null).join(', ');
  };
}

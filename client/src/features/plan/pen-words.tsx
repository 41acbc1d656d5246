import type { PenState } from '@opora/shared/domain/plan/pen-state.ts';
import { penState } from '@opora/shared/domain/plan/pen-state.ts';
import type { SectionName } from '@opora/shared/domain/plan/sections.ts';
import type { Language } from '@opora/shared/domain/text.ts';
import { IconPencil, IconPencilOff } from '@tabler/icons-react';
import { useConference, useYou } from '../../connection/conference-context.tsx';
import { useI18n } from '../../i18n/i18n.tsx';
import type { Translate } from '../../i18n/translate.ts';
import { usePlanAccess } from './plan-context.tsx';

export interface PenWordsProps {
  readonly section: SectionName;
  /** Of the pencil, in px, or as a length of CSS. */
  readonly iconSize?: number | string;
}

/** Who may write in a section, in words, with a pencil beside them. */
export function PenWords({ section, iconSize = 20 }: PenWordsProps) {
  const { t, language } = useI18n();
  const conference = useConference();
  const you = useYou();
  const { otherPens } = usePlanAccess();
  const state = otherPens ? otherPens.state : penState(conference, you, section);
  const Icon = state.kind === 'read-only' ? IconPencilOff : IconPencil;
  return (
    <>
      <Icon size={iconSize} stroke={1.75} aria-hidden="true" />
      <span>{penWords(state, t, language)}</span>
    </>
  );
}

function penWords(state: PenState, t: Translate, language: Language): string {
  if (!('names' in state)) return t(`room.pen.${state.kind}`);
  const namesBy = (type: Intl.ListFormatType) => ({
    names: new Intl.ListFormat(language, { type }).format(state.names),
  });
  if (state.kind === 'child') return t('room.pen.child', namesBy('disjunction'));
  if (state.names.length === 0) return t(`room.pen.${state.kind}`);
  return state.kind === 'family'
    ? t('room.pen.familyNamed', namesBy('conjunction'))
    : t('room.pen.leadersNamed', namesBy('disjunction'));
}

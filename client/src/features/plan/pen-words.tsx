import type { SectionName } from '@opora/shared/domain/plan/sections.ts';
import type { Language } from '@opora/shared/domain/text.ts';
import { IconPencil, IconPencilOff } from '@tabler/icons-react';
import { useConference, useYou } from '../../connection/conference-context.tsx';
import { useI18n } from '../../i18n/i18n.tsx';
import type { Translate } from '../../i18n/translate.ts';
import { type PenState, penState } from './pen-state.ts';
import { usePlanAccess } from './plan-context.tsx';

/** The state of the pen in words, with a pencil beside them. */
export function PenWords({ section }: { readonly section: SectionName }) {
  const { t, language } = useI18n();
  const conference = useConference();
  const you = useYou();
  const { otherPens } = usePlanAccess();
  const state = otherPens ? otherPens.state : penState(conference, you, section);
  const Icon = state.kind === 'read-only' ? IconPencilOff : IconPencil;
  return (
    <>
      <Icon size={20} stroke={1.75} aria-hidden="true" />
      <span>{penWords(state, t, language)}</span>
    </>
  );
}

function penWords(state: PenState, t: Translate, language: Language): string {
  if (state.kind !== 'child') return t(`room.pen.${state.kind}`);
  const anyOfThem = new Intl.ListFormat(language, { type: 'disjunction' });
  return t('room.pen.child', { names: anyOfThem.format(state.names) });
}

import { isFamily } from '@opora/shared/domain/family-time/family-time.ts';
import { can } from '@opora/shared/domain/permissions.ts';
import type { Scale } from '@opora/shared/domain/scales/scale.ts';
import type { ParticipantId } from '@opora/shared/ids.ts';
import { useState } from 'react';
import { useYou } from '../../../connection/conference-context.tsx';
import { usePeopleToWriteFor } from '../../../connection/use-people-to-write-for.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import { bindClasses } from '../../../ui/bind-classes.ts';
import { BehalfField } from '../../../ui/fields/behalf-field.tsx';
import styles from '../scale.module.css';
import { AnswerForm } from './answer-form.tsx';
import { GivenAnswer } from './given-answer.tsx';

const css = bindClasses(styles);

/** One's own answer, or of somebody one writes for; a plain line while it is the family's turn (SL2). */
export function AnswerPlace({ scale }: { readonly scale: Scale }) {
  const { t } = useI18n();
  const you = useYou();
  const others = usePeopleToWriteFor('poll:answer');
  const people = [...(can(you.role, 'poll:answer') ? [you] : []), ...others];
  const [chosen, choose] = useState<ParticipantId | null>(null);
  const [isChanging, setChanging] = useState(false);
  const whose = people.find(({ id }) => id === chosen) ?? people[0];
  if (whose === undefined) return null;
  const name = whose.id === you.id ? null : whose.callName;
  const given = scale.answers.find(({ by }) => by === whose.id);
  const waits = scale.phase === 'family' && !isFamily(whose);
  return (
    <div className={css('answer')}>
      <BehalfField
        label={t('scale.behalf')}
        people={people.map((person) => ({
          id: person.id,
          label: person.id === you.id ? t('scale.mine') : person.callName,
        }))}
        selected={whose.id}
        onSelect={(id) => {
          choose(id);
          setChanging(false);
        }}
      />
      {waits ? <p>{t('scale.familyFirst')}</p> : null}
      {!waits && given !== undefined && !isChanging ? (
        <GivenAnswer given={given} name={name} onChange={() => setChanging(true)} />
      ) : null}
      {!waits && (given === undefined || isChanging) ? (
        <AnswerForm
          key={whose.id}
          scale={scale}
          whose={whose.id}
          before={given}
          onDone={() => setChanging(false)}
        />
      ) : null}
    </div>
  );
}

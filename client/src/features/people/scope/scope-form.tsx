import type { Participant } from '@opora/shared/domain/conference/participant.ts';
import { type SubmitEvent, useState } from 'react';
import { useConference } from '../../../connection/conference-context.tsx';
import { useCommand } from '../../../connection/use-command.ts';
import { errorKey } from '../../../i18n/error-words.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import { Button } from '../../../ui/actions/button.tsx';
import { useAnnounce } from '../../../ui/announce/announcer.tsx';
import { bindClasses } from '../../../ui/bind-classes.ts';
import { Choice } from '../../../ui/fields/choice.tsx';
import { TextArea } from '../../../ui/fields/text-area.tsx';
import { Banner } from '../../../ui/structure/banner.tsx';
import styles from './scope.module.css';
import {
  draftOf,
  isWhole,
  longestReason,
  readScope,
  type ScopeDraft,
  type ScopeGap,
  scopeGaps,
} from './scope-draft.ts';
import { StageChecks } from './stage-checks.tsx';

const css = bindClasses(styles);

export interface ScopeFormProps {
  readonly person: Participant;
  readonly onSaved: () => void;
}

/** Which steps, the plan or not, all tasks or own ones, and why (CS4). */
export function ScopeForm({ person, onSaved }: ScopeFormProps) {
  const { t } = useI18n();
  const announce = useAnnounce();
  const { run, isPending, error } = useCommand('scope:set');
  const [draft, setDraft] = useState(() => draftOf(person.scope));
  const [hasTried, setTried] = useState(false);
  const found = scopeGaps(draft);
  const isMissing = (gap: ScopeGap) => hasTried && found.includes(gap);
  const change = (changes: Partial<ScopeDraft>) => setDraft({ ...draft, ...changes });
  const handleSubmit = async (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    if (found.length > 0 || isPending) return;
    if (!(await run({ participantId: person.id, scope: readScope(draft) }))) return;
    announce(t('scope.saved'));
    onSaved();
  };
  return (
    <form className={css('form')} noValidate onSubmit={(event) => void handleSubmit(event)}>
      <Choice
        label={t('scope.when')}
        options={[
          { id: 'all', label: t('scope.when.all') },
          { id: 'some', label: t('scope.when.some') },
        ]}
        selected={draft.when}
        onSelect={(when) => change({ when })}
      />
      {draft.when === 'some' ? (
        <>
          <StageChecks
            chosen={draft.stages}
            error={isMissing('stages') ? t('scope.stagesMissing') : null}
            onChange={(stages) => change({ stages })}
          />
          <Consequence name={person.callName} draft={draft} />
        </>
      ) : null}
      <Choice
        label={t('scope.plan')}
        layout="row"
        options={[
          { id: 'reads', label: t('scope.plan.reads') },
          { id: 'none', label: t('scope.plan.none') },
        ]}
        selected={draft.readsPlan ? 'reads' : 'none'}
        onSelect={(plan) => change({ readsPlan: plan === 'reads' })}
      />
      <Choice
        label={t('scope.tasks')}
        layout="row"
        options={[
          { id: 'all', label: t('scope.tasks.all') },
          { id: 'own', label: t('scope.tasks.own') },
        ]}
        selected={draft.tasks}
        onSelect={(tasks) => change({ tasks })}
      />
      {isWhole(draft) ? null : (
        <TextArea
          label={t('scope.why')}
          hint={t('scope.whyHint')}
          error={isMissing('reason') ? t('scope.whyMissing') : null}
          value={draft.reason}
          maxLength={longestReason}
          onChange={(reason) => change({ reason })}
        />
      )}
      {error === null ? null : <Banner>{t(errorKey(error))}</Banner>}
      <div>
        <Button type="submit" variant="primary" isPending={isPending}>
          {t('scope.save')}
        </Button>
      </div>
    </form>
  );
}

/** What saving does to this person, before it is done. */
function Consequence({ name, draft }: { readonly name: string; readonly draft: ScopeDraft }) {
  const { t } = useI18n();
  const conference = useConference();
  const isUnderway = conference.status === 'live' || conference.status === 'paused';
  const isOutNow =
    isUnderway && draft.stages.length > 0 && !draft.stages.includes(conference.stageId);
  return isOutNow ? (
    <Banner>{t('scope.when.now', { name })}</Banner>
  ) : (
    <p className={css('text')}>{t('scope.when.text', { name })}</p>
  );
}

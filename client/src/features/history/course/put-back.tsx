import { mayWriteSection } from '@opora/shared/domain/plan/pens.ts';
import type { SectionName } from '@opora/shared/domain/plan/sections.ts';
import { useEffect, useRef, useState } from 'react';
import { useConference, useYou } from '../../../connection/conference-context.tsx';
import { useCommand } from '../../../connection/use-command.ts';
import { errorKey } from '../../../i18n/error-words.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import { Button } from '../../../ui/actions/button.tsx';
import { bindClasses } from '../../../ui/bind-classes.ts';
import { Banner } from '../../../ui/structure/banner.tsx';
import { useSectionTitle } from '../entry/use-section-title.ts';
import styles from './put-back.module.css';

const css = bindClasses(styles);

export interface PutBackProps {
  readonly section: SectionName;
  /** The moment whose wording is shown. */
  readonly moment: number;
  /** It in words: "ve 14.05". */
  readonly when: string;
  readonly onDone: () => void;
}

/** Puts the shown wording back, after one question. */
export function PutBack({ section, moment, when, onDone }: PutBackProps) {
  const { t } = useI18n();
  const [isAsking, setAsking] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const reason = useReason(section);
  const leave = () => {
    setAsking(false);
    requestAnimationFrame(() => opener.current?.focus());
  };
  if (isAsking) {
    return (
      <Question section={section} moment={moment} when={when} onLeave={leave} onDone={onDone} />
    );
  }
  return (
    <Button
      variant="outlined"
      size="small"
      ref={opener}
      reason={reason}
      onPress={() => setAsking(true)}
    >
      {t('history.putBack')}
    </Button>
  );
}

/** Why one may not, in words; null where one may. The server decides by the same rule. */
function useReason(section: SectionName): string | null {
  const { t } = useI18n();
  const conference = useConference();
  if (mayWriteSection(conference, useYou(), section)) return null;
  return t(conference.status === 'closed' ? 'history.putBack.closed' : 'history.putBack.notYours');
}

function Question({
  section,
  moment,
  when,
  onLeave,
  onDone,
}: PutBackProps & { readonly onLeave: () => void }) {
  const { t } = useI18n();
  const { run, isPending, error } = useCommand('plan:restore');
  const question = useRef<HTMLParagraphElement>(null);
  const title = useSectionTitle()(section);
  useEffect(() => question.current?.focus(), []);
  const handlePutBack = async () => {
    if (await run({ section, moment })) onDone();
  };
  return (
    <div className={css('question')}>
      <p ref={question} tabIndex={-1}>
        {t('history.putBack.question', { section: title, when })}
      </p>
      {error === null ? null : (
        <div role="alert">
          <Banner>{t(errorKey(error))}</Banner>
        </div>
      )}
      <div className={css('answers')}>
        <Button variant="outlined" onPress={onLeave}>
          {t('history.putBack.leave')}
        </Button>
        <Button isPending={isPending} onPress={() => void handlePutBack()}>
          {t(isPending ? 'history.putBack.doing' : 'history.putBack.do')}
        </Button>
      </div>
    </div>
  );
}

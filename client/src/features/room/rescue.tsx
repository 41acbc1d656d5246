import type { SectionName } from '@opora/shared/domain/plan/sections.ts';
import { useState } from 'react';
import { useConference } from '../../connection/conference-context.tsx';
import type { PlanConnection } from '../../documents/plan-connection.ts';
import { useSavedState } from '../../documents/use-plan-connection.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { Button } from '../../ui/actions/button.tsx';
import { bindClasses } from '../../ui/bind-classes.ts';
import { SectionHeading } from '../../ui/structure/section-heading.tsx';
import styles from './rescue.module.css';

const css = bindClasses(styles);

interface Kept {
  readonly section: SectionName;
  readonly text: string;
}

/**
 * After a refusal: the words that did not reach the disk, to be copied, and the way on. They stay on the sheet over the
 * loading of a new document until the person says that they have them.
 */
export function Rescue({ plan }: { readonly plan: PlanConnection }) {
  const { t } = useI18n();
  const isClosed = useConference().status === 'closed';
  const saved = useSavedState(plan);
  const isRefused = saved.kind === 'refused';
  const isOldPage = isRefused && saved.reason === 'old-page';
  const isProtected = isRefused && saved.reason === 'protected';
  const [kept, setKept] = useState<readonly Kept[]>([]);
  const [wasProtected, setWasProtected] = useState(false);
  const shown = isRefused ? unsavedOf(plan) : kept;
  if (!isRefused && kept.length === 0) return null;

  const handleReload = () => {
    setKept(unsavedOf(plan));
    setWasProtected(isProtected);
    plan.reload();
  };
  const handleDone = () => {
    plan.forgetUnsavedText();
    setKept([]);
  };
  return (
    <section className={css('rescue')} aria-label={t('room.rescue.title')}>
      {shown.length === 0 ? null : (
        <>
          <SectionHeading>{t('room.rescue.title')}</SectionHeading>
          <p className={css('advice')}>
            {t(adviceKey(isClosed, isRefused ? isProtected : wasProtected))}
          </p>
          {shown.map(({ section, text }) => (
            <KeptText key={section} text={text} />
          ))}
        </>
      )}
      {isRefused ? (
        <Button onPress={isOldPage ? () => location.reload() : handleReload}>
          {t('room.rescue.reload')}
        </Button>
      ) : (
        <Button onPress={handleDone}>{t('room.rescue.done')}</Button>
      )}
    </section>
  );
}

function adviceKey(isClosed: boolean, isProtected: boolean) {
  if (isProtected) return 'room.rescue.textProtected';
  return isClosed ? 'room.rescue.textClosed' : 'room.rescue.text';
}

function KeptText({ text }: { readonly text: string }) {
  const { t } = useI18n();
  const [isCopied, setCopied] = useState(false);
  const handleCopy = () =>
    void navigator.clipboard.writeText(text).then(
      () => setCopied(true),
      // Not allowed here: the words can be selected by hand.
      () => setCopied(false),
    );
  return (
    <div className={css('kept')}>
      <p className={css('text')}>{text}</p>
      <Button size="small" onPress={handleCopy}>
        {t(isCopied ? 'room.rescue.copied' : 'room.rescue.copy')}
      </Button>
    </div>
  );
}

const unsavedOf = (plan: PlanConnection): readonly Kept[] =>
  plan.unsavedSections().map((section) => ({ section, text: plan.unsavedText(section) ?? '' }));

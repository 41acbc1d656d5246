import { childKeptBy } from '@opora/shared/domain/circles/child-space.ts';
import { type RefObject, useState } from 'react';
import { useConference, useYou } from '../../../connection/conference-context.tsx';
import { useI18n } from '../../../i18n/i18n.tsx';
import { bindClasses } from '../../../ui/bind-classes.ts';
import { LoadedPart } from '../../../ui/loading/loaded-part.tsx';
import { Fold } from '../../../ui/structure/fold.tsx';
import { SectionHeading } from '../../../ui/structure/section-heading.tsx';
import styles from './places.module.css';

const css = bindClasses(styles);

const load = async () => (await import('../child/child-space.tsx')).ChildSpace;

export interface ChildPlaceProps {
  /** The child is being listened to: their space is the first thing there is. */
  readonly isNow: boolean;
  /** Whether it may be folded away while something else is on. */
  readonly isFolding: boolean;
  /** Where it stands for the head of the page. */
  readonly headingRef?: RefObject<HTMLHeadingElement | null>;
}

/** A child's own space, for that child and who stands by them; nothing for everybody else (CC1). */
export function ChildPlace({ isNow, isFolding, headingRef }: ChildPlaceProps) {
  const { t } = useI18n();
  const you = useYou();
  const child = childKeptBy(useConference(), you);
  const [isOpen, setOpen] = useState(isNow);
  const [wasNow, setWasNow] = useState(isNow);
  if (wasNow !== isNow) {
    setWasNow(isNow);
    // What somebody may be writing in is never folded for them.
    if (isNow) setOpen(true);
  }
  if (child === undefined) return null;
  const isOwn = child.id === you.id;
  const title = isOwn
    ? t('room.circle.ownSpace')
    : t('room.circle.spaceOf', { name: child.callName });
  const space = (
    <LoadedPart load={load} props={{ child, isNow }}>
      <p>{t('app.loading')}</p>
    </LoadedPart>
  );
  if (isFolding) {
    return (
      <div className={css('first')}>
        <Fold title={title} level={2} isOpen={isOpen} onToggle={setOpen}>
          {isOpen ? space : null}
        </Fold>
      </div>
    );
  }
  return (
    <section
      className={css('child')}
      aria-label={title}
      {...(isOwn ? { 'data-scale': 'child' } : {})}
    >
      <SectionHeading rule="none" {...(headingRef ? { level: 1, ref: headingRef } : {})}>
        {title}
      </SectionHeading>
      {space}
    </section>
  );
}

import type { ReactNode } from 'react';
import { bindClasses } from '../bind-classes.ts';
import { personAttributes } from './person-colour.ts';
import styles from './person-stroke.module.css';

const css = bindClasses(styles);

export interface PersonStrokeProps {
  /** Order of arrival from 0; null draws the stroke of somebody who has not come. */
  readonly order: number | null;
  readonly name: ReactNode;
  /** A quiet word after the name: who they are here. */
  readonly note?: ReactNode;
  readonly isStrong?: boolean;
}

/** A person: a short upright stroke in their colour with their name. Never an avatar. */
export function PersonStroke({ order, name, note, isStrong = false }: PersonStrokeProps) {
  return (
    <span className={css('person')} {...personAttributes(order)}>
      <span className={css('stroke')} aria-hidden="true" />
      <span>
        <span className={css('name', isStrong && 'strong')}>{name}</span>
        {note ? <span className={css('note')}> {note}</span> : null}
      </span>
    </span>
  );
}

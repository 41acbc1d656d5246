import type { Participant } from '@opora/shared/domain/conference/participant.ts';
import { useState } from 'react';
import { bindClasses } from '../../../ui/bind-classes.ts';
import styles from './child-space.module.css';
import { SentenceLine } from './sentence-line.tsx';
import { ShowDialog } from './show-dialog.tsx';
import type { SpaceRow } from './space-rows.ts';

const css = bindClasses(styles);

export interface SentenceRowsProps {
  readonly child: Participant;
  readonly rows: readonly SpaceRow[];
}

/** The sentences of a space one by one; at most one of them is just being shown. */
export function SentenceRows({ child, rows }: SentenceRowsProps) {
  const [showing, setShowing] = useState<string | null>(null);
  return (
    <>
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari forgets that a list without bullets is one. */}
      <ul role="list" className={css('rows')}>
        {rows.map((row) => (
          <SentenceLine key={row.key} child={child} row={row} onShow={() => setShowing(row.text)} />
        ))}
      </ul>
      {showing === null ? null : (
        <ShowDialog child={child} text={showing} onClose={() => setShowing(null)} />
      )}
    </>
  );
}

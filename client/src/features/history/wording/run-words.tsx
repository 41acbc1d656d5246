import type { ReactNode } from 'react';
import { useI18n } from '../../../i18n/i18n.tsx';
import { VisuallyHidden } from '../../../ui/announce/visually-hidden.tsx';
import { bindClasses } from '../../../ui/bind-classes.ts';
import { personAttributes } from '../../../ui/signs/person-colour.ts';
import type { Run } from './runs.ts';
import type { PersonWords } from './use-person-words.ts';
import type { When } from './use-when.ts';
import styles from './wording.module.css';

const css = bindClasses(styles);

export interface RunWordsProps {
  readonly run: Run;
  readonly personOf: (id: Run['by']) => PersonWords;
  readonly when: When;
  readonly lang: string;
}

/** One passage with its writer: stroke, name and time before it, their colour under it. */
export function SignedRun({ run, personOf, when, lang }: RunWordsProps) {
  const { t } = useI18n();
  const writer = personOf(run.by);
  const behalf = run.onBehalfOf === null ? null : personOf(run.onBehalfOf).name;
  return (
    <>
      {run.lead}
      <span className={css('run')} {...personAttributes(writer.arrivalOrder)}>
        <Label
          name={
            behalf === null ? writer.name : t('history.onBehalf', { name: writer.name, behalf })
          }
          time={when.span(run.from, run.until)}
        />
        <Pieces run={run} lang={lang} />
      </span>
    </>
  );
}

/** A passage of a comparison: signed where it was added or removed, plain where it stayed. */
export function ChangedRun(props: RunWordsProps) {
  const { run, lang } = props;
  if (run.change === 'kept') {
    return (
      <>
        {run.lead}
        <Pieces run={run} lang={lang} />
      </>
    );
  }
  return run.change === 'added' ? <Added {...props} /> : <Removed {...props} />;
}

function Added(props: RunWordsProps) {
  const { t } = useI18n();
  return (
    <ins className={css('added')}>
      <VisuallyHidden>{t('history.added')} </VisuallyHidden>
      <SignedRun {...props} />
      <VisuallyHidden> {t('history.endOfChange')} </VisuallyHidden>
    </ins>
  );
}

/** Signed by who took it out; whose words they were is heard as well. */
function Removed({ run, personOf, when, lang }: RunWordsProps) {
  const { t } = useI18n();
  const remover = personOf(run.removedBy);
  const writer = personOf(run.by).name;
  return (
    <del className={css('removed')}>
      {run.lead}
      <VisuallyHidden>{t('history.removed')} </VisuallyHidden>
      <span className={css('run')} {...personAttributes(remover.arrivalOrder)}>
        <Label name={remover.name} />
        <VisuallyHidden>
          {t('history.writtenBy', { name: writer, time: when.span(run.from, run.until) })}{' '}
        </VisuallyHidden>
        <Pieces run={run} lang={lang} />
      </span>
      <VisuallyHidden> {t('history.endOfChange')} </VisuallyHidden>
    </del>
  );
}

/** "Jitka 14.05", heard as "Jitka, 14.05:". */
function Label({ name, time }: { readonly name: string; readonly time?: string }) {
  return (
    <span className={css('label')}>
      <span className={css('name')}>{name}</span>
      {time === undefined ? null : (
        <>
          <VisuallyHidden>, </VisuallyHidden>
          <span className={css('time')}> {time}</span>
        </>
      )}
      <VisuallyHidden>: </VisuallyHidden>
    </span>
  );
}

function Pieces({ run, lang }: { readonly run: Run; readonly lang: string }): ReactNode {
  return (
    <span className={css('words')} lang={lang}>
      {run.pieces.map(({ text, bold }, index) => {
        const Piece = bold ? 'strong' : 'span';
        // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of an answer never move.
        return <Piece key={index}>{text}</Piece>;
      })}
    </span>
  );
}

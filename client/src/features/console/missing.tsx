import { closingHints } from '@opora/shared/domain/conference/closing-hints.ts';
import { useConference } from '../../connection/conference-context.tsx';
import { usePlanText } from '../../documents/room-plan.tsx';
import { closingCatalogues } from '../../i18n/closing-catalogues.ts';
import { MoreMessages, useI18n } from '../../i18n/i18n.tsx';
import { bindClasses } from '../../ui/bind-classes.ts';
import styles from './ending.module.css';

const css = bindClasses(styles);

/** What is worth a look before closing. It only says; closing stays possible. Loaded with the dialog. */
export const Missing = () => (
  <MoreMessages catalogues={closingCatalogues}>
    <Hints />
  </MoreMessages>
);

interface Hint {
  readonly title: string;
  readonly lines: readonly string[];
}

function Hints() {
  const { t } = useI18n();
  const hints = useHints();
  if (hints.length === 0) return <p>{t('console.endComplete')}</p>;
  return (
    <>
      <p>{t('console.endMissing')}</p>
      {hints.map(({ title, lines }) => (
        <section key={title}>
          <h3 className={css('title')}>{title}</h3>
          {lines.length === 0 ? null : (
            <ul className={css('tasks')}>
              {lines.map((line, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: two tasks may be worded the same.
                <li key={at} className={css('task')}>
                  {line}
                </li>
              ))}
            </ul>
          )}
        </section>
      ))}
    </>
  );
}

/** A sentence alone, or a sentence over what it is about; none where nothing is missing. */
function useHints(): readonly Hint[] {
  const { t } = useI18n();
  const hints = closingHints(useConference());
  const hasReview = !usePlanText('review').isEmpty;
  const said = (is: boolean, title: string): readonly Hint[] => (is ? [{ title, lines: [] }] : []);
  const listed = (title: string, lines: readonly string[]): readonly Hint[] =>
    lines.length === 0 ? [] : [{ title, lines }];
  const { withoutDate, withoutAnswer, withoutVoice, withoutReply, parked } = hints;
  return [
    ...listed(
      t('console.endNoDate', { count: withoutDate.length }),
      withoutDate.map(({ terms }) => terms.what),
    ),
    ...listed(
      t('console.endNoAnswer', { count: withoutAnswer.length }),
      withoutAnswer.map(({ terms }) => terms.what),
    ),
    ...said(!hasReview, t('closing.missing.review')),
    ...said(hints.isNobodyAsked, t('closing.missing.nobodyAsked')),
    ...listed(
      t('closing.missing.voices'),
      withoutVoice.map(({ person }) => person.callName),
    ),
    ...listed(
      t('closing.missing.wishes'),
      withoutReply.map(({ text }) => text),
    ),
    ...listed(
      t('console.endParked', { count: parked.length }),
      parked.map(({ text }) => text),
    ),
    ...said(hints.isNobodyPresent, t('console.endNobody')),
  ];
}

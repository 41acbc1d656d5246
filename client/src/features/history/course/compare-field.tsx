import { useI18n } from '../../../i18n/i18n.tsx';
import { Button } from '../../../ui/actions/button.tsx';
import { SelectField } from '../../../ui/fields/select-field.tsx';
import type { When } from '../wording/use-when.ts';
import { type Moment, type MomentOrNow, previousChange } from './moments.ts';
import { useMomentWords } from './use-moment-words.ts';

export interface CompareFieldProps {
  readonly moments: readonly Moment[];
  readonly selected: MomentOrNow;
  /** With what it is compared; undefined where it is not. */
  readonly other: MomentOrNow | undefined;
  readonly when: When;
  readonly onCompare: (other: MomentOrNow | undefined) => void;
}

/** Compares with now, or with any other moment. */
export function CompareField(props: CompareFieldProps) {
  const { t } = useI18n();
  const { moments, selected, other, onCompare } = props;
  const earlier = previousChange(moments, null) ?? moments[0];
  const first = selected === null ? earlier?.at : null;
  if (other === undefined) {
    return (
      <Button size="small" onPress={() => onCompare(first)}>
        {t(selected === null ? 'history.compareWithEarlier' : 'history.compareWithNow')}
      </Button>
    );
  }
  return (
    <>
      <OtherMoment {...props} other={other} />
      <Button size="small" onPress={() => onCompare(undefined)}>
        {t('history.compareStop')}
      </Button>
    </>
  );
}

const now = 'now';

function OtherMoment({ moments, selected, other, when, onCompare }: CompareFieldProps) {
  const { t } = useI18n();
  const wordsOf = useMomentWords(when);
  const options = moments.map((moment) => ({
    id: String(moment.at),
    label: `${when.time(moment.shownAt)} ${wordsOf(moment)}`,
  }));
  const all = [...options, { id: now, label: t('history.now') }];
  const own = String(selected ?? now);
  return (
    <SelectField
      size="quick"
      label={t('history.compareWith')}
      placeholder={t('history.pickMoment')}
      options={all.filter(
        ({ id }, index) => id !== own && all.findIndex((each) => each.id === id) === index,
      )}
      selected={String(other ?? now)}
      onSelect={(id) => onCompare(id === now ? null : Number(id))}
    />
  );
}

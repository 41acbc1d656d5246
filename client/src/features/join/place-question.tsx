import type { Ref } from 'react';
import { useI18n } from '../../i18n/i18n.tsx';
import { bindClasses } from '../../ui/bind-classes.ts';
import { Choice } from '../../ui/fields/choice.tsx';
import type { JoinAnswers } from './join-answers.ts';
import styles from './join-form.module.css';

const css = bindClasses(styles);

export interface PlaceQuestionProps {
  readonly place: JoinAnswers['place'];
  readonly alone: boolean | null;
  readonly onPlace: (place: JoinAnswers['place']) => void;
  readonly onAlone: (alone: boolean) => void;
  readonly isAloneMissing: boolean;
  /** Around the second question. */
  readonly ref: Ref<HTMLDivElement>;
}

/** Where somebody is; and from afar, who else may be listening. */
export function PlaceQuestion(props: PlaceQuestionProps) {
  const { place, alone, onPlace, onAlone, isAloneMissing, ref } = props;
  const { t } = useI18n();
  return (
    <>
      <Choice
        label={t('join.place')}
        layout="row"
        selected={place}
        onSelect={onPlace}
        options={[
          { id: 'room', label: t('join.placeRoom') },
          { id: 'remote', label: t('join.placeRemote') },
        ]}
      />
      {place === 'remote' ? (
        <div className={css('next')} ref={ref}>
          <Choice
            label={t('join.alone')}
            selected={alone === null ? null : aloneIds[alone ? 'yes' : 'no']}
            onSelect={(id) => onAlone(id === aloneIds.yes)}
            options={[
              { id: aloneIds.yes, label: t('join.aloneYes') },
              { id: aloneIds.no, label: t('join.aloneNo') },
            ]}
            error={isAloneMissing ? t('join.aloneMissing') : null}
          />
        </div>
      ) : null}
    </>
  );
}

const aloneIds = { yes: 'alone', no: 'heard' } as const;

import { findStage } from '@opora/shared/domain/agenda/agenda.ts';
import { offersToShorten, type ShortenOffer } from '@opora/shared/domain/agenda/protected-time.ts';
import { useConference } from '../../../connection/conference-context.tsx';
import { useServerTime } from '../../../connection/use-server-time.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import { Button } from '../../../ui/actions/button.tsx';
import { bindClasses } from '../../../ui/bind-classes.ts';
import { Banner } from '../../../ui/structure/banner.tsx';
import { AdviceLine } from '../advice-line.tsx';
import { type Course, useCourse } from '../use-course.ts';
import styles from './agenda.module.css';

const css = bindClasses(styles);

/** The plan's minutes are never taken silently: who leads is offered what could be shorter instead. */
export function ShortenOffers() {
  const { t } = useI18n();
  const course = useCourse();
  const shortening = offersToShorten(useConference(), useServerTime());
  if (shortening === null) return null;
  const { missingMinutes: count, offers, isEnough } = shortening;
  return (
    <section aria-label={t('agenda.offers')} className={css('offers')}>
      <Banner>
        <p>{t(offers.length === 0 ? 'agenda.missingOnly' : 'agenda.missing', { count })}</p>
        {offers.length === 0 ? null : (
          <div className={css('buttons')}>
            {offers.map((offer) => (
              <Offer key={offer.stageId} offer={offer} course={course} />
            ))}
          </div>
        )}
        {isEnough ? null : <p>{t('agenda.split')}</p>}
      </Banner>
      <AdviceLine course={course} />
    </section>
  );
}

function Offer({ offer, course }: { readonly offer: ShortenOffer; readonly course: Course }) {
  const { t, language } = useI18n();
  const { agenda } = useConference();
  const { stageId, minutes } = offer;
  const title = findStage(agenda, stageId)?.title[language] ?? '';
  return (
    <Button
      size="small"
      variant="sheet"
      isPending={course.isPending('stage:plan')}
      onPress={() => void course.send('stage:plan', { stageId, minutes })}
      aria-label={t('agenda.shortenName', { title, minutes })}
    >
      {t('agenda.shorten', { title, minutes })}
    </Button>
  );
}

import { findParticipant } from '@opora/shared/domain/conference/conference.ts';
import type { Participant } from '@opora/shared/domain/conference/participant.ts';
import { can } from '@opora/shared/domain/permissions.ts';
import type { ReactNode } from 'react';
import { useConference, useYou } from '../../../connection/conference-context.tsx';
import { useCommand } from '../../../connection/use-command.ts';
import { useLeader } from '../../../connection/use-leader.ts';
import { errorKey } from '../../../i18n/error-words.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import { Button } from '../../../ui/actions/button.tsx';
import { Banner } from '../../../ui/structure/banner.tsx';
import { type Offer, useOffers } from '../entry/use-offers.ts';

/** What this person can do about leading right now: each a sentence with one press, and none of it happens by itself. */
export function Offers() {
  return useOffers().map((offer) => {
    const Part = parts[offer];
    return <Part key={offer} />;
  });
}

interface OfferBannerProps {
  readonly text: ReactNode;
  readonly action: string;
  readonly command: ReturnType<typeof useEpochCommand>;
}

/** With the epoch on this person's screen: of two who press at once, one leads. */
function useEpochCommand(
  type: 'facilitation:claim' | 'facilitation:ask' | 'facilitation:take-back',
) {
  const { epoch } = useConference().facilitation;
  const { run, isPending, error } = useCommand(type);
  return { press: () => void run({ epoch }), isPending, error };
}

function OfferBanner({ text, action, command: { press, isPending, error } }: OfferBannerProps) {
  const { t } = useI18n();
  return (
    <>
      <Banner
        action={
          <Button variant="primary" size="small" isPending={isPending} onPress={press}>
            {action}
          </Button>
        }
      >
        {text}
      </Banner>
      {error === null ? null : <Banner>{t(errorKey(error))}</Banner>}
    </>
  );
}

function Claim() {
  const { t } = useI18n();
  const command = useEpochCommand('facilitation:claim');
  return (
    <OfferBanner
      text={t('facilitation.tools.claimText')}
      action={t('facilitation.tools.claim')}
      command={command}
    />
  );
}

function TakeBack() {
  const { t } = useI18n();
  const leader = useLeader();
  const command = useEpochCommand('facilitation:take-back');
  return (
    <OfferBanner
      text={t('facilitation.tools.backText', { name: leader?.callName ?? '' })}
      action={t('facilitation.tools.back')}
      command={command}
    />
  );
}

function Ask() {
  const { t } = useI18n();
  const { participants, facilitation } = useConference();
  const you = useYou();
  const command = useEpochCommand('facilitation:ask');
  if (facilitation.asking.includes(you.id)) {
    return <Banner>{t('facilitation.tools.asked')}</Banner>;
  }
  const organiser = participants.find(({ role }) => can(role, 'facilitation:arrange'));
  const text =
    organiser === undefined
      ? t('facilitation.tools.askTextNobody')
      : t('facilitation.tools.askText', { name: organiser.callName });
  return <OfferBanner text={text} action={t('facilitation.tools.ask')} command={command} />;
}

function Asking() {
  const conference = useConference();
  return conference.facilitation.asking
    .map((id) => findParticipant(conference, id))
    .filter((person) => person !== undefined)
    .map((person) => <Confirm key={person.id} person={person} />);
}

function Confirm({ person }: { readonly person: Participant }) {
  const { t } = useI18n();
  const { epoch } = useConference().facilitation;
  const { run, isPending, error } = useCommand('facilitation:hand-over');
  const name = person.callName;
  return (
    <OfferBanner
      text={t('facilitation.tools.offers', { name })}
      action={t('facilitation.tools.confirm', { name })}
      command={{ press: () => void run({ epoch, to: person.id }), isPending, error }}
    />
  );
}

const parts = {
  'take-back': TakeBack,
  claim: Claim,
  ask: Ask,
  confirm: Asking,
} as const satisfies Record<Offer, unknown>;

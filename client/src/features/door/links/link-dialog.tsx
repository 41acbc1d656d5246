import type { Participant } from '@opora/shared/domain/conference/participant.ts';
import { can } from '@opora/shared/domain/permissions.ts';
import type { Link } from '@opora/shared/protocol/links.ts';
import { useConference, useYou } from '../../../connection/conference-context.tsx';
import { errorKey } from '../../../i18n/error-words.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import { useDateFormat } from '../../../i18n/use-date-format.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { useAnnounce } from '../../../ui/announce/announcer.tsx';
import { bindClasses } from '../../../ui/bind-classes.ts';
import { Dialog } from '../../../ui/overlays/dialog.tsx';
import { Banner } from '../../../ui/structure/banner.tsx';
import { FormLine, FormList } from '../../../ui/structure/form-list.tsx';
import styles from './link-dialog.module.css';
import { MadeLink } from './made-link.tsx';
import { type Links, useLinks } from './use-links.ts';

const css = bindClasses(styles);

export interface LinkDialogProps {
  readonly person: Participant;
  readonly onClose: () => void;
}

/** With what a person comes in, and how to put an end to it (AD13, AD14). */
export function LinkDialog({ person, onClose }: LinkDialogProps) {
  const { t } = useI18n();
  const links = useLinks(person.id);
  const name = person.callName;
  const { made, error } = links;
  const isOpen = (links.links ?? []).some((link) => opensSomething(link));
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('links.title', { name })}
      actions={
        <Button variant="quiet" onPress={onClose}>
          {t('app.close')}
        </Button>
      }
    >
      {made === null ? null : <MadeLink made={made} />}
      <LinkLines links={links.links} />
      {error === null ? null : <Banner>{t(errorKey(error))}</Banner>}
      <Changes links={links} isOpen={isOpen} name={name} />
    </Dialog>
  );
}

const opensSomething = ({ state }: Link): boolean =>
  state === 'unused' || state === 'in-use' || state === 'not-yet';

function LinkLines({ links }: Pick<Links, 'links'>) {
  const { t } = useI18n();
  const { timeZone } = useConference();
  const { shortDay, time } = useDateFormat(timeZone);
  if (links === null) return <p>{t('app.loading')}</p>;
  if (links.length === 0) return <p>{t('links.none')}</p>;
  return (
    <FormList aria-label={t('links.list')}>
      {links.map(({ createdAt, state, hasPin }) => (
        <FormLine key={createdAt}>
          <p>{t(`links.state.${state}`)}</p>
          <p className={css('about')}>
            {t(hasPin ? 'links.madeWithPin' : 'links.made', {
              day: shortDay(createdAt),
              time: time(createdAt),
            })}
          </p>
        </FormLine>
      ))}
    </FormList>
  );
}

interface ChangesProps {
  readonly links: Links;
  readonly isOpen: boolean;
  readonly name: string;
}

function Changes({ links, isOpen, name }: ChangesProps) {
  const { t } = useI18n();
  const announce = useAnnounce();
  const { role } = useYou();
  const { isPending, revoke, renew } = links;
  const handleRevoke = async () => {
    if (await revoke()) announce(t('links.revoked'));
  };
  const handleRenew = async (withPin: boolean) => {
    if (await renew(withPin)) announce(t('links.renewed'));
  };
  return (
    <div className={css('changes')}>
      <p className={css('about')}>{t('links.atOnce', { name })}</p>
      {isOpen ? (
        <Button variant="outlined" isPending={isPending} onPress={() => void handleRevoke()}>
          {t('links.revoke')}
        </Button>
      ) : null}
      {can(role, 'participant:invite') ? (
        <>
          <Button variant="outlined" isPending={isPending} onPress={() => void handleRenew(true)}>
            {t('links.renewWithPin')}
          </Button>
          <Button variant="outlined" isPending={isPending} onPress={() => void handleRenew(false)}>
            {t('links.renew')}
          </Button>
        </>
      ) : null}
    </div>
  );
}

import type { ParticipantId } from '@opora/shared/ids.ts';
import type { RecordPage } from '@opora/shared/protocol/record.ts';
import { IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import { useConference } from '../../../connection/conference-context.tsx';
import { errorKey } from '../../../i18n/error-words.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import { Button } from '../../../ui/actions/button.tsx';
import { LinkButton } from '../../../ui/actions/link-button.tsx';
import { bindClasses } from '../../../ui/bind-classes.ts';
import { SelectField } from '../../../ui/fields/select-field.tsx';
import { Banner } from '../../../ui/structure/banner.tsx';
import { addressOf } from '../ask/ask.ts';
import { useAsker } from '../ask/use-asker.ts';
import styles from './record.module.css';
import { RecordLines } from './record-lines.tsx';
import { type ShownRecord, useRecord } from './use-record.ts';

const css = bindClasses(styles);
const everybody = 'everybody';

/** Who saw what, and the file of the conference to take along. */
export function AccessRecord() {
  const { t } = useI18n();
  const [person, setPerson] = useState<ParticipantId | null>(null);
  return (
    <>
      <p className={css('what')}>{t('organiser.record.what')}</p>
      <div className={css('tools')}>
        <PersonField person={person} onPerson={setPerson} />
        <Download />
      </div>
      <Lines key={person} person={person} />
    </>
  );
}

interface PersonFieldProps {
  readonly person: ParticipantId | null;
  readonly onPerson: (person: ParticipantId | null) => void;
}

function PersonField({ person, onPerson }: PersonFieldProps) {
  const { t } = useI18n();
  const { participants } = useConference();
  const everyone = { id: everybody, label: t('organiser.record.everybody') } as const;
  const people = participants.map(({ id, callName }) => ({ id, label: callName }));
  return (
    <SelectField<ParticipantId | typeof everybody>
      label={t('organiser.record.person')}
      placeholder={everyone.label}
      options={[everyone, ...people]}
      selected={person ?? everybody}
      onSelect={(id) => onPerson(id === everybody ? null : id)}
    />
  );
}

function Download() {
  const { t } = useI18n();
  const asker = useAsker();
  return (
    <div>
      <LinkButton
        href={addressOf(asker, '/exports/record.json')}
        download
        size="small"
        icon={<IconDownload size={20} stroke={1.75} aria-hidden="true" />}
      >
        {t('organiser.record.download')}
      </LinkButton>
      <p className={css('small')}>{t('organiser.record.downloadWhat')}</p>
    </div>
  );
}

function Lines({ person }: { readonly person: ParticipantId | null }) {
  const record = useRecord(person);
  const { page, isAsking } = record;
  return (
    <div aria-busy={isAsking}>
      {page === null ? null : <Page page={page} />}
      <Rest {...record} />
      {page === null ? null : <Head page={page} />}
    </div>
  );
}

function Page({ page }: { readonly page: RecordPage }) {
  const { t } = useI18n();
  return (
    <>
      {page.damagedAt === null ? null : (
        <Banner>{t('organiser.record.damaged', { seq: page.damagedAt })}</Banner>
      )}
      {page.entries.length === 0 ? <p>{t('organiser.record.empty')}</p> : null}
      <RecordLines entries={page.entries} />
    </>
  );
}

/** What is not there yet: on its way, missing, or older. */
function Rest({ page, isAsking, error, askOlder, askAgain }: ShownRecord) {
  const { t } = useI18n();
  if (error !== null) {
    const retry = (
      <Button size="small" variant="sheet" onPress={askAgain}>
        {t('app.retry')}
      </Button>
    );
    return <Banner action={retry}>{t(errorKey(error))}</Banner>;
  }
  if (page === null) return <p>{t('app.loading')}</p>;
  if (page.older === null) return null;
  return (
    <div className={css('older')}>
      <Button size="small" isPending={isAsking} onPress={askOlder}>
        {t('organiser.record.older')}
      </Button>
    </div>
  );
}

/** For paper: the fingerprint that shows later whether the record is still the same. */
function Head({ page }: { readonly page: RecordPage }) {
  const { t } = useI18n();
  return (
    <div className={css('foot')}>
      <h3 className={css('small')}>{t('organiser.record.head')}</h3>
      <code className={css('head')}>{page.head}</code>
      <p className={css('small')}>{t('organiser.record.headWhat')}</p>
    </div>
  );
}

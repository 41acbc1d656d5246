import type { Participant } from '@opora/shared/domain/conference/participant.ts';
import type { ErrorBody } from '@opora/shared/protocol/errors.ts';
import { type RestrictedExport, restrictedExportSchema } from '@opora/shared/protocol/exports.ts';
import { IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import { errorKey } from '../../../i18n/error-words.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import { Button } from '../../../ui/actions/button.tsx';
import { LinkButton } from '../../../ui/actions/link-button.tsx';
import { bindClasses } from '../../../ui/bind-classes.ts';
import { Banner } from '../../../ui/structure/banner.tsx';
import { addressOf, ask } from '../ask/ask.ts';
import { useAsker } from '../ask/use-asker.ts';
import styles from './apart.module.css';

const css = bindClasses(styles);

/** What the person is given: to be read by the organiser before it leaves the house. */
export function Extract({ person }: { readonly person: Participant }) {
  const { t } = useI18n();
  const address = addressOf(useAsker(), '/exports/restricted.json', { for: person.id });
  const [file, setFile] = useState<RestrictedExport | null>(null);
  const [error, setError] = useState<ErrorBody | null>(null);
  const handleShow = async () => {
    const answer = await ask(address, restrictedExportSchema.safeParse);
    setError(answer.ok ? null : answer.error);
    if (answer.ok) setFile(answer.value);
  };
  return (
    <>
      <div className={css('actions')}>
        <Button size="small" onPress={() => void handleShow()}>
          {t('organiser.apart.show')}
        </Button>
        <LinkButton
          href={address}
          download
          size="small"
          variant="plain"
          icon={<IconDownload size={20} stroke={1.75} aria-hidden="true" />}
        >
          {t('organiser.apart.download')}
        </LinkButton>
      </div>
      {error === null ? null : <Banner>{t(errorKey(error))}</Banner>}
      {file === null ? null : <Preview file={file} />}
    </>
  );
}

function Preview({ file }: { readonly file: RestrictedExport }) {
  const { t } = useI18n();
  return (
    <section className={css('extract')} aria-label={t('organiser.apart.preview')}>
      <strong>{file.for}</strong>
      <p className={css('words')}>{file.words ?? t('organiser.apart.noWords')}</p>
      {file.tasks.length === 0 ? (
        <p className={css('small')}>{t('organiser.apart.noTasks')}</p>
      ) : null}
      <ul>
        {file.tasks.map(({ what, owner }) => (
          <li key={what}>{`${what} (${owner})`}</li>
        ))}
      </ul>
    </section>
  );
}

import type { Participant } from '@opora/shared/domain/conference/participant.ts';
import { useState } from 'react';
import { useI18n } from '../../../i18n/i18n.tsx';
import { Button } from '../../../ui/actions/button.tsx';
import { LinkDialog } from './link-dialog.tsx';

/** The way to a person's link. */
export function LinkButton({ person }: { readonly person: Participant }) {
  const { t } = useI18n();
  const [isOpen, setOpen] = useState(false);
  return (
    <div>
      <Button
        variant="plain"
        aria-label={t('links.ofName', { name: person.callName })}
        onPress={() => setOpen(true)}
      >
        {t('links.of')}
      </Button>
      {isOpen ? <LinkDialog person={person} onClose={() => setOpen(false)} /> : null}
    </div>
  );
}

import type { Participant } from '@opora/shared/domain/conference/participant.ts';
import { useState } from 'react';
import { useI18n } from '../../../i18n/i18n.tsx';
import { Button } from '../../../ui/actions/button.tsx';
import { LoadedPart } from '../../../ui/loading/loaded-part.tsx';
import { Dialog } from '../../../ui/overlays/dialog.tsx';

const loadForm = async () => (await import('./scope-form.tsx')).ScopeForm;

/** Opens the question of one person's scope; its form comes in a file of its own. */
export function ScopeButton({ person }: { readonly person: Participant }) {
  const { t } = useI18n();
  const [isOpen, setOpen] = useState(false);
  const name = person.callName;
  const close = () => setOpen(false);
  return (
    <>
      <Button
        variant="plain"
        size="small"
        aria-label={t('scope.changeOf', { name })}
        onPress={() => setOpen(true)}
      >
        {t('scope.change')}
      </Button>
      {isOpen ? (
        <Dialog
          isOpen
          onClose={close}
          size="reading"
          title={t('scope.dialog', { name })}
          actions={
            <Button variant="quiet" onPress={close}>
              {t('scope.leave')}
            </Button>
          }
        >
          <LoadedPart load={loadForm} props={{ person, onSaved: close }}>
            <p>{t('app.loading')}</p>
          </LoadedPart>
        </Dialog>
      ) : null}
    </>
  );
}

import type { OfficeSession } from '@opora/shared/protocol/office.ts';
import { IconKey } from '@tabler/icons-react';
import { useI18n } from '../../../i18n/i18n.tsx';
import { Button } from '../../../ui/actions/button.tsx';
import { FailureLine } from '../parts/failure-line.tsx';
import { useAction } from '../parts/use-action.ts';
import { type ProofPlace, proveWithPasskey } from './factor-api.ts';

export interface ProveWithPasskeyProps {
  readonly place: ProofPlace;
  readonly onDone: (session: OfficeSession) => void;
  /** The first thing to try on its page. */
  readonly isMain?: boolean;
}

export function ProveWithPasskey({ place, onDone, isMain = false }: ProveWithPasskeyProps) {
  const { t } = useI18n();
  const { isPending, failure, run } = useAction();
  const handlePress = async () => {
    const session = await run(() => proveWithPasskey(place));
    if (session !== undefined) onDone(session);
  };
  const words =
    place === 'sign-in' ? 'officeFactors.withPasskey' : 'officeFactors.confirmWithPasskey';
  return (
    <>
      <Button
        variant={isMain ? 'primary' : 'outlined'}
        isWide
        icon={<IconKey size={20} stroke={1.75} aria-hidden="true" />}
        isPending={isPending}
        onPress={() => void handlePress()}
      >
        {t(isPending ? 'officeFactors.passkeys.asking' : words)}
      </Button>
      <FailureLine failure={failure} />
    </>
  );
}

import type { ProviderPurpose } from '@opora/shared/protocol/office-factors.ts';
import { IconBuilding } from '@tabler/icons-react';
import { useI18n } from '../../../i18n/i18n.tsx';
import { Button } from '../../../ui/actions/button.tsx';
import { FailureLine } from '../parts/failure-line.tsx';
import { useAction } from '../parts/use-action.ts';
import { goToProvider } from './factor-api.ts';

/** Leads away from the page, to the sign-in of the office, and back. */
export function ProviderButton({ purpose }: { readonly purpose: ProviderPurpose }) {
  const { t } = useI18n();
  const { isPending, failure, run } = useAction();
  const words =
    purpose === 'sign-in' ? 'officeFactors.withProvider' : 'officeFactors.confirmWithProvider';
  return (
    <>
      <Button
        variant="outlined"
        isWide
        icon={<IconBuilding size={20} stroke={1.75} aria-hidden="true" />}
        isPending={isPending}
        onPress={() => void run(() => goToProvider(purpose))}
      >
        {t(isPending ? 'officeFactors.leaving' : words)}
      </Button>
      <FailureLine failure={failure} />
    </>
  );
}

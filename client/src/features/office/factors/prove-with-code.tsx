import type { OfficeSession } from '@opora/shared/protocol/office.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import { useAction } from '../parts/use-action.ts';
import { CodeForm } from './code-form.tsx';
import { type ProofPlace, proveWithCode } from './factor-api.ts';

export interface ProveWithCodeProps {
  readonly place: Exclude<ProofPlace, 'sign-in'>;
  readonly onDone: (session: OfficeSession) => void;
  readonly isMain?: boolean;
}

export function ProveWithCode({ place, onDone, isMain = false }: ProveWithCodeProps) {
  const { t } = useI18n();
  const { isPending, failure, run } = useAction();
  const handleCode = async (code: string) => {
    const session = await run(() => proveWithCode(place, code));
    if (session !== undefined) onDone(session);
  };
  return (
    <CodeForm
      label={t('officeFactors.code')}
      action={t('officeFactors.codeSend')}
      isPending={isPending}
      failure={failure}
      onCode={(code) => void handleCode(code)}
      isMain={isMain}
    />
  );
}

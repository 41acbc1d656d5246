import type { OfficeSession, SignInResponse } from '@opora/shared/protocol/office.ts';
import { useState } from 'react';
import { EntryPage } from '../../../ui/structure/entry-page.tsx';
import { SecondFactorStep } from '../factors/second-factor-step.tsx';
import { SignInForm } from './sign-in-form.tsx';

export interface SignInPageProps {
  readonly onDone: (session: OfficeSession) => void;
}

/** The password, and what follows it where the account has more. */
export function SignInPage({ onDone }: SignInPageProps) {
  const [factors, setFactors] = useState<
    Extract<SignInResponse, { status: 'second-factor' }>['factors'] | null
  >(null);
  const goOn = (answer: SignInResponse) => {
    if (answer.status === 'signed-in') onDone(answer);
    else setFactors(answer.factors);
  };
  if (factors === null) return <SignInForm onAnswer={goOn} />;
  return (
    <EntryPage>
      <SecondFactorStep factors={factors} onDone={onDone} />
    </EntryPage>
  );
}

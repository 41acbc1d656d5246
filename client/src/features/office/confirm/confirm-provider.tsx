import { type ReactNode, useState } from 'react';
import { ConfirmDialog } from './confirm-dialog.tsx';
import { ConfirmContext } from './use-confirmed.ts';

/** Holds the question whether it is still the same person, above whatever is open on the page. */
export function ConfirmProvider({ children }: { readonly children: ReactNode }) {
  const [answer, setAnswer] = useState<((isConfirmed: boolean) => void) | null>(null);
  const [ask] = useState(
    () => () =>
      new Promise<boolean>((resolve) => {
        setAnswer(() => (isConfirmed: boolean) => {
          setAnswer(null);
          resolve(isConfirmed);
        });
      }),
  );
  return (
    <ConfirmContext value={ask}>
      {children}
      {answer === null ? null : (
        <ConfirmDialog onDone={() => answer(true)} onClose={() => answer(false)} />
      )}
    </ConfirmContext>
  );
}

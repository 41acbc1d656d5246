import type { ReactNode } from 'react';
import { useI18n } from '../../../i18n/i18n.tsx';
import { Button } from '../../../ui/actions/button.tsx';
import { Dialog } from '../../../ui/overlays/dialog.tsx';
import { FailureLine } from '../parts/failure-line.tsx';
import type { Action } from '../parts/use-action.ts';

export interface QuestionDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly title: string;
  readonly action: string;
  readonly attempt: Action;
  readonly onYes: () => void;
  readonly children: ReactNode;
}

/** One question before something is taken away: what happens then, and both answers. */
export function QuestionDialog(props: QuestionDialogProps) {
  const { isOpen, onClose, title, action, attempt, onYes, children } = props;
  const { t } = useI18n();
  return (
    <Dialog
      isOpen={isOpen}
      onClose={onClose}
      role="alertdialog"
      title={title}
      actions={
        <>
          <Button variant="outlined" onPress={onClose}>
            {t('officeFactors.keep')}
          </Button>
          <Button variant="outlined" isPending={attempt.isPending} onPress={onYes}>
            {action}
          </Button>
        </>
      }
    >
      {children}
      <FailureLine failure={attempt.failure} />
    </Dialog>
  );
}

import type { ReactNode } from 'react';
import { Dialog as AriaDialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { bindClasses } from '../bind-classes.ts';
import styles from './dialog.module.css';

const css = bindClasses(styles);

export interface DialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly title: ReactNode;
  /** `alertdialog` asks for a decision: Escape closes it, a press beside it does not. */
  readonly role?: 'dialog' | 'alertdialog';
  /** `reading` is as wide as the sheet, `wide` holds two columns; in both the buttons stay in sight. */
  readonly size?: 'question' | 'reading' | 'wide';
  readonly children: ReactNode;
  /** Buttons in a row at the bottom, the one that leaves things as they are first. */
  readonly actions: ReactNode;
}

/** A modal question that the person opened. Never used for anything that somebody else caused. */
export function Dialog({
  isOpen,
  onClose,
  title,
  role = 'dialog',
  size = 'question',
  children,
  actions,
}: DialogProps) {
  const handleOpenChange = (open: boolean) => {
    if (!open) onClose();
  };
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={handleOpenChange}
      isDismissable={role === 'dialog'}
      className={css('veil')}
    >
      <Modal className={css('modal', size)}>
        <AriaDialog role={role} className={css('dialog')}>
          <Heading slot="title" level={2} className={css('title')}>
            {title}
          </Heading>
          <div className={css('body')}>{children}</div>
          <div className={css('actions')}>{actions}</div>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

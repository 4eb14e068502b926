import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading } from 'react-aria-components/Dialog';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { useText } from '../lib/text.tsx';
import { IconButton } from './button.tsx';
import './dialog.css';

interface DialogProps {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** Buttons, right aligned; the primary one last. */
  readonly actions?: ReactNode;
  readonly width?: 'narrow' | 'normal' | 'wide';
  /** Asks for a decision: a click beside it does not close it. */
  readonly decides?: boolean;
}

export function Dialog({ title, isOpen, onClose, children, actions, width = 'normal', decides = false }: DialogProps) {
  const t = useText();
  return (
    <ModalOverlay
      className="overlay"
      isOpen={isOpen}
      isDismissable={!decides}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      data-modal-open=""
    >
      <Modal className="modal" data-width={width}>
        <AriaDialog className="dialog" {...(decides ? { role: 'alertdialog' } : {})}>
          <header className="dialog-head">
            <Heading slot="title">{title}</Heading>
            <IconButton label={t('action.close')} onPress={onClose}>
              <X />
            </IconButton>
          </header>
          <div className="dialog-body">{children}</div>
          {actions ? <footer className="dialog-foot">{actions}</footer> : null}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

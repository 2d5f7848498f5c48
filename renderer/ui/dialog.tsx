// A question or form that stands before everything else. Escape closes it; focus stays inside and returns.
import type { ReactNode } from 'react'
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import styles from './dialog.module.css'

interface DialogProps {
  title: string
  children: ReactNode
  actions?: ReactNode
  onClose: () => void
  /** A question that must be answered: no closing by clicking beside it. */
  isQuestion?: boolean
}

export function Dialog({ title, children, actions, onClose, isQuestion }: DialogProps) {
  return (
    <ModalOverlay
      isOpen
      isDismissable={!isQuestion}
      className={styles['shade'] ?? ''}
      onOpenChange={(isOpen) => !isOpen && onClose()}
    >
      <Modal className={styles['modal'] ?? ''}>
        <AriaDialog className={styles['dialog'] ?? ''} role={isQuestion ? 'alertdialog' : 'dialog'}>
          <Heading slot="title" level={2} className={styles['title'] ?? ''}>
            {title}
          </Heading>
          {children}
          {actions && <div className={styles['actions']}>{actions}</div>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}

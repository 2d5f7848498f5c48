// A question or form that stands before everything else. Escape closes it; focus stays inside and returns.
import type { ReactNode } from 'react'
import { Dialog as AriaDialog } from 'react-aria-components/Dialog'
import { Heading } from 'react-aria-components/Heading'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'
import styles from './dialog.module.css'

interface DialogProps {
  title: string
  children?: ReactNode
  /** The last one is what the dialog is for. */
  actions?: ReactNode
  onClose: () => void
  /** A question that must be answered: no closing by clicking beside it. */
  isQuestion?: boolean
  size?: 'normal' | 'wide'
}

export function Dialog({ title, children, actions, onClose, isQuestion, size = 'normal' }: DialogProps) {
  return (
    <ModalOverlay
      isOpen
      isDismissable={!isQuestion}
      className={styles['veil']!}
      onOpenChange={(isOpen) => !isOpen && onClose()}
    >
      <Modal className={styles['modal']!} data-size={size}>
        <AriaDialog className={styles['dialog']!} role={isQuestion ? 'alertdialog' : 'dialog'}>
          <Heading slot="title" level={2} className={styles['title']!} data-private>
            {title}
          </Heading>
          {children && <div className={styles['content']}>{children}</div>}
          {actions && <div className={styles['actions']}>{actions}</div>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}

/** A question that waits for an answer, open as long as it is mounted. Used only where something is taken away or cannot be decided by Baton. */
import { AlertDialog as Radix } from 'radix-ui'
import type { ReactNode } from 'react'
import { t } from '#shared/text/text.ts'
import { Button } from './button.tsx'
import { classNames } from './class-names.ts'
import styles from './dialog.module.css'
import { useReturnFocus } from './use-return-focus.ts'

export interface ConfirmProps {
  /** It was answered, or put away: the caller takes it away. */
  readonly onClose: () => void
  readonly title: string
  /** What happens, what is safe. */
  readonly description: ReactNode
  /** What the person does, as a verb: "Delete", never "OK". */
  readonly confirm: string
  readonly danger?: boolean
  /** Called before `onClose` when the answer is yes. */
  readonly onConfirm: () => void
}

/** A small dialog with a question; cancel has the focus. */
export function Confirm(props: ConfirmProps) {
  const { onClose, title, description, confirm, danger = false, onConfirm } = props
  const back = useReturnFocus()
  return (
    <Radix.Root
      open
      onOpenChange={(open) => {
        if (!open) onClose()
      }}
    >
      <Radix.Portal>
        <Radix.Overlay className={styles.backdrop} />
        <Radix.Content className={classNames(styles.dialog, styles.small)} onCloseAutoFocus={back.onClose}>
          <div className={styles.frame}>
            <header className={styles.head}>
              <Radix.Title className={styles.title}>{title}</Radix.Title>
            </header>
            <div className={styles.body}>
              <Radix.Description asChild>
                <div className={styles.description}>{description}</div>
              </Radix.Description>
            </div>
            <footer className={styles.actions}>
              <Radix.Cancel asChild>
                <Button>{t('app.cancel')}</Button>
              </Radix.Cancel>
              <Radix.Action asChild>
                <Button variant={danger ? 'danger' : 'primary'} onClick={onConfirm}>
                  {confirm}
                </Button>
              </Radix.Action>
            </footer>
          </div>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}

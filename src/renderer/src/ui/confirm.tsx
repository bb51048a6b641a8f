/** A question that waits for an answer. Used only where something is taken away or cannot be decided by Baton. */
import { AlertDialog as Radix } from 'radix-ui'
import type { ReactNode } from 'react'
import { t } from '#shared/text/text.ts'
import { Button } from './button.tsx'
import { classNames } from './class-names.ts'
import styles from './dialog.module.css'

export interface ConfirmProps {
  readonly open: boolean
  readonly onOpenChange: (open: boolean) => void
  readonly title: string
  /** What happens, what is safe. */
  readonly description: ReactNode
  /** What the person does, as a verb: "Delete", never "OK". */
  readonly confirm: string
  readonly danger?: boolean
  readonly onConfirm: () => void
  readonly cancel?: string
  /** Further ways out, between cancel and confirm. */
  readonly more?: ReactNode
}

/** A small dialog with a question; cancel has the focus. */
export function Confirm(props: ConfirmProps) {
  const { open, onOpenChange, title, description, confirm, danger = false, onConfirm, cancel, more } = props
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      <Radix.Portal>
        <Radix.Overlay className={styles.backdrop} />
        <Radix.Content className={classNames(styles.dialog, styles.small)}>
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
                <Button>{cancel ?? t('app.cancel')}</Button>
              </Radix.Cancel>
              {more}
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

/**
 * Dialogs. A dialog has a title, says in its description what it is for, and ends in actions at the bottom right. Escape
 * and the cross close it; focus goes back to where it came from.
 */

import { X } from 'lucide-react'
import { Dialog as Radix } from 'radix-ui'
import type { FormEvent, ReactNode } from 'react'
import { t } from '#shared/text/text.ts'
import { classNames } from './class-names.ts'
import styles from './dialog.module.css'
import { IconButton } from './icon-button.tsx'

export interface DialogProps {
  readonly open: boolean
  readonly onOpenChange: (open: boolean) => void
  readonly title: string
  /** One sentence under the title; screen readers say it on opening. */
  readonly description?: ReactNode
  readonly children?: ReactNode
  /** Buttons at the bottom right; the primary one last. */
  readonly actions?: ReactNode
  /** `small` 28rem, `medium` 40rem, `large` 60rem, never more than the window. */
  readonly size?: 'small' | 'medium' | 'large'
  /** Makes the dialog a form: Enter in a field, or the button of type `submit`, calls it. */
  readonly onSubmit?: () => void
}

/** A dialog over the window. Its body scrolls, its title and actions stay. */
export function Dialog(props: DialogProps) {
  const { open, onOpenChange, title, description, children, actions, size = 'medium', onSubmit } = props
  const inner = (
    <>
      <header className={styles.head}>
        <Radix.Title className={styles.title}>{title}</Radix.Title>
        <Radix.Close asChild>
          <IconButton name={t('app.close')} icon={<X />} size="small" tooltipSide="left" />
        </Radix.Close>
      </header>
      <div className={styles.body}>
        {description !== undefined && (
          <Radix.Description asChild>
            <div className={styles.description}>{description}</div>
          </Radix.Description>
        )}
        {children}
      </div>
      {actions !== undefined && <footer className={styles.actions}>{actions}</footer>}
    </>
  )
  const submit = (event: FormEvent) => {
    event.preventDefault()
    event.stopPropagation()
    onSubmit?.()
  }
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      <Radix.Portal>
        <Radix.Overlay className={styles.backdrop} />
        <Radix.Content
          className={classNames(styles.dialog, styles[size])}
          {...(description === undefined ? { 'aria-describedby': undefined } : {})}
        >
          {onSubmit === undefined ? (
            <div className={styles.frame}>{inner}</div>
          ) : (
            <form className={styles.frame} onSubmit={submit} noValidate>
              {inner}
            </form>
          )}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}

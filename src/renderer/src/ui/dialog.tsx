/**
 * Dialogs. A dialog is open as long as it is mounted: so each opening starts anew. It has a title, says in its description
 * what it is for, and ends in actions at the bottom right. Escape and the cross ask to close it; focus goes back to where
 * it came from.
 */

import { X } from 'lucide-react'
import { Dialog as Radix } from 'radix-ui'
import { type FormEvent, type ReactNode, useRef } from 'react'
import { t } from '#shared/text/text.ts'
import buttonStyles from './button.module.css'
import { classNames } from './class-names.ts'
import styles from './dialog.module.css'
import { holdComposing } from './is-composing.ts'
import { useReturnFocus } from './use-return-focus.ts'
import { useRootMark } from './use-root-mark.ts'

export interface DialogProps {
  /** Escape, the cross, a click beside it: the caller takes it away. */
  readonly onClose: () => void
  readonly title: string
  /** One sentence under the title; screen readers say it on opening. */
  readonly description?: ReactNode
  readonly children?: ReactNode
  /** Buttons at the bottom right; the primary one last. */
  readonly actions?: ReactNode
  /** `small` 28rem, `medium` 40rem, `large` 60rem, never more than the window; `window` is as high as that, and its body scrolls in parts. */
  readonly size?: 'small' | 'medium' | 'large' | 'window'
  /** Makes the dialog a form: Enter in a field, or the button of type `submit`, calls it. */
  readonly onSubmit?: () => void
  /** There is only text to read: the keyboard scrolls it. */
  readonly reading?: boolean
}

/** A dialog over the window. Its body scrolls, its title and actions stay. */
export function Dialog(props: DialogProps) {
  const { onClose, title, description, children, actions, size = 'medium', onSubmit, reading = false } = props
  const body = useRef<HTMLDivElement>(null)
  const back = useReturnFocus()
  useRootMark('dialog')
  const inner = (
    <>
      <header className={styles.head}>
        <Radix.Title className={styles.title}>{title}</Radix.Title>
        <Radix.Close asChild>
          {/* No tooltip: it would take the first Escape. */}
          <button
            type="button"
            aria-label={t('app.close')}
            className={classNames(
              buttonStyles.button,
              buttonStyles.quiet,
              buttonStyles.small,
              buttonStyles.iconOnly,
              styles.close,
            )}
          >
            <X aria-hidden="true" />
          </button>
        </Radix.Close>
      </header>
      <div
        ref={body}
        className={styles.body}
        {...(reading ? { tabIndex: 0, role: 'region', 'aria-label': title } : {})}
      >
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
    <Radix.Root
      open
      onOpenChange={(open) => {
        if (!open) onClose()
      }}
    >
      <Radix.Portal>
        <Radix.Overlay className={styles.backdrop} />
        <Radix.Content
          className={classNames(styles.dialog, styles[size])}
          onOpenAutoFocus={(event) => {
            const dialog = event.currentTarget
            if (!(dialog instanceof HTMLElement)) return
            event.preventDefault()
            if (dialog.contains(document.activeElement)) return
            firstField(dialog, body.current, reading)?.focus()
          }}
          onCloseAutoFocus={back.onClose}
          {...(description === undefined ? { 'aria-describedby': undefined } : {})}
        >
          {onSubmit === undefined ? (
            <div className={styles.frame}>{inner}</div>
          ) : (
            <form className={styles.frame} onSubmit={submit} onKeyDown={holdComposing} noValidate>
              {inner}
            </form>
          )}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}

/** Where typing begins: the first field, else the first thing to choose, else the main button. Text alone takes the focus itself. */
function firstField(dialog: HTMLElement, body: HTMLElement | null, reading: boolean): HTMLElement | null {
  if (reading || body === null) return body
  return (
    body.querySelector<HTMLElement>('input:not([type="file"]):not(:disabled), select, textarea') ??
    body.querySelector<HTMLElement>('[role="radio"][aria-checked="true"], button:not(:disabled), summary') ??
    // One that cannot be pressed yet takes no focus, and the keyboard would stay below the dialog.
    dialog.querySelector<HTMLElement>('footer button:last-of-type:not(:disabled)') ??
    dialog.querySelector<HTMLElement>('header button')
  )
}

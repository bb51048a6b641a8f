/**
 * A screen that nothing leads out of but the facilitator's hand: a person who votes in secret must not land in the app, and
 * what others answered is nowhere in it. Escape, shortcuts and clicks beside it do nothing.
 */
import { Dialog as Radix } from 'radix-ui'
import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react'
import { t } from '#shared/text/text.ts'
import styles from './secret.module.css'

/** In milliseconds: too long for a hand that slips, short enough to be remembered. */
const HOLD = 2_000

export interface SealedScreenProps {
  /** Says to screen readers what this screen is. */
  readonly title: string
  readonly onLeave: () => void
  readonly children: ReactNode
}

/** Covers everything. Its heading must be a `SealedTitle`. */
export function SealedScreen({ title, onLeave, children }: SealedScreenProps) {
  return (
    <Radix.Root open>
      <Radix.Portal>
        <Radix.Content
          className={styles.sealed}
          aria-describedby={undefined}
          onEscapeKeyDown={(event) => event.preventDefault()}
          onPointerDownOutside={(event) => event.preventDefault()}
          onInteractOutside={(event) => event.preventDefault()}
          onOpenAutoFocus={(event) => event.preventDefault()}
          onKeyDown={keepInside}
        >
          <Radix.Title className={styles.hiddenTitle}>{title}</Radix.Title>
          <div className={styles.stage}>{children}</div>
          <HoldToLeave onLeave={onLeave} />
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}

/** Reloading, going back and the like would show the app: their keys mean nothing here. Typing and Tab do. */
function keepInside(event: KeyboardEvent): void {
  const isEditing = (event.ctrlKey || event.metaKey) && /^[acvxz]$/i.test(event.key)
  const leads = event.ctrlKey || event.metaKey || event.altKey || /^(?:F\d+|BrowserBack|Escape)$/.test(event.key)
  if (leads && !isEditing) event.preventDefault()
}

function HoldToLeave({ onLeave }: { readonly onLeave: () => void }) {
  const [held, setHeld] = useState(false)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const hold = () => {
    if (timer.current !== undefined) return
    setHeld(true)
    timer.current = setTimeout(onLeave, HOLD)
  }
  const letGo = () => {
    clearTimeout(timer.current)
    timer.current = undefined
    setHeld(false)
  }
  return (
    <button
      type="button"
      className={styles.leave}
      data-held={held}
      onPointerDown={(event) => {
        // A finger that moves a little still presses.
        event.currentTarget.setPointerCapture(event.pointerId)
        hold()
      }}
      onPointerUp={letGo}
      onPointerCancel={letGo}
      onKeyDown={(event) => {
        if (event.key === 'Enter' || event.key === ' ') {
          event.preventDefault()
          hold()
        }
      }}
      onKeyUp={letGo}
      onBlur={letGo}
      onContextMenu={(event) => event.preventDefault()}
    >
      {held ? t('ratings.pass.keepPressed') : t('ratings.pass.leave')}
    </button>
  )
}

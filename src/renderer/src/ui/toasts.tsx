/** Shows passing messages at the lower edge, where they cover no tool. Never modal, never takes the focus. */
import { CircleAlert, CircleCheck, Info, X } from 'lucide-react'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { t } from '#shared/text/text.ts'
import { Button } from './button.tsx'
import { classNames } from './class-names.ts'
import { IconButton } from './icon-button.tsx'
import { dismissToast, readToasts, subscribeToToasts, type Toast } from './toast-store.ts'
import styles from './toasts.module.css'

/** How long a message stays; one that offers something stays long enough to reach it by keyboard. */
const SHOWN_MS = 7_000
const OFFERED_MS = 30_000
const ICONS = { info: Info, good: CircleCheck, danger: CircleAlert } as const

/** The place of all messages; once per window. */
export function Toasts() {
  const toasts = useSyncExternalStore(subscribeToToasts, readToasts)
  return (
    <section className={styles.region} aria-label={t('app.messages')}>
      <ol className={styles.list} aria-live="polite" aria-relevant="additions text">
        {toasts.map((toast) => (
          <ToastLine key={toast.id} toast={toast} />
        ))}
      </ol>
    </section>
  )
}

function ToastLine({ toast }: { readonly toast: Toast }) {
  const [held, setHeld] = useState(false)
  const stays = toast.tone === 'danger'
  const time = toast.action === undefined ? SHOWN_MS : OFFERED_MS
  useEffect(() => {
    if (stays || held) return
    const timer = setTimeout(() => {
      dismissToast(toast.id)
    }, time)
    return () => {
      clearTimeout(timer)
    }
  }, [stays, held, time, toast.id])
  const Icon = ICONS[toast.tone]
  return (
    <li
      className={classNames(styles.toast, styles[toast.tone])}
      onPointerEnter={() => {
        setHeld(true)
      }}
      onPointerLeave={() => {
        setHeld(false)
      }}
      onFocus={() => {
        setHeld(true)
      }}
      onBlur={() => {
        setHeld(false)
      }}
    >
      <Icon aria-hidden="true" className={styles.icon} />
      <span className={styles.text}>{toast.text}</span>
      {toast.action !== undefined && (
        <Button
          size="small"
          onClick={() => {
            toast.action?.run()
            dismissToast(toast.id)
          }}
        >
          {toast.action.label}
        </Button>
      )}
      <IconButton
        name={t('app.dismiss')}
        icon={<X />}
        size="small"
        tooltipSide="top"
        onClick={() => {
          dismissToast(toast.id)
        }}
      />
    </li>
  )
}

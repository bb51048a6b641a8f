/**
 * Keeps a mistake in one place from blanking the window. It says what is safe, offers the ways on, and hands out the
 * details for whoever looks after Baton.
 */
import { CircleAlert } from 'lucide-react'
import { Component, type ErrorInfo, type ReactNode } from 'react'
import { t } from '#shared/text/text.ts'
import { Button } from '../ui/button.tsx'
import styles from './error-boundary.module.css'
import { writePlace } from './place.ts'

interface Props {
  readonly children: ReactNode
  /** `part` for one area of the window: the rest works on. */
  readonly extent?: 'window' | 'part'
}
interface State {
  readonly error: Error | null
  readonly details: string
  readonly copied: boolean
}

/** React has no hook for this. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { error: null, details: '', copied: false }

  static getDerivedStateFromError(error: unknown): Partial<State> {
    const known = error instanceof Error ? error : new Error(String(error))
    return { error: known, details: known.stack ?? known.message }
  }

  override componentDidCatch(_error: unknown, info: ErrorInfo) {
    this.setState(({ details }) => ({ details: `${details}\n${info.componentStack ?? ''}` }))
  }

  async copy() {
    try {
      await navigator.clipboard.writeText(this.state.details)
      this.setState({ copied: true })
    } catch {
      // The clipboard may be closed to us; the details stand below and can be copied by hand.
      this.setState({ copied: false })
    }
  }

  override render() {
    const { error, details, copied } = this.state
    if (error === null) return this.props.children
    const part = this.props.extent === 'part'
    return (
      <div className={part ? styles.part : styles.window} role="alert">
        <div className={styles.panel}>
          <CircleAlert aria-hidden="true" className={styles.icon} />
          <h2 className={styles.title}>{t('app.crash.title')}</h2>
          <p className={styles.text}>{part ? t('app.crash.part') : t('app.crash.safe')}</p>
          <div className={styles.actions}>
            {part ? (
              <Button variant="primary" onClick={() => this.setState({ error: null })}>
                {t('app.crash.retry')}
              </Button>
            ) : (
              <Button variant="primary" onClick={() => window.location.reload()}>
                {t('app.crash.reload')}
              </Button>
            )}
            <Button onClick={goHome}>{t('app.crash.home')}</Button>
            <Button onClick={() => void this.copy()}>{copied ? t('app.crash.copied') : t('app.crash.copy')}</Button>
          </div>
          <details className={styles.details}>
            <summary>{t('app.crash.details')}</summary>
            <pre>{details}</pre>
          </details>
        </div>
      </div>
    )
  }
}

/** By a fresh load: what is on screen cannot be trusted any more. */
function goHome() {
  const { pathname, search } = window.location
  window.history.replaceState(null, '', `${pathname}${writePlace(search, { kind: 'home' })}`)
  window.location.reload()
}

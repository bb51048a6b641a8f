/**
 * The window and its line to the core. Before the line stands there is nothing to show; when it breaks later, what is on
 * screen stays (it may hold edits that are not saved yet) under a notice that says so.
 */
import { MonitorSmartphone, Unplug } from 'lucide-react'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { t } from '#shared/text/text.ts'
import type { ConnectionState } from '../rpc/connection.ts'
import { useConnection, useCore } from '../rpc/core-provider.tsx'
import { Button } from '../ui/button.tsx'
import { Spinner } from '../ui/spinner.tsx'
import styles from './connection-gate.module.css'

export function ConnectionGate({ children }: { readonly children: ReactNode }) {
  const state = useConnection()
  const [begun, setBegun] = useState(state === 'ready')
  useEffect(() => {
    if (state === 'ready') setBegun(true)
  }, [state])
  const stopped = state === 'occupied' || state === 'replaced' || state === 'refused'
  return (
    <>
      {begun && (
        <div className={styles.content} inert={stopped}>
          {state === 'lost' && <LostNotice />}
          {children}
        </div>
      )}
      {stopped && <Stopped state={state} />}
      {!begun && !stopped && (
        <div className={styles.cover}>
          <Spinner label={state === 'lost' ? t('app.connection.lostTitle') : t('app.loading')} />
        </div>
      )}
    </>
  )
}

function LostNotice() {
  return (
    <div className={styles.lost} role="status">
      <Unplug aria-hidden="true" size="1.25em" />
      <strong>{t('app.connection.lostTitle')}</strong>
      <span>{t('app.connection.lost')}</span>
    </div>
  )
}

function Stopped({ state }: { readonly state: Extract<ConnectionState, 'occupied' | 'replaced' | 'refused'> }) {
  const core = useCore()
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => button.current?.focus(), [])
  return (
    <div className={styles.cover} role="alertdialog" aria-labelledby="line-title" aria-describedby="line-text">
      <div className={styles.panel}>
        <MonitorSmartphone aria-hidden="true" className={styles.icon} />
        <h1 id="line-title" className={styles.title}>
          {t(`app.connection.${state}Title`)}
        </h1>
        <p id="line-text" className={styles.text}>
          {t(`app.connection.${state}`)}
        </p>
        {state !== 'refused' && (
          <Button ref={button} variant="primary" onClick={() => core.takeOver()}>
            {t('app.connection.useHere')}
          </Button>
        )}
      </div>
    </div>
  )
}

/**
 * Where backups lie, how they stand there, and the second folder to be named, unless administrators did. Both places are always
 * told.
 */
import { CircleAlert, HardDrive, Lock, Usb } from 'lucide-react'
import type { ReactNode } from 'react'
import type { BackupPlaceState } from '#shared/contract/backups.ts'
import { t } from '#shared/text/text.ts'
import { useCoreQuery } from '../../rpc/core-provider.tsx'
import { Button } from '../../ui/button.tsx'
import styles from './backups.module.css'
import { sayInstant } from './say-backup.ts'
import { type AskFolder, useSecondFolder } from './use-second-folder.ts'

export interface BackupPlacesProps {
  readonly askFolder: AskFolder
}

export function BackupPlaces({ askFolder }: BackupPlacesProps) {
  const { data, error } = useCoreQuery('backups.state', {})
  const system = useCoreQuery('settings.system', {})
  const laidDown = system.data?.laidDown.backups
  const second = useSecondFolder(askFolder)
  if (error !== null) return <p role="alert">{error.message}</p>
  const stateOf = (place: BackupPlaceState['place']) => data?.places.find((one) => one.place === place)
  const library = stateOf('library')
  const named = stateOf('second')
  return (
    <ul className={styles.places} aria-label={t('backups.places.title')} aria-busy={data === undefined}>
      <Place icon={<HardDrive />} name={t('backups.places.library')} state={library} />
      <Place
        icon={<Usb />}
        name={t('backups.places.second')}
        state={named}
        none={data === undefined ? '' : t('backups.places.none')}
      >
        {laidDown !== undefined && (
          <p className={styles.laidDown}>
            <Lock aria-hidden="true" size="1.1em" />
            {t('policy.setIn', { source: laidDown })}
          </p>
        )}
        {named !== undefined && laidDown === undefined && (
          <Button size="small" variant="quiet" disabled={second.isBusy} onClick={() => second.stop(named.folder)}>
            {t('backups.places.stop')}
          </Button>
        )}
        {system.data !== undefined && laidDown === undefined && (
          <Button size="small" disabled={second.isBusy || data === undefined} onClick={second.choose}>
            {t(named === undefined ? 'backups.places.choose' : 'backups.places.change')}
          </Button>
        )}
      </Place>
    </ul>
  )
}

interface PlaceProps {
  readonly icon: ReactNode
  readonly name: string
  readonly state: BackupPlaceState | undefined
  /** Said where there is no such place. */
  readonly none?: string
  readonly children?: ReactNode
}

function Place({ icon, name, state, none = '', children }: PlaceProps) {
  return (
    <li className={styles.place} data-trouble={state !== undefined && state.problem !== null}>
      <span className={styles.placeIcon} aria-hidden="true">
        {icon}
      </span>
      <div className={styles.placeWords}>
        <p>
          <strong>{name}</strong>
          {state !== undefined && <span className={styles.soft}>{sayLast(state)}</span>}
        </p>
        <p className={styles.soft} aria-live="polite">
          {state === undefined ? none : state.folder}
        </p>
        {state !== undefined && state.problem !== null && (
          <p className={styles.trouble} role="status">
            <CircleAlert aria-hidden="true" size="1.1em" />
            {state.problem}
          </p>
        )}
      </div>
      {children !== undefined && <div className={styles.placeDeeds}>{children}</div>}
    </li>
  )
}

/** What lies in a place that is away is not known. */
function sayLast({ lastAt, problem }: BackupPlaceState): string {
  if (lastAt !== null) return t('backups.places.last', { when: sayInstant(lastAt, new Date()) })
  return problem === null ? t('backups.places.never') : ''
}

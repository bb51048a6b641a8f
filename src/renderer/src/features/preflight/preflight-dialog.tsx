/**
 * What a facilitator looks at ten minutes before the room is full: displays, what the wall would show, whether the last
 * row can read it, sound, power, disk, copies, timer. It only looks; nothing here is shown to the room.
 */
import { CircleAlert, CircleCheck, CircleHelp } from 'lucide-react'
import { type ReactNode, useEffect } from 'react'
import type { Screens } from '#shared/contract/screens.ts'
import type { HelpTopicId } from '#shared/help/topic.ts'
import { t } from '#shared/text/text.ts'
import { useCoreCommand, useCoreQuery } from '../../rpc/core-provider.tsx'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { HelpLink } from '../../ui/help-link.tsx'
import type { TimerFace } from '../../ui/timer/timer-reading.ts'
import { showToast } from '../../ui/toast-store.ts'
import {
  type Finding,
  judgeBackups,
  judgeDisk,
  judgeDisplays,
  judgeLegible,
  judgePolicy,
  judgePower,
  judgeSound,
  type Verdict,
} from './checks.ts'
import { DisplayList } from './display-list.tsx'
import styles from './preflight.module.css'
import { RoomFields } from './room-fields.tsx'
import { TimerTrial } from './timer-trial.tsx'
import { useBattery } from './use-battery.ts'

export interface PreflightDialogProps {
  /** What the room would see now, drawn as the room sees it; null while that is nothing. */
  readonly preview: ReactNode
  /** What makes a timer heard. */
  readonly sound: (face: TimerFace) => ReactNode
  /** Opens the room's window. */
  readonly onPresent: () => void
  readonly onClose: () => void
}

const SIGNS: Readonly<Record<Verdict, ReactNode>> = {
  good: <CircleCheck />,
  look: <CircleAlert />,
  unknown: <CircleHelp />,
}

/** Picture height that is reckoned with where nobody knows the projector. */
const USUAL_HEIGHT = 1080
/** The smallest text of a scene, as a share of the picture's height. */
const SMALLEST_SHARE = 0.02

/** Whether the browser has a second screen; null where it does not say. */
function readExtended(): boolean | null {
  return (window.screen as Screen & { readonly isExtended?: boolean }).isExtended ?? null
}

/** What to read when the wall does not show what it should. */
function helpOnDisplays(screens: Screens | undefined): HelpTopicId {
  return screens?.mirrored ? 'projector.mirrored' : 'projector.one'
}

/** Mounted while it is open. */
export function PreflightDialog({ preview, sound, onPresent, onClose }: PreflightDialogProps) {
  const screens = useCoreQuery('screens.get', {})
  const machine = useCoreQuery('machine.check', {})
  const backups = useCoreQuery('backups.state', {})
  const settings = useCoreQuery('settings.get', {})
  const system = useCoreQuery('settings.system', {})
  const power = useBattery()
  const save = useCoreCommand('settings.set')
  const swap = useCoreCommand('screens.swap')
  const { refetch } = machine
  const { refetch: refetchBackups } = backups
  useEffect(() => {
    // Nothing tells when a stick is pulled or the disk fills: this page is looked at again when somebody comes back to it.
    const look = () => {
      void refetch()
      void refetchBackups()
    }
    window.addEventListener('focus', look)
    return () => window.removeEventListener('focus', look)
  }, [refetch, refetchBackups])
  const roomDisplay = screens.data?.displays?.find(({ room }) => room)
  const findings: readonly Finding[] = [
    ...(screens.data ? [judgeDisplays(screens.data, readExtended())] : []),
    ...(settings.data
      ? [
          judgeLegible(settings.data.room, roomDisplay?.height ?? USUAL_HEIGHT, SMALLEST_SHARE),
          judgeSound(settings.data.timerSound),
        ]
      : []),
    judgePower(power),
    ...(machine.data ? [judgeDisk(machine.data)] : []),
    ...(machine.data && backups.data ? [judgeBackups(machine.data, backups.data.places)] : []),
    ...(system.data ? judgePolicy(system.data) : []),
  ]
  const displays = screens.data?.displays ?? null
  return (
    <Dialog
      size="large"
      title={t('preflight.title')}
      description={t('preflight.intro')}
      onClose={onClose}
      actions={
        <>
          {displays !== null && displays.length > 1 && (
            <Button onClick={() => swap.mutate({})}>{t('preflight.swap')}</Button>
          )}
          <Button onClick={onPresent}>{t('preflight.present')}</Button>
          <Button variant="primary" onClick={onClose}>
            {t('preflight.close')}
          </Button>
        </>
      }
    >
      <div className={styles.page}>
        <section className={styles.now}>
          <h3>{t('preflight.name.now')}</h3>
          <div className={styles.wall}>{preview ?? <p className={styles.nothing}>{t('preflight.nothing')}</p>}</div>
          <h3>{t('preflight.name.timer')}</h3>
          <TimerTrial sound={sound} />
        </section>
        <ul className={styles.checks} aria-label={t('preflight.checks')}>
          {findings.map(({ id, verdict, says }) => (
            <li key={id} data-verdict={verdict}>
              <span className={styles.sign} aria-hidden="true">
                {SIGNS[verdict]}
              </span>
              <div>
                <h3>
                  {t(`preflight.name.${id}`)} <small>{t(`preflight.verdict.${verdict}`)}</small>
                </h3>
                <p>{says}</p>
                {id === 'displays' && displays !== null && <DisplayList displays={displays} />}
                {id === 'displays' && verdict !== 'good' && <HelpLink topic={helpOnDisplays(screens.data)} />}
                {id === 'legible' && settings.data && (
                  <RoomFields
                    room={settings.data.room}
                    onRoom={(room) =>
                      save.mutate(
                        { ...settings.data, room },
                        { onError: (error) => showToast({ tone: 'danger', text: error.message }) },
                      )
                    }
                  />
                )}
              </div>
            </li>
          ))}
        </ul>
      </div>
    </Dialog>
  )
}

/** What becomes of a rehearsal: thrown away, kept as a workshop, or gone on with. */
import { useRef, useState } from 'react'
import type { WorkshopTitle } from '#shared/model/workshop.ts'
import { t } from '#shared/text/text.ts'
import { Button } from '../../ui/button.tsx'
import { Confirm } from '../../ui/confirm.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { WorkshopForm } from './workshop-form.tsx'

/** What the rehearsal was made of is called this, as far as its own title tells. */
function titleRehearsed(title: string): string {
  const before = t('practice.rehearsalTitle', { title: '' })
  return title.startsWith(before) ? title.slice(before.length) : title
}

export interface LeaveRehearsalProps {
  readonly rehearsal: WorkshopTitle
  readonly onDiscard: () => void
  /** Resolves with a sentence when it was refused, with null when it is done. */
  readonly onKeep: (title: string) => Promise<string | null>
  readonly onGoOn: () => void
  readonly onClose: () => void
}

/** Asked when a rehearsal is left; putting the question away goes on with it, so that nothing is lost by accident. */
export function LeaveRehearsal({ rehearsal, onDiscard, onKeep, onGoOn, onClose }: LeaveRehearsalProps) {
  const [keeping, setKeeping] = useState(false)
  if (keeping) return <KeepRehearsal rehearsal={rehearsal} onKeep={onKeep} onKept={onClose} onClose={onGoOn} />
  return (
    <Dialog
      onClose={onGoOn}
      title={t('practice.leaveTitle')}
      description={t('practice.leaveText', { title: titleRehearsed(rehearsal.title) })}
      actions={
        <>
          <Button variant="quiet" onClick={onGoOn}>
            {t('practice.goOn')}
          </Button>
          <Button onClick={() => setKeeping(true)}>{t('practice.keepAsk')}</Button>
          <Button variant="primary" onClick={onDiscard}>
            {t('practice.discard')}
          </Button>
        </>
      }
    />
  )
}

export interface KeepRehearsalProps extends Pick<LeaveRehearsalProps, 'rehearsal' | 'onKeep' | 'onClose'> {
  readonly onKept: () => void
}

/** Asks for the title under which it stays. */
export function KeepRehearsal({ rehearsal, onKeep, onKept, onClose }: KeepRehearsalProps) {
  const kept = useRef(false)
  return (
    <WorkshopForm
      title={t('practice.keepTitle')}
      description={t('practice.keepText')}
      submit={t('practice.keep')}
      start={{ title: t('practice.keptTitle', { title: titleRehearsed(rehearsal.title) }), client: rehearsal.client }}
      titleOnly
      onSubmit={async ({ title }) => {
        const refused = await onKeep(title)
        kept.current = refused === null
        return refused
      }}
      onClose={() => (kept.current ? onKept() : onClose())}
    />
  )
}

/** Asked on Home, where a rehearsal was left behind. */
export function DiscardRehearsal({
  rehearsal,
  onDiscard,
  onClose,
}: Pick<LeaveRehearsalProps, 'rehearsal' | 'onDiscard' | 'onClose'>) {
  return (
    <Confirm
      onClose={onClose}
      title={t('practice.discardTitle')}
      description={t('practice.discardText', { title: titleRehearsed(rehearsal.title) })}
      confirm={t('practice.discard')}
      danger
      onConfirm={onDiscard}
    />
  )
}

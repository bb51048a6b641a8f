/**
 * Says whether everything is on disk, by sign and word, and proves it when pressed. It never says more than the core has
 * confirmed. While something cannot be saved, pressing it opens what is true and the ways out.
 */
import { CircleAlert, CircleCheck, LoaderCircle } from 'lucide-react'
import { Popover } from 'radix-ui'
import { useState } from 'react'
import type { OpenWorkshop } from '#shared/model/workshop.ts'
import { t } from '#shared/text/text.ts'
import { SavingCard } from '../../features/rescue/saving-card.tsx'
import { classNames } from '../../ui/class-names.ts'
import { Tooltip } from '../../ui/tooltip.tsx'
import { useAction } from '../actions/action-host.tsx'
import styles from './saved-indicator.module.css'
import { useRescue } from './use-rescue.tsx'
import { type Saving, useSaving } from './use-saving.ts'

const ICONS = { saved: CircleCheck, saving: LoaderCircle, refused: CircleAlert } as const

export interface SavedIndicatorProps {
  readonly workshop: OpenWorkshop
  /** Leaves the workshop with what waits in it. */
  readonly onLeave: () => void
  /** Leaves the workshop and shows the ways back of its damaged file. */
  readonly onBringBack: () => void
}

export function SavedIndicator({ workshop, onLeave, onBringBack }: SavedIndicatorProps) {
  const rescue = useRescue(workshop)
  const saving = useSaving(workshop.id, { count: rescue.edits + rescue.entries, problem: rescue.problem })
  const save = useAction('save')
  const [open, setOpen] = useState(false)
  const isRefused = saving.kind === 'refused'
  const Icon = ICONS[saving.kind]
  return (
    <>
      <Popover.Root open={open && isRefused} onOpenChange={setOpen}>
        <Tooltip text={describe(saving)} keys={isRefused ? '' : save.keys}>
          <Popover.Trigger asChild>
            <button
              type="button"
              className={classNames(styles.indicator, styles[saving.kind])}
              data-saved-state={saving.kind}
              aria-label={t('app.saved.label', { state: saving.words })}
              aria-haspopup={isRefused ? 'dialog' : undefined}
              onClick={(event) => {
                if (isRefused) return
                event.preventDefault()
                save.run?.()
              }}
            >
              <Icon aria-hidden="true" className={styles.icon} />
              <span className={styles.words}>{saving.words}</span>
            </button>
          </Popover.Trigger>
        </Tooltip>
        <Popover.Portal>
          <Popover.Content
            className={styles.card}
            aria-label={t('app.saved.label', { state: saving.words })}
            align="start"
            sideOffset={4}
            collisionPadding={8}
          >
            {isRefused && (
              <SavingCard
                message={saving.message}
                edits={rescue.edits}
                entries={rescue.entries}
                onTryAgain={rescue.tryAgain}
                onRecover={saving.isDamaged && rescue.saveElsewhere !== null ? onBringBack : null}
                isOnlyHere={rescue.edits + rescue.entries > 0 && !rescue.isElsewhere}
                onElsewhere={saving.isDamaged ? null : rescue.saveElsewhere}
                onKeep={rescue.keep}
                onLeave={rescue.isElsewhere && rescue.saveElsewhere !== null ? onLeave : null}
              />
            )}
          </Popover.Content>
        </Popover.Portal>
      </Popover.Root>
      {/* Only a refusal is read aloud by itself: saving happens with every stroke. */}
      <span role="status" className={styles.spoken}>
        {isRefused ? saving.message : ''}
      </span>
      {rescue.dialog}
    </>
  )
}

function describe(saving: Saving): string {
  if (saving.kind === 'refused') return saving.message
  return saving.kind === 'saved' ? t('app.saved.nothing') : t('app.saved.saving')
}

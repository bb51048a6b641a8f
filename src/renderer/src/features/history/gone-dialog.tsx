/** What left the map, and the way back for each of it. */
import { ArchiveRestore, ArrowRight, SquareDashed, UsersRound } from 'lucide-react'
import { useEffect, useState } from 'react'
import type { GoneThing } from '#shared/model/history.ts'
import type { WorkshopId } from '#shared/model/ids.ts'
import { serviceLine } from '#shared/text/interaction-label.ts'
import { t } from '#shared/text/text.ts'
import { useMapCommands } from '../../canvas/hooks.ts'
import { useCore, useCoreQuery } from '../../rpc/core-provider.tsx'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Problem } from '../../ui/problem.tsx'
import { sayWhen } from '../../ui/say-when.ts'
import { showToast } from '../../ui/toast-store.ts'
import styles from './gone-dialog.module.css'

const SIGNS = { party: UsersRound, interaction: ArrowRight, zone: SquareDashed } as const

/** What it is called in the list and in what is said of it. */
function nameOf({ of, name, provider, customer }: GoneThing): string {
  return of === 'interaction' ? serviceLine(provider, customer, name) : name
}

function whenOf({ at, session }: GoneThing): string {
  const when = sayWhen(at, new Date())
  return session === null ? t('history.gone.whenOnly', { when }) : t('history.gone.when', { session, when })
}

export function GoneDialog({ workshop, onClose }: { readonly workshop: WorkshopId; readonly onClose: () => void }) {
  const core = useCore()
  const commands = useMapCommands()
  const [isFlushed, setFlushed] = useState(false)
  useEffect(() => void commands.flush().then(() => setFlushed(true)), [commands])
  const { data, error } = useCoreQuery('history.gone', { workshop }, { enabled: isFlushed })
  const [failure, setFailure] = useState<string | null>(null)

  const putBack = async (thing: GoneThing) => {
    const found = await core.call('history.putBack', { workshop, id: thing.id })
    if (!found.ok) return setFailure(found.error.message)
    const outcome = commands.putBack(found.value.records)
    const name = nameOf(thing)
    if (outcome === 'full') return setFailure(t('history.gone.full'))
    setFailure(null)
    if (outcome === 'same') showToast({ tone: 'info', topic: 'put-back', text: t('history.gone.there', { name }) })
    else commands.offerUndo(t('history.gone.back', { name }))
    await commands.flush()
  }
  const failed = failure ?? error?.message ?? null
  return (
    <Dialog onClose={onClose} title={t('history.gone.title')} description={t('history.gone.description')}>
      {failed !== null && <Problem>{failed}</Problem>}
      {data?.length === 0 && <p role="status">{t('history.gone.empty')}</p>}
      <ul className={styles.things} aria-label={t('history.gone.action')}>
        {(data ?? []).map((thing) => {
          const Sign = SIGNS[thing.of]
          const name = nameOf(thing)
          return (
            <li key={thing.id} className={styles.thing}>
              <span className={styles.sign} aria-hidden="true">
                <Sign size="1rem" />
              </span>
              <span className={styles.words}>
                <span className={styles.name}>{name}</span>
                <span className={styles.soft}>
                  {[
                    t(`term.${thing.of}`),
                    whenOf(thing),
                    thing.along > 0 && t('history.gone.along', { count: thing.along }),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
              </span>
              <Button
                size="small"
                icon={<ArchiveRestore />}
                aria-label={t('history.gone.putBackName', { name })}
                onClick={() => void putBack(thing)}
              >
                {t('history.gone.putBack')}
              </Button>
            </li>
          )
        })}
      </ul>
    </Dialog>
  )
}

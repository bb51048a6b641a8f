/** A workshop on its way: asked of the core, then drawn; or the sentence why it could not be opened. */
import { FileWarning } from 'lucide-react'
import { useCallback, useEffect, useState } from 'react'
import type { WorkshopId } from '#shared/model/ids.ts'
import { hasWaysBack } from '#shared/model/salvage.ts'
import type { OpenWorkshop, WorkshopTitle } from '#shared/model/workshop.ts'
import { t } from '#shared/text/text.ts'
import { useCore, useCoreEvent } from '../../rpc/core-provider.tsx'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Spinner } from '../../ui/spinner.tsx'
import { ActionHost } from '../actions/action-host.tsx'
import type { WindowDeeds } from '../actions/deeds.ts'
import type { ViewId } from '../view-ids.ts'
import { useOpenedWorkshop } from './use-opened-workshop.ts'
import styles from './workshop-frame.module.css'
import type { WorkshopFrameProps } from './workshop-frame.tsx'

export interface WorkshopPageProps extends Omit<WorkshopFrameProps, 'workshop' | 'onRename'> {
  readonly id: WorkshopId
  readonly view: ViewId
  readonly windowDeeds: WindowDeeds
  /** The workshop stands on the screen, or is called otherwise now. */
  readonly onShown: (workshop: OpenWorkshop) => void
  /** It is damaged: shows the ways back. */
  readonly onRecover: (id: WorkshopId) => void
}

/** How much of a large file was looked through, in percent; null until that begins. */
function useLookingThrough(id: WorkshopId): number | null {
  const [percent, setPercent] = useState<number | null>(null)
  useCoreEvent(
    'library.lookingThrough',
    useCallback((told) => told.id === id && setPercent(Math.floor(told.share * 100)), [id]),
  )
  return percent
}

/** Give it the workshop's id as its key. */
export function WorkshopPage({ id, onShown, onRecover, ...frame }: WorkshopPageProps) {
  const core = useCore()
  const { opening, retry, keepOpenFor } = useOpenedWorkshop(id)
  const [renamed, setRenamed] = useState<WorkshopTitle | null>(null)
  const percent = useLookingThrough(id)
  useEffect(() => {
    if (opening.kind === 'open') onShown({ ...opening.workshop, ...renamed })
  }, [opening, renamed, onShown])

  const isOpen = opening.kind === 'open'
  useCoreEvent(
    'shell.flushRequested',
    useCallback(() => {
      // Once it is open its frame answers.
      if (!isOpen) void core.call('shell.flushed', { saved: true })
    }, [core, isOpen]),
  )

  if (opening.kind === 'open') {
    const OpenedWorkshop = opening.code
    const workshop = { ...opening.workshop, ...renamed }
    const rename = async (title: string) => {
      const facts = { title, client: workshop.client }
      const reply = await core.call('library.rename', { id, ...facts })
      if (!reply.ok) return reply.error.message
      setRenamed(facts)
      return null
    }
    return <OpenedWorkshop {...frame} workshop={workshop} onRename={rename} onLeave={keepOpenFor} />
  }
  return (
    <ActionHost deeds={{ window: frame.windowDeeds, workshop: null, presenting: null, guide: null, map: null }}>
      {opening.kind === 'opening' ? (
        <main className={styles.opening}>
          <Spinner label={percent === null ? t('app.frame.opening') : t('app.frame.lookingThrough', { percent })} />
        </main>
      ) : (
        <main className={styles.opening}>
          <EmptyState
            icon={<FileWarning />}
            title={t('app.frame.notOpened')}
            actions={
              <>
                <Button onClick={retry}>{t('app.frame.again')}</Button>
                {hasWaysBack(opening.error.code) ? (
                  <>
                    <Button onClick={frame.onHome}>{t('app.frame.backHome')}</Button>
                    <Button variant="primary" onClick={() => onRecover(id)}>
                      {t('recovery.open')}
                    </Button>
                  </>
                ) : (
                  <Button variant="primary" onClick={frame.onHome}>
                    {t('app.frame.backHome')}
                  </Button>
                )}
              </>
            }
          >
            {opening.error.message}
          </EmptyState>
        </main>
      )}
      {frame.children}
    </ActionHost>
  )
}

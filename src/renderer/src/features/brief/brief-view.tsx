/** The brief: Frame at the left, Intent at the right. Every field writes itself; there is nothing to submit. */
import { useEffect, useRef } from 'react'
import type { WorkshopId } from '#shared/model/ids.ts'
import { t } from '#shared/text/text.ts'
import { useStatement } from '../../rpc/use-evidence.ts'
import { Page, PageLoading } from '../../ui/page.tsx'
import styles from './brief.module.css'
import { FistSection } from './fist-section.tsx'
import { FrameSection } from './frame-section.tsx'
import { IntentSection } from './intent-section.tsx'
import { MoneySection } from './money-section.tsx'
import { RoomSection } from './room-section.tsx'

export interface BriefViewProps {
  readonly workshop: WorkshopId
  /** What the room is at; it is brought into view where both do not fit. */
  readonly part: 'frame' | 'intent'
}

/** Fills the view. */
export function BriefView({ workshop, part }: BriefViewProps) {
  const parts = { frame: useRef<HTMLDivElement>(null), intent: useRef<HTMLDivElement>(null) }
  const frame = useStatement(workshop, 'frame', 'workshop')
  const intent = useStatement(workshop, 'intent', 'workshop')
  const fist = useStatement(workshop, 'fist', 'workshop')
  const read = frame !== undefined && intent !== undefined && fist !== undefined
  // biome-ignore lint/correctness/useExhaustiveDependencies: the two places never change
  useEffect(() => {
    if (read) parts[part].current?.scrollIntoView({ block: 'start' })
  }, [part, read])
  if (frame === undefined || intent === undefined || fist === undefined) {
    return <PageLoading name={t('brief.name')}>{t('brief.loading')}</PageLoading>
  }
  return (
    <Page className={styles.brief} name={t('brief.name')}>
      <div className={styles.columns}>
        <div ref={parts.frame} className={styles.column}>
          <FrameSection workshop={workshop} frame={frame} />
          <RoomSection workshop={workshop} frame={frame} />
          <MoneySection workshop={workshop} frame={frame} />
        </div>
        <div ref={parts.intent} className={styles.column}>
          <IntentSection workshop={workshop} intent={intent} />
          <FistSection workshop={workshop} fist={fist} />
        </div>
      </div>
    </Page>
  )
}

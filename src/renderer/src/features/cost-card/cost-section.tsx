/** What the misses of an interaction cost, in short, as a section of the inspector. */
import { Coins } from 'lucide-react'
import type { InteractionId, WorkshopId } from '#shared/model/ids.ts'
import { t } from '#shared/text/text.ts'
import { useMapContents } from '../../canvas/hooks.ts'
import { useEstimates } from '../../rpc/use-estimates.ts'
import { useStatement } from '../../rpc/use-evidence.ts'
import { Button } from '../../ui/button.tsx'
import styles from './cost-card.module.css'
import { ResultSums } from './result-sums.tsx'

/** Nothing for what is no interaction. */
export function CostSection({
  workshop,
  subject,
  onCard,
}: {
  readonly workshop: WorkshopId
  readonly subject: string
  readonly onCard: () => void
}) {
  const contents = useMapContents()
  const estimates = useEstimates(workshop, contents)
  const frame = useStatement(workshop, 'frame', 'workshop')
  if (estimates === undefined || !contents.interactions.some(({ id }) => id === subject)) return null
  const standing = estimates.get(subject as InteractionId)
  return (
    <section className={styles.section} aria-label={t('costCard.section.title')}>
      <h3 className={styles.sectionTitle}>{t('costCard.section.title')}</h3>
      {standing === undefined ? (
        <p className={styles.soft}>{t('costCard.section.none')}</p>
      ) : (
        <>
          <ResultSums standing={standing} currency={frame?.value?.currency ?? ''} />
          <p className={styles.soft}>{t(`costCard.standing.${standing.card.standing}`)}</p>
        </>
      )}
      <Button size="small" icon={<Coins />} onClick={onCard}>
        {t(standing === undefined ? 'costCard.section.begin' : 'costCard.section.open')}
      </Button>
    </section>
  )
}

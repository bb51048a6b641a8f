/** What the room concludes about an interaction: one note, and the building block at fault. Kept while it is typed. */
import { Check } from 'lucide-react'
import { BUILDING_BLOCKS, type BuildingBlock } from '#shared/model/dimension.ts'
import { LONG_TEXT } from '#shared/model/evidence-text.ts'
import type { Finding } from '#shared/model/finding.ts'
import type { InteractionId, WorkshopId } from '#shared/model/ids.ts'
import { t } from '#shared/text/text.ts'
import { useStatement } from '../../../rpc/use-evidence.ts'
import { Badge } from '../../../ui/badge.tsx'
import { FactText } from '../../../ui/fact-input.tsx'
import { Segmented } from '../../../ui/segmented.tsx'
import styles from './reveal.module.css'

const EMPTY: Finding = { note: '', block: null }

/** Must be keyed by the interaction. */
export function FindingForm(props: {
  readonly workshop: WorkshopId
  readonly interaction: InteractionId
  /** A flagged interaction is not done before both are there. */
  readonly flagged: boolean
}) {
  const { workshop, interaction, flagged } = props
  const statement = useStatement(workshop, 'finding', interaction)
  if (statement === undefined) return null
  const finding = statement.value ?? EMPTY
  const patch = (next: Partial<Finding>) => statement.say((now) => ({ ...(now ?? EMPTY), ...next }))
  const done = finding.note !== '' && finding.block !== null
  return (
    <section className={styles.finding} aria-label={t('reveal.finding.title')} data-answers="findings">
      <header className={styles.findingHead}>
        <h3 className={styles.findingTitle}>{t('reveal.finding.title')}</h3>
        {done && (
          <Badge tone="good" icon={<Check />}>
            {t('reveal.finding.done')}
          </Badge>
        )}
        {!done && flagged && <Badge tone="warn">{t('reveal.finding.missing')}</Badge>}
      </header>
      <div className={styles.findingRow}>
        <FactText
          target={`finding.${interaction}.note`}
          label={t('reveal.finding.note')}
          placeholder={t('reveal.finding.noteHint')}
          rule={LONG_TEXT}
          stored={finding.note}
          write={(note) => patch({ note })}
        />
        <div className={styles.blocks}>
          <span className={styles.blocksLabel}>{t('reveal.finding.block')}</span>
          <Segmented<BuildingBlock | 'unsaid'>
            name={t('reveal.finding.block')}
            value={finding.block ?? 'unsaid'}
            segments={(['unsaid', ...BUILDING_BLOCKS] as const).map((value) => ({
              value,
              label: t(`check.blocks.${value}`),
            }))}
            onValue={(block) => patch({ block: block === 'unsaid' ? null : block })}
          />
        </div>
      </div>
    </section>
  )
}

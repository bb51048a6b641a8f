/** The measures of one interaction: a chip for each, the chosen one in full below. */
import { Plus } from 'lucide-react'
import { useState } from 'react'
import type { EvidenceOf } from '#shared/model/evidence.ts'
import type { MeasureId, WorkshopId } from '#shared/model/ids.ts'
import type { Interaction } from '#shared/model/interaction.ts'
import type { Measure } from '#shared/model/measure.ts'
import type { MeasureSummary } from '#shared/model/measurement.ts'
import { sayFigure } from '#shared/text/say-measure.ts'
import { t } from '#shared/text/text.ts'
import { useCoreQuery } from '../../rpc/core-provider.tsx'
import { useSay } from '../../rpc/use-evidence.ts'
import { Button } from '../../ui/button.tsx'
import { newSubject } from '../../ui/new-subject.ts'
import { MeasureDetail } from './measure-detail.tsx'
import { Verdict } from './measurement-table.tsx'
import styles from './measures.module.css'
import { emptyMeasure, STARTS, startMeasure } from './start-measures.ts'

export interface MeasureBoardProps {
  readonly workshop: WorkshopId
  readonly interaction: Interaction
  /** The name of who is served. */
  readonly customer: string
  readonly measures: readonly EvidenceOf<'measure'>[]
}

/** Must be keyed by the interaction. */
export function MeasureBoard({ workshop, interaction, customer, measures }: MeasureBoardProps) {
  const say = useSay(workshop)
  const { data: summaries } = useCoreQuery('measures.summary', { workshop })
  const [picked, setPicked] = useState<MeasureId | null>(null)
  const chosen = measures.find(({ subject }) => subject === picked) ?? measures[0]
  const add = (value: Measure) => {
    const subject = newSubject() as MeasureId
    say({ kind: 'measure', subject, value })
    setPicked(subject)
  }
  if (chosen === undefined) {
    return (
      <div className={styles.start}>
        <p>{t('measures.none', { customer })}</p>
        <div className={styles.starts}>
          {STARTS.map((start) => (
            <Button key={start} icon={<Plus />} onClick={() => add(startMeasure(start, interaction.id))}>
              {t(`measures.start.${start}`)}
            </Button>
          ))}
          <Button icon={<Plus />} onClick={() => add(emptyMeasure(interaction.id))}>
            {t('measures.own')}
          </Button>
        </div>
      </div>
    )
  }
  return (
    <>
      <div className={styles.chips}>
        <ul className={styles.chipList} aria-label={t('measures.of')}>
          {measures.map(
            ({ subject, value }) =>
              value && (
                <li key={subject}>
                  <button
                    type="button"
                    className={styles.chip}
                    aria-current={subject === chosen.subject}
                    onClick={() => setPicked(subject)}
                  >
                    <Chip measure={value} summary={summaries?.find(({ measure }) => measure === subject)} />
                  </button>
                </li>
              ),
          )}
        </ul>
        <Button icon={<Plus />} onClick={() => add(emptyMeasure(interaction.id))}>
          {t('measures.add')}
        </Button>
      </div>
      <MeasureDetail key={chosen.subject} workshop={workshop} id={chosen.subject} interaction={interaction} />
    </>
  )
}

function Chip({ measure, summary }: { readonly measure: Measure; readonly summary: MeasureSummary | undefined }) {
  return (
    <>
      <strong>{measure.name === '' ? t('measures.unnamed') : measure.name}</strong>
      <span className={styles.chipLine}>
        {summary === undefined ? t('measures.chipNone') : sayFigure(measure, summary.lastFigure)}
        {summary !== undefined && <Verdict measure={measure} figure={summary.lastFigure} />}
      </span>
    </>
  )
}

/** Changes cost cards from a list of them. Each change says what became of it and can be taken back from there. */
import { useRef } from 'react'
import { type CostCard, EMPTY_CARD } from '#shared/model/cost.ts'
import { applyStep, type CardStep, inverseOf } from '#shared/model/edit-card.ts'
import { type Evidence, findEvidence } from '#shared/model/evidence.ts'
import type { InteractionId, WorkshopId } from '#shared/model/ids.ts'
import { t } from '#shared/text/text.ts'
import { useSay } from '../../rpc/use-evidence.ts'
import { showToast } from '../../ui/toast-store.ts'
import type { EditCard } from './cost-editors.ts'

/** `evidence` is what holds now. */
export function useEditCard(workshop: WorkshopId, evidence: readonly Evidence[]): EditCard {
  const say = useSay(workshop)
  const standing = useRef(evidence)
  standing.current = evidence
  return (row, column, stepOf) => {
    const change = (id: InteractionId, next: (card: CostCard) => CardStep): CardStep => {
      const before = findEvidence(standing.current, 'cost', id) ?? EMPTY_CARD
      const step = next(before)
      say({ kind: 'cost', subject: id, value: applyStep(before, step) })
      return inverseOf(before, step)
    }
    const accepted = row.line.card.standing === 'accepted'
    const back = change(row.id, stepOf)
    const what = { column: t(`costs.column.${column}`), interaction: row.texts.interaction }
    showToast({
      tone: 'info',
      topic: 'cost-edited',
      text: accepted && column !== 'standing' ? t('costs.editedOpen', what) : t('costs.edited', what),
      action: {
        label: t('costs.takeBack'),
        run: () => {
          change(row.id, () => back)
        },
      },
    })
  }
}

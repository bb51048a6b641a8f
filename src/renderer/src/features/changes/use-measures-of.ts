/** The measures of an interaction, for what a change is expected to do. */
import { useMemo } from 'react'
import type { InteractionId, WorkshopId } from '#shared/model/ids.ts'
import { useEvidence } from '../../rpc/use-evidence.ts'
import type { ChangeDetailsFieldsProps } from './change-details-fields.tsx'

/** Of no interaction there are none. */
export function useMeasuresOf(
  workshop: WorkshopId,
  interaction: InteractionId | null,
): ChangeDetailsFieldsProps['measures'] {
  const evidence = useEvidence(workshop)
  return useMemo(
    () =>
      (evidence ?? []).flatMap((one) =>
        one.kind === 'measure' && one.value?.interaction === interaction
          ? [{ id: one.subject, measure: one.value }]
          : [],
      ),
    [evidence, interaction],
  )
}

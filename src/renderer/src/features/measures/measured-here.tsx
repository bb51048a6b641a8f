/** The measurements of one measure for another view: where they are typed, pasted and imported, and their list. */
import type { MeasureId, WorkshopId } from '#shared/model/ids.ts'
import { t } from '#shared/text/text.ts'
import { useStatement } from '../../rpc/use-evidence.ts'
import { MeasurementTable } from './measurement-table.tsx'
import { MeasurementTaking } from './measurement-taking.tsx'
import { useMeasurements } from './use-measurements.ts'

/** Must be keyed by the measure. Nothing once it was taken back. */
export function MeasuredHere({ workshop, id }: { readonly workshop: WorkshopId; readonly id: MeasureId }) {
  const measure = useStatement(workshop, 'measure', id)?.value
  const measurements = useMeasurements(workshop, id)
  if (!measure || measurements === undefined) return null
  const name = measure.name === '' ? t('measures.unnamed') : measure.name
  return (
    <>
      <MeasurementTaking id={id} measure={measure} name={name} measurements={measurements} />
      <MeasurementTable measure={measure} measurements={measurements} />
    </>
  )
}

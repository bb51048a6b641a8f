/** What is recorded of some measures already, so that the same table brought in twice adds nothing. */
import { useEffect, useState } from 'react'
import type { KnownMeasure } from '#shared/import/rows/read-measured-rows.ts'
import type { WorkshopId } from '#shared/model/ids.ts'
import type { Measurement } from '#shared/model/measure.ts'
import { useCore } from '../../rpc/core-provider.tsx'

/** The same for the same value of the same day. */
export function measuredKey({
  measure,
  day,
  value,
  cases,
}: Pick<Measurement, 'measure' | 'day' | 'value' | 'cases'>): string {
  return `${measure} ${day} ${value} ${cases}`
}

/** Keys of all that is recorded; null while it is being read, or while nobody asks (`measures` is null). */
export function useMeasured(
  workshop: WorkshopId,
  measures: readonly KnownMeasure[] | null,
): ReadonlySet<string> | null {
  const core = useCore()
  const [known, setKnown] = useState<ReadonlySet<string> | null>(null)
  useEffect(() => {
    if (measures === null) return
    let left = false
    const read = async () => {
      const keys = new Set<string>()
      for (const { id } of measures) {
        const listed = await core.call('measures.list', { workshop, measure: id })
        if (listed.ok) for (const one of listed.value.measurements) keys.add(measuredKey(one))
      }
      if (!left) setKnown(keys)
    }
    void read()
    return () => {
      left = true
    }
  }, [core, workshop, measures])
  return known
}

/** What every edit of one session did, read page by page: the first lines are there before the last ones have come. */
import { useEffect, useState } from 'react'
import type { HistoryStep } from '#shared/model/history.ts'
import type { WorkshopId } from '#shared/model/ids.ts'
import { useCore } from '../../rpc/core-provider.tsx'

const PAGE = 250
/** A hand that scrubs passes through sessions without reading them; the map comes first. In milliseconds. */
const REST = 350

export interface SessionSteps {
  readonly steps: readonly HistoryStep[]
  readonly isWhole: boolean
  /** A finished sentence, when they could not be read. */
  readonly failure: string | null
}

const NONE: SessionSteps = { steps: [], isWhole: false, failure: null }

/** @param after the edit before the session's first; `last` is its last one. Null where there is no session. */
export function useSessionSteps(
  workshop: WorkshopId,
  span: { readonly after: number; readonly last: number } | null,
): SessionSteps {
  const core = useCore()
  const [read, setRead] = useState<SessionSteps>(NONE)
  const { after, last } = span ?? { after: 0, last: 0 }
  useEffect(() => {
    let isGone = false
    setRead(NONE)
    const ask = async () => {
      let from = after
      while (from < last) {
        const page = await core.call('history.steps', { workshop, after: from, limit: PAGE })
        if (isGone) return
        if (!page.ok) return setRead((before) => ({ ...before, failure: page.error.message }))
        const steps = page.value.filter(({ edit }) => edit <= last)
        from = steps.length < page.value.length ? last : (page.value.at(-1)?.edit ?? last)
        setRead((before) => ({ steps: [...before.steps, ...steps], isWhole: from >= last, failure: null }))
      }
    }
    const timer = setTimeout(() => last > after && void ask(), REST)
    return () => {
      isGone = true
      clearTimeout(timer)
    }
  }, [core, workshop, after, last])
  return read
}

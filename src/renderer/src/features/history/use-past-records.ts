/**
 * The records of the map after an edit. A hand on the slider asks faster than the core answers: one question is on its way
 * at a time, and the next one is what is wanted by then. What was seen lately is kept.
 */
import { useEffect, useRef, useState } from 'react'
import type { Output } from '#shared/contract/index.ts'
import type { WorkshopId } from '#shared/model/ids.ts'
import { useCore } from '../../rpc/core-provider.tsx'
import { keepState } from './keep-state.ts'

type Past = Output<'history.mapAfter'>

export interface PastRecords {
  /** The edit after which the map stood so; while another one is being read it is the one before. */
  readonly edit: number | null
  readonly past: Past | null
  /** A finished sentence, when it could not be read. */
  readonly failure: string | null
}

const NOTHING: PastRecords = { edit: null, past: null, failure: null }

/**
 * @param edit null while it is not known yet
 * @param newest the last edit there is
 */
export function usePastRecords(workshop: WorkshopId, edit: number | null, newest: number): PastRecords {
  const core = useCore()
  const [shown, setShown] = useState<PastRecords>(NOTHING)
  const wanted = useRef(edit)
  const isAsking = useRef(false)
  const kept = useRef(new Map<number, Past>())
  const isGone = useRef(false)
  const last = useRef(newest)
  wanted.current = edit
  last.current = newest
  useEffect(() => {
    isGone.current = false
    return () => {
      isGone.current = true
    }
  }, [])
  useEffect(() => {
    if (edit === null || isAsking.current) return
    const ask = async (asked: number): Promise<void> => {
      const newestThen = last.current
      const known = kept.current.get(asked)
      const answer = known
        ? ({ ok: true, value: known } as const)
        : await core.call('history.mapAfter', { workshop, edit: asked })
      if (isGone.current) return
      if (answer.ok) {
        keepState(kept.current, asked, answer.value, newestThen)
        setShown({ edit: asked, past: answer.value, failure: null })
      } else setShown((before) => ({ ...before, failure: answer.error.message }))
      const next = wanted.current
      if (next !== null && next !== asked) return ask(next)
    }
    isAsking.current = true
    void ask(edit).finally(() => {
      isAsking.current = false
    })
  }, [core, workshop, edit])
  return shown
}

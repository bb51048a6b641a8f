/** Results of cases for React, reckoned anew while somebody changes what is said of them. */
import { useEffect, useState, useSyncExternalStore } from 'react'
import type { CaseResult } from '#shared/method/case.ts'
import type { ChangeId } from '#shared/model/ids.ts'
import {
  type CaseReckoner,
  type CaseStanding,
  type CaseTask,
  type CaseWorker,
  createCaseReckoner,
} from './case-reckoner.ts'

function openWorker(heard: { answer: (result: CaseResult | null) => void; broken: () => void }): CaseWorker {
  const worker = new Worker(new URL('./case-worker.ts', import.meta.url), { type: 'module' })
  worker.onmessage = ({ data }: MessageEvent<CaseResult | null>) => heard.answer(data)
  worker.onerror = heard.broken
  worker.onmessageerror = heard.broken
  return { ask: (task) => worker.postMessage(task), end: () => worker.terminate() }
}

/** By change; `tasks` must keep its identity while nothing changes. */
export function useCaseResults(tasks: ReadonlyMap<ChangeId, CaseTask>): ReadonlyMap<ChangeId, CaseStanding> {
  const [reckoner] = useState<CaseReckoner>(() => createCaseReckoner(openWorker))
  const known = useSyncExternalStore(reckoner.subscribe, reckoner.known)
  useEffect(() => reckoner.want(tasks), [reckoner, tasks])
  useEffect(() => () => reckoner.end(), [reckoner])
  return known
}

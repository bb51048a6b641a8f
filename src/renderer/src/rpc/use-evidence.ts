/**
 * Evidence for React: what holds, with what was said a moment ago already in it. `useStatement` reads and says one thing;
 * what it says is on its way to the disk at once, and the saved indicator tells when it is there.
 */
import { type QueryClient, useQueryClient } from '@tanstack/react-query'
import { useMemo, useSyncExternalStore } from 'react'
import type { Output } from '#shared/contract/index.ts'
import {
  type Evidence,
  type EvidenceKind,
  type EvidenceOf,
  type EvidenceValue,
  findEvidence,
} from '#shared/model/evidence.ts'
import type { WorkshopId } from '#shared/model/ids.ts'
import type { WindowClient } from './connection.ts'
import { useCore, useCoreQuery } from './core-provider.tsx'
import { createEvidenceOutbox, type EvidenceOutbox, type OutboxState } from './evidence-outbox.ts'

const outboxes = new WeakMap<WindowClient, EvidenceOutbox>()
let before: () => Promise<unknown> = () => Promise.resolve()
const droppedListeners = new Set<(message: string) => void>()

function browserWait(milliseconds: number, work: () => void): () => void {
  const timer = setTimeout(work, milliseconds)
  return () => clearTimeout(timer)
}

/** The outbox of this window: one for all its views. */
function outboxOf(client: WindowClient, queries: QueryClient): EvidenceOutbox {
  const known = outboxes.get(client)
  if (known !== undefined) return known
  const made = createEvidenceOutbox({
    before: () => before(),
    send: (workshop, evidence) => client.call('evidence.say', { workshop, evidence }),
    onSaid: (workshop, evidence) => {
      const key = ['evidence.list', { workshop }]
      // Until the core's list is read again, so that nothing said ever seems to vanish.
      queries.setQueryData<Output<'evidence.list'>>(key, (all) => all && overlay(all, [evidence]))
      void queries.invalidateQueries({ queryKey: key })
    },
    onDropped: (message) => {
      for (const listener of [...droppedListeners]) listener(message)
    },
    wait: browserWait,
  })
  outboxes.set(client, made)
  return made
}

function useOutbox(): EvidenceOutbox {
  return outboxOf(useCore(), useQueryClient())
}

/** What holds once `said` has been said too; the facts around a statement (when, how often) stay those of the core. */
function overlay<E extends Evidence>(standing: readonly E[], said: readonly Evidence[]): E[] {
  const result: E[] = [...standing]
  for (const one of said) {
    const at = result.findIndex(({ kind, subject }) => kind === one.kind && subject === one.subject)
    const before = at < 0 ? null : result[at]
    if (one.value === null) {
      if (at >= 0) result.splice(at, 1)
    } else if (before) {
      result[at] = { ...before, ...one }
    } else {
      result.push(one as E)
    }
  }
  return result
}

/** All that holds, in the order in which subjects were first spoken of; undefined while it is being read. */
export function useEvidence(workshop: WorkshopId): readonly Evidence[] | undefined {
  const { data } = useCoreQuery('evidence.list', { workshop })
  const outbox = useOutbox()
  const waiting = useSyncExternalStore(outbox.subscribe, outbox.waiting)
  return useMemo(() => data && overlay<Evidence>(data, waiting), [data, waiting])
}

/** One statement, and how to say it anew. */
export interface Statement<K extends EvidenceKind> {
  /** Null when nothing was said. */
  readonly value: EvidenceValue<K> | null
  /** `next` gets what holds at that very moment, so that two fields of one statement never undo each other. */
  readonly say: (next: (now: EvidenceValue<K> | null) => EvidenceValue<K> | null) => void
}

/** Changes part of what a statement says, beginning with `empty` where nothing was said. */
export function patchStatement<V extends object>(
  statement: { readonly say: (next: (now: V | null) => V) => void },
  empty: V,
): (next: (now: V) => Partial<V>) => void {
  return (next) => {
    statement.say((now) => {
      const before = now ?? empty
      return { ...before, ...next(before) }
    })
  }
}

/** How to say things about any subject. */
export function useSay(workshop: WorkshopId): (evidence: Evidence) => void {
  const outbox = useOutbox()
  return useMemo(() => (evidence) => outbox.say(workshop, evidence), [outbox, workshop])
}

/** What holds about one subject; undefined while it is being read. */
export function useStatement<K extends EvidenceKind>(
  workshop: WorkshopId,
  kind: K,
  subject: EvidenceOf<K>['subject'],
): Statement<K> | undefined {
  const all = useEvidence(workshop)
  const queries = useQueryClient()
  const outbox = useOutbox()
  return useMemo(
    () =>
      all && {
        value: findEvidence(all, kind, subject),
        say: (next) => {
          const read = queries.getQueryData<Output<'evidence.list'>>(['evidence.list', { workshop }]) ?? []
          const now = findEvidence(overlay<Evidence>(read, outbox.waiting()), kind, subject)
          outbox.say(workshop, { kind, subject, value: next(now) } as Evidence)
        },
      },
    [all, queries, outbox, workshop, kind, subject],
  )
}

/** Whether everything said is on disk, for the saved indicator and for leaving. */
export function useOutboxState(): { readonly state: OutboxState; readonly flush: EvidenceOutbox['flush'] } {
  const outbox = useOutbox()
  return { state: useSyncExternalStore(outbox.subscribe, outbox.state), flush: outbox.flush }
}

/** The statements about a workshop that are not on disk: how many, and all of them. `mark` is another whenever any wait that did not. */
export function useUnsavedStatements(workshop: WorkshopId): {
  readonly count: number
  readonly mark: () => number
  readonly read: () => readonly Evidence[]
} {
  const outbox = useOutbox()
  useSyncExternalStore(outbox.subscribe, outbox.waiting)
  return {
    count: outbox.waitingOf(workshop).length,
    mark: () => outbox.mark(),
    read: () => outbox.waitingOf(workshop),
  }
}

/** What must be on disk before a statement about it goes: the map. Returns what ends that. */
export function sayAfter(flush: () => Promise<unknown>): () => void {
  before = flush
  return () => {
    if (before === flush) before = () => Promise.resolve()
  }
}

/** Hears about statements that the core refused for good. Returns what ends that. */
export function onStatementDropped(listener: (message: string) => void): () => void {
  droppedListeners.add(listener)
  return () => void droppedListeners.delete(listener)
}

/**
 * The dry run behind the dialog: whatever is added, matched or decided is looked at anew, and the last answer stays on the
 * screen until the next one is there. What cannot be read is not added.
 */
import { useRef, useState } from 'react'
import type { FileToken } from '#shared/contract/files.ts'
import type { MergeSource, MergeWanted } from '#shared/contract/merge.ts'
import type { PartyId, WorkshopId } from '#shared/model/ids.ts'
import type { MergeLook } from '#shared/model/merge.ts'
import { t } from '#shared/text/text.ts'
import { useCore } from '../../rpc/core-provider.tsx'
import { transferFile } from '../../rpc/transfer-file.ts'

/** What is on the screen. */
export interface MergeState {
  readonly wanted: MergeWanted
  /** Null while nothing was added. */
  readonly look: MergeLook | null
  /** What is being looked at or read; empty when nothing is. */
  readonly busy: string
  readonly problem: string | null
}

export interface MergeDeeds {
  readonly addFiles: (files: readonly File[]) => void
  /** A file that the core holds already. */
  readonly addArrived: (file: FileToken) => void
  readonly addWorkshop: (workshop: WorkshopId) => void
  readonly remove: (source: number) => void
  readonly match: (source: number, party: PartyId, ours: PartyId | null) => void
  readonly decide: (decisions: readonly { source: number; key: string }[], side: 'ours' | 'theirs') => void
}

/** Decisions about other sources stay; those that come after the one that goes move up. */
function withoutSource(wanted: MergeWanted, gone: number): MergeWanted {
  const moved = <T extends { readonly source: number }>(all: readonly T[]) =>
    all
      .filter(({ source }) => source !== gone)
      .map((one) => ({ ...one, source: one.source - (one.source > gone ? 1 : 0) }))
  const sources = wanted.sources.filter((_, index) => index !== gone)
  return { ...wanted, sources, matches: moved(wanted.matches), choices: moved(wanted.choices) }
}

/** What was decided shows at once; what follows from it when it was looked at. */
function withDecisions(look: MergeLook, { matches, choices }: MergeWanted): MergeLook {
  const sources = look.sources.map((one, index) => ({
    ...one,
    matches: one.matches.map((match) => {
      const decided = matches.find(({ source, party }) => source === index && party === match.party)
      return decided ? { ...match, ours: decided.ours } : match
    }),
    conflicts: one.conflicts.map((conflict) => {
      const decided = choices.find(({ source, key }) => source === index && key === conflict.key)
      return { ...conflict, choice: decided?.side ?? conflict.choice }
    }),
  }))
  return { ...look, sources }
}

/** Mounted with the dialog; nothing is written by any of it. */
export function useMerge(workshop: WorkshopId): MergeState & MergeDeeds {
  const core = useCore()
  const [state, setState] = useState<MergeState>({
    wanted: { workshop, sources: [], matches: [], choices: [] },
    look: null,
    busy: '',
    problem: null,
  })
  // Hands may be quicker than answers: what is asked next starts from what was asked last, and what was overtaken is not asked.
  const asked = useRef(state.wanted)
  const answered = useRef(state.wanted)
  const running = useRef<Promise<void> | null>(null)

  const run = async () => {
    while (answered.current !== asked.current) {
      const wanted = asked.current
      const reply = wanted.sources.length === 0 ? null : await core.call('merge.look', wanted)
      if (reply?.ok === false) {
        asked.current = answered.current
        setState((last) => ({ ...last, wanted: asked.current, busy: '', problem: reply.error.message }))
        return
      }
      answered.current = wanted
      const busy = wanted === asked.current ? '' : t('merge.looking')
      setState({ wanted: asked.current, look: reply?.value ?? null, busy, problem: null })
    }
  }
  const lookAt = (wanted: MergeWanted): Promise<void> => {
    asked.current = wanted
    setState((last) => ({ ...last, wanted, busy: t('merge.looking'), problem: null }))
    running.current ??= run().finally(() => {
      running.current = null
    })
    return running.current
  }
  const add = (source: MergeSource) => lookAt({ ...asked.current, sources: [...asked.current.sources, source] })

  const addFiles = async (files: readonly File[]) => {
    for (const file of files) {
      setState((last) => ({ ...last, busy: t('merge.reading', { file: file.name }), problem: null }))
      try {
        const sent = await transferFile(core, file)
        if (sent.ok) await add({ file: sent.value })
        else return setState((last) => ({ ...last, busy: '', problem: sent.error.message }))
      } catch {
        // The browser could not read it: the file went away, or may not be read.
        return setState((last) => ({ ...last, busy: '', problem: t('merge.unreadable', { file: file.name }) }))
      }
    }
  }

  return {
    ...state,
    look: state.look && withDecisions(state.look, state.wanted),
    addFiles: (files) => void addFiles(files),
    addArrived: (file) => void add({ file }),
    addWorkshop: (id) => void add({ workshop: id }),
    remove: (source) => void lookAt(withoutSource(asked.current, source)),
    match: (source, party, ours) => {
      const { matches } = asked.current
      const others = matches.filter(
        (one) => one.source !== source || (one.party !== party && (ours === null || one.ours !== ours)),
      )
      void lookAt({ ...asked.current, matches: [...others, { source, party, ours }] })
    },
    decide: (decisions, side) => {
      const keys = new Set(decisions.map(({ source, key }) => `${source} ${key}`))
      const others = asked.current.choices.filter(({ source, key }) => !keys.has(`${source} ${key}`))
      void lookAt({ ...asked.current, choices: [...others, ...decisions.map((one) => ({ ...one, side }))] })
    },
  }
}

/** The same with every match confirmed as it stands on the screen. */
export function confirmed({ wanted, look }: Pick<MergeState, 'wanted' | 'look'>): MergeWanted {
  const shown = look?.sources ?? []
  const matches = shown.flatMap(({ matches }, source) => matches.map(({ party, ours }) => ({ source, party, ours })))
  return { ...wanted, matches }
}

/**
 * The report as it would be written. It follows what is chosen here by itself; the map is painted once and again when somebody
 * asks to look anew, so that ticking a section costs no painting.
 */
import { useCallback, useEffect, useRef, useState } from 'react'
import type { PaintedPart } from '#shared/contract/exports.ts'
import { type MapPart, partKey } from '#shared/model/export.ts'
import type { WorkshopId } from '#shared/model/ids.ts'
import type { ReportChoices } from '#shared/model/report-choices.ts'
import { usePaintMap } from '../../canvas/export-hooks.ts'
import { useMapCommands } from '../../canvas/hooks.ts'
import { useCore } from '../../rpc/core-provider.tsx'
import { transferFile } from '../../rpc/transfer-file.ts'
import { useOutboxState } from '../../rpc/use-evidence.ts'

/** Rest after the last choice before the report is written anew, in milliseconds. */
const REST = 500

export interface Preview {
  /** Null until the first is there. */
  readonly html: string | null
  readonly busy: boolean
  readonly problem: string | null
  /** Paints and writes anew. */
  readonly refresh: () => void
}

/** Keep `choices` stable while they say the same; undefined while they are being read. */
export function usePreview(workshop: WorkshopId, choices: ReportChoices | undefined): Preview {
  const core = useCore()
  const paint = usePaintMap()
  const commands = useMapCommands()
  const { flush } = useOutboxState()
  const [html, setHtml] = useState<string | null>(null)
  const [busy, setBusy] = useState(true)
  const [problem, setProblem] = useState<string | null>(null)
  const [looks, setLooks] = useState(0)
  const painted = useRef(new Map<string, Blob | null>())
  const tools = useRef({ core, paint, commands, flush })
  tools.current = { core, paint, commands, flush }

  const sendParts = useCallback(async (parts: readonly MapPart[], signal: AbortSignal) => {
    const sent: PaintedPart[] = []
    for (const part of parts) {
      const key = partKey(part)
      const known = painted.current.get(key)
      const picture =
        known === undefined ? await tools.current.paint(part, { as: 'svg', transparent: false }, signal) : known
      painted.current.set(key, picture)
      if (picture === null) continue
      const file = await transferFile(tools.current.core, new File([picture], 'map.svg'))
      signal.throwIfAborted()
      if (file.ok) sent.push({ part, file: file.value })
    }
    return sent
  }, [])

  const look = useCallback(
    async (signal: AbortSignal): Promise<void> => {
      setBusy(true)
      await tools.current.commands.flush()
      await tools.current.flush()
      const needed = await tools.current.core.call('exports.needs', { workshop, request: { format: 'html' } })
      signal.throwIfAborted()
      const parts = needed.ok ? await sendParts(needed.value.parts, signal) : []
      const reply = needed.ok ? await tools.current.core.call('exports.preview', { workshop, painted: parts }) : needed
      signal.throwIfAborted()
      setBusy(false)
      setProblem(reply.ok ? null : reply.error.message)
      if (reply.ok) setHtml(reply.value.html)
    },
    [workshop, sendParts],
  )

  // biome-ignore lint/correctness/useExhaustiveDependencies: what is chosen, and asking to look anew, are what it follows
  useEffect(() => {
    if (choices === undefined) return
    const control = new AbortController()
    const timer = setTimeout(
      () =>
        void look(control.signal).catch((error: unknown) => {
          if (!control.signal.aborted) throw error
        }),
      html === null ? 0 : REST,
    )
    return () => {
      clearTimeout(timer)
      control.abort()
    }
  }, [choices, looks, look])

  return {
    html,
    busy,
    problem,
    refresh: () => {
      painted.current.clear()
      setLooks((count) => count + 1)
    },
  }
}

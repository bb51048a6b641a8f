/**
 * One export from this window's side: what was typed is saved, the parts of the map are painted and sent, and the core writes
 * while the window waits and may give up. What the core tells is listened to before it begins, for it may be quick.
 */
import { useEffect, useRef, useState } from 'react'
import type { ErrorCode } from '#shared/contract/errors.ts'
import type { PaintedPart } from '#shared/contract/exports.ts'
import type { Input, Payload } from '#shared/contract/index.ts'
import { type ExportRequest, LONGEST_ON_SLIDE, type MapPart } from '#shared/model/export.ts'
import type { WorkshopId } from '#shared/model/ids.ts'
import { t } from '#shared/text/text.ts'
import { paintChart, usePaintMap } from '../../canvas/export-hooks.ts'
import type { WindowClient } from '../../rpc/connection.ts'
import { useCore } from '../../rpc/core-provider.tsx'
import { transferFile } from '../../rpc/transfer-file.ts'
import type { ChartOnScreen } from './charts-on-screen.ts'

export type ExportStep = 'saving' | 'painting' | Payload<'exports.moved'>['step']

export type ExportStage =
  | { readonly kind: 'idle' }
  | { readonly kind: 'refused'; readonly message: string; readonly code?: ErrorCode }
  | { readonly kind: 'busy'; readonly step: ExportStep; readonly share: number }
  | { readonly kind: 'done'; readonly path: string; readonly bytes: number }

/** What a picture shows: a part of the map, or a chart. */
export type PicturePart = MapPart | ({ readonly of: 'chart' } & ChartOnScreen)

/** What is to be written, and where. */
export interface ExportWish {
  readonly request: ExportRequest
  /** Of a picture: what it shows. */
  readonly part: PicturePart
  readonly transparent: boolean
  readonly path: string
  readonly replace: boolean
}

export interface ExportRun {
  readonly stage: ExportStage
  readonly run: (wish: ExportWish) => Promise<void>
  readonly giveUp: () => void
  readonly reset: () => void
}

/** Resolves with how the job ends. */
function start(
  core: WindowClient,
  wanted: Input<'exports.start'>,
  { signal, moved }: { readonly signal: AbortSignal; readonly moved: (step: ExportStep, share: number) => void },
): Promise<ExportStage> {
  return new Promise((resolve) => {
    let mine: string | null = null
    const early: { readonly job: string; readonly tell: () => void }[] = []
    const ofMine = (job: string, tell: () => void) => {
      if (mine === null) early.push({ job, tell })
      else if (job === mine) tell()
    }
    const end = (stage: ExportStage) => {
      for (const stop of stops) stop()
      resolve(stage)
    }
    const stops = [
      core.on('exports.moved', ({ job, step, share }) => ofMine(job, () => moved(step, share))),
      core.on('exports.done', ({ job, path, bytes }) => ofMine(job, () => end({ kind: 'done', path, bytes }))),
      core.on('exports.failed', ({ job, code, message }) =>
        ofMine(job, () => end(code === 'cancelled' ? { kind: 'idle' } : { kind: 'refused', code, message })),
      ),
      core.onConnection((state) => {
        if (state !== 'ready') end({ kind: 'refused', message: t('exports.lost') })
      }),
    ]
    void core.call('exports.start', wanted).then((reply) => {
      if (!reply.ok) {
        end({ kind: 'refused', code: reply.error.code, message: reply.error.message })
        return
      }
      const { job } = reply.value
      mine = job
      const cancel = () => void core.call('exports.cancel', { job })
      if (signal.aborted) cancel()
      else signal.addEventListener('abort', cancel)
      for (const one of early) if (one.job === job) one.tell()
    })
  })
}

/** @param flush sends what is not on disk yet; false when the core did not take it */
export function useExportRun(workshop: WorkshopId, flush: () => Promise<boolean>): ExportRun {
  const core = useCore()
  const paint = usePaintMap()
  const [stage, setStage] = useState<ExportStage>({ kind: 'idle' })
  const control = useRef<AbortController | null>(null)
  // Nobody waits for it any more.
  useEffect(() => () => control.current?.abort(), [])

  /** The pictures that the core needs, sent; or the sentence that says why not. */
  async function paintAll(wanted: ExportWish, signal: AbortSignal): Promise<PaintedPart[] | string> {
    const { request, transparent } = wanted
    const isPicture = request.format === 'svg' || request.format === 'png'
    const needed = isPicture
      ? { ok: true as const, value: { parts: [wanted.part], as: request.format } }
      : await core.call('exports.needs', { workshop, request })
    if (!needed.ok) return needed.error.message
    const { parts, as } = needed.value
    const painted: PaintedPart[] = []
    for (const [at, part] of parts.entries()) {
      setStage({ kind: 'busy', step: 'painting', share: at / parts.length })
      const wish = isPicture ? { as, transparent } : { as, transparent: false, longest: LONGEST_ON_SLIDE }
      const picture =
        part.of === 'chart' ? await paintChart(part.markup, wish, signal) : await paint(part, wish, signal)
      if (picture === null && isPicture) return t(part.of === 'whole' ? 'error.export-map-empty' : 'exports.noMap')
      if (picture === null) continue
      const sent = await transferFile(core, new File([picture], `map.${as}`))
      if (!sent.ok) return sent.error.message
      painted.push({ part: part.of === 'chart' ? { of: 'whole' } : part, file: sent.value })
      signal.throwIfAborted()
    }
    return painted
  }

  async function write(wish: ExportWish, signal: AbortSignal): Promise<ExportStage> {
    setStage({ kind: 'busy', step: 'saving', share: 0 })
    if (!(await flush())) return { kind: 'idle' }
    const painted = await paintAll(wish, signal)
    if (typeof painted === 'string') return { kind: 'refused', message: painted }
    setStage({ kind: 'busy', step: 'reading', share: 0 })
    const { request, path, replace } = wish
    const moved = (step: ExportStep, share: number) => setStage({ kind: 'busy', step, share })
    return await start(core, { workshop, request, path, replace, painted }, { signal, moved })
  }

  return {
    stage,
    async run(wish) {
      const own = new AbortController()
      control.current = own
      try {
        setStage(await write(wish, own.signal))
      } catch (error) {
        setStage(own.signal.aborted ? { kind: 'idle' } : { kind: 'refused', message: t('error.internal') })
        if (!own.signal.aborted) throw error
      }
    },
    giveUp: () => control.current?.abort(),
    reset: () => setStage({ kind: 'idle' }),
  }
}

/**
 * The guide of the open workshop and everything that moves it. Moves wait for each other, and each begins with what the
 * core says then: so two quick presses of "next" go two blocks further.
 */
import { useRef } from 'react'
import type { Result } from '#shared/contract/call.ts'
import type { CallName, Input, Output } from '#shared/contract/index.ts'
import type { Block } from '#shared/model/block.ts'
import type { FinishResult } from '#shared/model/finish-test.ts'
import { type Agenda, currentBlock, type Guide, type TimerMove } from '#shared/model/guide.ts'
import type { BlockId, FormatId, WorkshopId } from '#shared/model/ids.ts'
import { t } from '#shared/text/text.ts'
import { useCore, useCoreQuery } from '../../rpc/core-provider.tsx'
import { showRefusal } from '../../ui/show-refusal.ts'
import { showToast } from '../../ui/toast-store.ts'
import { blockAfter, blockBefore, blockNow, canFinish, recordOf } from './guide-order.ts'

/** What can be done. A refusal is said in a message; `agenda` and `adopt` tell whether it was done. */
export interface GuideMoves {
  next(): void
  back(): void
  enter(block: BlockId): void
  /** The block that goes on, or another one. */
  skip(block?: BlockId): void
  timer(move: TimerMove): void
  /** Starts the timer of the block that goes on, or lets it stand. */
  toggleTimer(): void
  squeeze(): void
  revise(change: (agenda: Agenda) => Agenda): Promise<boolean>
  adopt(format: FormatId): Promise<boolean>
}

export interface GuideHandle {
  /** Undefined until it was read. */
  readonly guide: Guide | undefined
  readonly problem: string | null
  readonly retry: () => void
  readonly moves: GuideMoves
}

/** Call it once per workshop; `onEntered` hears of every block that was entered here, and how its first finish test stands. */
export function useGuide(
  workshop: WorkshopId,
  onEntered: (block: Block, first: Promise<FinishResult | undefined>) => void,
): GuideHandle {
  const core = useCore()
  const { data, error, refetch } = useCoreQuery('guide.get', { workshop })
  const turn = useRef<Promise<unknown>>(Promise.resolve())

  /** A refusal is said in a message. */
  const call = async <N extends CallName>(name: N, input: Input<N>): Promise<Result<Output<N>>> => {
    const reply = await core.call(name, input)
    if (!reply.ok) showRefusal(reply.error, 'guide')
    return reply
  }
  /** Null when the guide could not be read. */
  const inTurn = <T>(work: (guide: Guide) => Promise<T> | null): Promise<T | null> => {
    const done = turn.current.then(async () => {
      const guide = await call('guide.get', { workshop })
      return guide.ok ? work(guide.value) : null
    })
    turn.current = done
    return done
  }
  /** Moves, then says what stayed open in the block that was left, and tells which block goes on now. */
  const go = (work: (guide: Guide) => Promise<unknown> | null) =>
    void inTurn(async (before) => {
      await work(before)
      const after = await call('guide.get', { workshop })
      if (!after.ok) return
      const [left, entered] = [blockNow(before), blockNow(after.value)]
      if (left?.id === entered?.id) return
      if (left !== undefined) sayLeftOpen(after.value, left)
      if (entered === undefined) return
      const tests = core.call('guide.tests', { workshop, block: entered.id })
      onEntered(
        entered,
        tests.then((reply) => (reply.ok ? reply.value[0] : undefined)),
      )
    })
  const enter = (block: BlockId) => go(() => call('guide.enter', { workshop, block }))
  const done = async (reply: Promise<Result<unknown> | null>) => (await reply)?.ok === true

  return {
    guide: data,
    problem: data === undefined ? (error?.message ?? null) : null,
    retry: () => void refetch(),
    moves: {
      enter,
      next: () =>
        go((guide) => {
          const to = blockAfter(guide)
          if (to !== undefined) return call('guide.enter', { workshop, block: to.id })
          return canFinish(guide) ? call('guide.finish', { workshop }) : null
        }),
      back: () =>
        go((guide) => {
          const to = blockBefore(guide)
          return to === undefined ? null : call('guide.enter', { workshop, block: to.id })
        }),
      skip: (chosen) =>
        go((guide) => {
          const block = chosen ?? currentBlock(guide.progress)
          return block === null ? null : call('guide.skip', { workshop, block })
        }),
      toggleTimer: () =>
        void inTurn(({ progress }) =>
          call('guide.timer', { workshop, move: { move: progress.timer?.deadline == null ? 'start' : 'pause' } }),
        ),
      timer: (move) => void inTurn(() => call('guide.timer', { workshop, move })),
      squeeze: () =>
        void inTurn(async () => {
          const reply = await call('guide.squeeze', { workshop })
          if (reply.ok) showToast({ tone: 'good', topic: 'guide', text: saySqueezed(reply.value.short) })
        }),
      revise: (change) => done(inTurn(({ agenda }) => call('guide.revise', { workshop, agenda: change(agenda) }))),
      adopt: (format) => done(inTurn(() => call('guide.adopt', { workshop, format }))),
    },
  }
}

function saySqueezed(short: number): string {
  return short === 0 ? t('guide.squeezed') : t('guide.squeezedShort', { count: short })
}

/** Kindly: moving on is always right, and nothing is forgotten. */
function sayLeftOpen({ progress }: Guide, left: Block): void {
  const count = recordOf(progress, left.id)?.unmet.length ?? 0
  if (count === 0) return
  showToast({ tone: 'info', topic: 'guide', text: t('guide.leftOpen', { count, title: left.title }) })
}

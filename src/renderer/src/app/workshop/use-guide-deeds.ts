/** The guide as the action table knows it, and the links that lead out of its rail. */
import { useRef } from 'react'
import type { FinishResult, FinishTestName } from '#shared/model/finish-test.ts'
import { blockAfter, blockBefore, blockNow, canFinish } from '../../features/guide/guide-order.ts'
import type { GuideHandle } from '../../features/guide/use-guide.ts'
import type { GuideDeeds } from '../actions/deeds.ts'
import { viewOfTest } from '../block-views.ts'
import type { ViewId } from '../view-ids.ts'
import { goToAnswer, mayLeadKeyboard } from './go-to-answer.ts'

/** What the window does for the guide. */
export interface GuideDoors {
  readonly view: ViewId
  readonly onView: (view: ViewId) => void
  readonly select: (ids: readonly string[]) => void
  /** Goes to the map and shows these. */
  readonly reveal: (ids: readonly string[]) => void
  /** Brings the inspector into sight. */
  readonly inspect: () => void
  readonly showPrompt: () => void
  readonly editAgenda: () => void
  readonly chooseFormat: () => void
  readonly keepFormat: () => void
}

export function useGuideDeeds({ guide, moves }: GuideHandle, doors: GuideDoors): GuideDeeds | null {
  const cameFrom = useRef<Element | null>(null)
  if (guide === undefined) return null
  const now = blockNow(guide)
  const whileOn = <T>(deed: T): T | null => (now === undefined ? null : deed)
  const planned = guide.agenda.blocks.length > 0
  return {
    next: blockAfter(guide) !== undefined || canFinish(guide) ? () => moves.next() : null,
    back: blockBefore(guide) !== undefined ? () => moves.back() : null,
    skip: whileOn(() => moves.skip()),
    // Even before a block goes on: quick hands enter one and start its timer, and the core says what is missing.
    toggleTimer: planned ? () => moves.toggleTimer() : null,
    addMinutes: whileOn((minutes: number) => moves.timer({ move: 'add', minutes })),
    restartTimer: whileOn(() => moves.timer({ move: 'restart' })),
    squeeze: whileOn(() => moves.squeeze()),
    go: () => goToGuide(cameFrom),
    editAgenda: doors.editAgenda,
    chooseFormat: doors.chooseFormat,
    keepFormat: planned ? doors.keepFormat : null,
  }
}

/** Puts the keyboard on the block that goes on; from within the guide, back to where it came from. */
function goToGuide(cameFrom: { current: Element | null }): void {
  const rail = document.querySelector<HTMLElement>('[data-guide]')
  const at = document.activeElement
  if (rail?.contains(at) === true) {
    if (cameFrom.current instanceof HTMLElement && cameFrom.current.isConnected) cameFrom.current.focus()
    return
  }
  cameFrom.current = at
  const target =
    rail?.querySelector<HTMLElement>('[aria-current="step"]') ?? rail?.querySelector<HTMLElement>('ol button')
  ;(target ?? rail)?.focus()
}

/** Tests that are answered for what is selected, beside the view. */
const IN_INSPECTOR: ReadonlySet<FinishTestName> = new Set<FinishTestName>(['worst-checked'])

/** What takes the facilitator to what a finish test misses; null where there is nothing to show. */
export function linkToMissing(doors: GuideDoors, result: FinishResult): (() => void) | null {
  const view = viewOfTest(result.test)
  const leads = result.missing.length > 0 || (view !== null && (view !== 'map' || doors.view !== view))
  return leads ? () => showMissing(doors, result) : null
}

/** Where a block begins that was just entered: at what its first test misses. A keyboard that is elsewhere stays there. */
export function beginAtMissing(doors: GuideDoors, result: FinishResult): void {
  if (!result.met && mayLeadKeyboard()) showMissing(doors, result)
}

function showMissing(doors: GuideDoors, { test, missing }: FinishResult): void {
  const view = viewOfTest(test)
  const inInspector = IN_INSPECTOR.has(test.test)
  // The inspector asks about one thing at a time.
  const ids = inInspector ? missing.slice(0, 1) : missing
  if (ids.length > 0 && (view === null || view === 'map')) doors.reveal(ids)
  else {
    if (ids.length > 0) doors.select(ids)
    if (view !== null) doors.onView(view)
  }
  if (inInspector) doors.inspect()
  goToAnswer(test.test, ids)
}

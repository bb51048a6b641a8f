/**
 * What the facilitator does to the room. The room sees only what is sent, and only when it is sent; everything is asked of
 * the core anew, so a reloaded page finds the presentation as it is.
 */
import { useRef, useState } from 'react'
import type { CallName, Input } from '#shared/contract/index.ts'
import type { StopOnList } from '#shared/contract/presenting.ts'
import type { BlockScene } from '#shared/model/block-scene.ts'
import type { Drawing } from '#shared/model/drawing.ts'
import { currentBlock, type Guide } from '#shared/model/guide.ts'
import type { StopId, WorkshopId } from '#shared/model/ids.ts'
import type { PracticeAnswer } from '#shared/model/practice.ts'
import type { Showing, ShownVersion } from '#shared/model/scene.ts'
import { t } from '#shared/text/text.ts'
import { useMapCommands } from '../../canvas/hooks.ts'
import { useCore, useCoreQuery } from '../../rpc/core-provider.tsx'
import { drawCurtain, liftCurtain } from '../../ui/curtain-store.ts'
import { askHelp } from '../../ui/help-store.ts'
import { showRefusal } from '../../ui/show-refusal.ts'
import { showToast } from '../../ui/toast-store.ts'
import { createInTurn } from './in-turn.ts'
import { firstOfNow, type Step, showingOf } from './list-steps.ts'
import { type RoomNow, readRoomNow } from './room-now.ts'
import { closeRoomPage, openRoomPage } from './room-page.ts'
import { awaitStrip, forgetStripFocus, takeStripFocus, toggleStripFocus } from './strip-focus.ts'
import { useAtRest } from './use-at-rest.ts'

/** How the room stands, and what can be done with it. */
export interface Presenting extends Omit<RoomNow, 'steps'> {
  /** Shows answers of the practice room, the first of them at the next press. */
  readonly showAnswers: (title: string, answers: readonly PracticeAnswer[]) => void
  /** Shows two versions of the map beside each other. */
  readonly showVersions: (before: ShownVersion, after: ShownVersion) => void
  /** Opens the room's window, or brings it to the front, and begins with the title. */
  readonly begin: () => void
  /** The same with the first scene of the block that goes on. */
  readonly beginHere: () => void
  readonly goNext: () => void
  readonly goBack: () => void
  /** Shows a scene beside the order, in the block that goes on. */
  readonly choose: (scene: BlockScene) => void
  /** The stops of the map, in their order. */
  readonly stops: readonly StopOnList[]
  /** Goes to a stop, before its first step; from there next goes on. */
  readonly goToStop: (stop: StopId) => void
  /** Shows a chart of a view as it is drawn now. */
  readonly showChart: (title: string, drawing: Drawing) => void
  readonly toggleDark: () => void
  readonly toggleFreeze: () => void
  /** Ends it: the room sees nothing any more. */
  readonly leave: () => void
  readonly openWindow: () => void
  /** Gives the presenter strip the keyboard, or gives it back. */
  readonly toggleFocus: () => void
}

const NO_STOPS: readonly StopOnList[] = []
const BLANK: Showing = { kind: 'blank' }

export function usePresenting(workshop: WorkshopId, guide: Guide | undefined): Presenting {
  const core = useCore()
  const { data: state } = useCoreQuery('audience.state', {})
  const { flush } = useMapCommands()
  useAtRest('presenting.stops')
  const stops = useCoreQuery('presenting.stops', { workshop }).data ?? NO_STOPS
  const order = { workshop, guide, stops }
  const latest = useRef(order)
  latest.current = order
  const [inTurn] = useState(createInTurn)
  const { steps, ...room } = readRoomNow(order, state)
  const { on } = room

  const call = async <N extends CallName>(name: N, input: Input<N>): Promise<boolean> => {
    const reply = await core.call(name, input)
    if (!reply.ok) showRefusal(reply.error, 'room')
    return reply.ok
  }
  const show = async (showing: Showing) => {
    // A stop is made of what is on disk.
    if (showing.kind === 'stop') await flush()
    return call('audience.show', showing)
  }
  /** A press counts from where the presses before it have led. */
  const press = (deed: (now: RoomNow) => Promise<unknown> | null) =>
    void inTurn(async () => {
      const reply = await core.call('audience.state', {})
      if (reply.ok) return void (await deed(readRoomNow(latest.current, reply.value)))
      forgetStripFocus()
      showRefusal(reply.error, 'room')
    })
  /** The same where the room may see nothing yet: what is pressed from now on leads it. */
  const pressToBegin = (deed: (now: RoomNow) => Promise<unknown>) => {
    if (!on) awaitStrip()
    press(deed)
  }
  /** What was prepared behind a dark or frozen screen must not stay there when the room is asked to look. */
  const bringLight = async ({ frozen, dark }: RoomNow) => {
    // Dark last: the picture that was frozen may be the one that was hidden.
    if (frozen) await call('audience.freeze', { frozen: false })
    if (dark) await call('audience.cover', { covered: false })
  }
  const openWindow = async () => {
    const reply = await core.call('audience.open', {})
    if (!reply.ok) return showRefusal(reply.error)
    const { url } = reply.value
    if (url === null || openRoomPage(url)) return
    const action = { label: t('help.more'), run: () => askHelp('projector.popup') }
    showToast({ tone: 'danger', text: t('presenting.blocked'), action })
  }
  const begin = async (now: RoomNow, step: Step | undefined, said: string) => {
    if (!step || !(await show(showingOf(workshop, step)))) return forgetStripFocus()
    await bringLight(now)
    await openWindow()
    drawCurtain(workshop)
    showToast({ tone: 'info', topic: 'room', text: said })
    takeStripFocus()
  }
  const leave = async ({ frozen }: RoomNow) => {
    // Dark first: what was prepared behind a frozen picture must not flash up.
    await call('audience.cover', { covered: true })
    await call('audience.show', BLANK)
    if (frozen) await call('audience.freeze', { frozen: false })
    await call('audience.cover', { covered: false })
    liftCurtain()
    forgetStripFocus()
    closeRoomPage()
    showToast({ tone: 'info', topic: 'room', text: t('presenting.left') })
  }
  /** In its place in the agenda where a block goes to the stops: in the block that goes on, before any other. */
  const goToStop = (id: StopId) => {
    const stop = stops.find((one) => one.id === id)
    if (!stop) return
    const now = guide ? currentBlock(guide.progress) : null
    const places = steps.filter((step) => step.at?.stop.id === id && step.at.step === 0)
    const place = places.find(({ block }) => block === now) ?? places[0]
    const step: Step = place ?? { block: null, scene: 'stops', title: '', at: { stop, step: 0 } }
    pressToBegin((room) =>
      room.on ? show(showingOf(workshop, step)) : begin(room, step, t('presenting.openedStop', { name: stop.name })),
    )
  }
  const toggleDark = async ({ dark }: RoomNow) => {
    if (await call('audience.cover', { covered: !dark }))
      showToast({ tone: 'info', topic: 'room', text: t(dark ? 'presenting.shown' : 'presenting.hidden') })
  }
  return {
    ...room,
    // A clicker's start button, pressed once more, must not throw the room back to the title.
    begin: () => pressToBegin((now) => (now.on ? openWindow() : begin(now, now.steps[0], t('presenting.opened')))),
    beginHere: () =>
      pressToBegin((now) => begin(now, firstOfNow(now.steps, latest.current.guide), t('presenting.openedHere'))),
    goNext: () => press(({ ahead }) => ahead && show(ahead)),
    goBack: () => press(({ behind }) => behind && show(behind)),
    showVersions: (before, after) => {
      if (!on) showToast({ tone: 'info', topic: 'room', text: t('room.presentFirst') })
      else void call('audience.show', { kind: 'versions', workshop, before, after })
    },
    showAnswers: (title, answers) =>
      void call('audience.show', { kind: 'answers', workshop, title, answers: [...answers], shown: 0 }),
    stops,
    goToStop,
    choose: (scene) => {
      const [first] = stops
      if (scene === 'stops' && first) return goToStop(first.id)
      const block = guide ? currentBlock(guide.progress) : null
      void call('audience.show', showingOf(workshop, { block, scene }))
    },
    showChart: (title, drawing) => void call('audience.show', { kind: 'drawing', workshop, title, drawing }),
    toggleDark: () => press(toggleDark),
    toggleFreeze: () => press(({ frozen }) => call('audience.freeze', { frozen: !frozen })),
    leave: () => press(leave),
    openWindow: () => void openWindow(),
    toggleFocus: toggleStripFocus,
  }
}

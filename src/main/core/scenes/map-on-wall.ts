/**
 * What the room sees of a map, and how it is framed. It follows the one window that mirrors its edits; what others write
 * comes by the durable way. A room that does not follow, or is frozen, keeps what it has, to the last pixel.
 */
import type { MirrorStep, Pointing, RoomMap } from '#shared/contract/audience.ts'
import type { Output } from '#shared/contract/index.ts'
import type { WorkshopId } from '#shared/model/ids.ts'
import type { PictureHash } from '#shared/model/picture.ts'
import { NO_LAYERS, NO_SIGNS, type RoomLayers, type RoomView } from '#shared/model/room-map.ts'
import type { Showing } from '#shared/model/scene.ts'
import type { OpenWorkshops } from '../open-workshops.ts'
import { readPicture } from '../pictures.ts'
import type { Events } from '../ports/system.ts'
import { Refusal } from '../refusal.ts'
import { type MapDifference, MapMirror } from './map-mirror.ts'
import { makeSigns } from './map-signs.ts'

export interface MapOnWallDeps {
  readonly events: Events
  readonly open: OpenWorkshops
  /** A dark room is told nothing; it looks anew when it is lit again. */
  readonly isDark: () => boolean
  /** A frozen room keeps what it has. */
  readonly isFrozen: () => boolean
  readonly today: () => string
}

type MapShowing = Extract<Showing, { readonly kind: 'map' }>

/** The map that the room sees, if it sees one. */
export interface MapOnWall {
  /** Refuses `workshop-not-open`. Whatever is no map takes it down. */
  show(showing: Showing): void
  look(): RoomMap
  /** The map as the room would get it with this showing; the room hears nothing of it. */
  preview(showing: MapShowing): RoomMap
  /** Refuses `picture-missing` unless the picture stands on this map. */
  readPicture(hash: PictureHash, from: number): Output<'audience.picture'>
  point(pointing: Pointing): void
  /** What is shown beside the map from now on, whatever map it is. */
  layer(layers: RoomLayers): void
  /** Something was rated, reckoned or changed: a map that the room follows shows it. */
  renewSigns(): void
  /** Puts the laser out: where it points is no part of a picture that stands still, or that goes. */
  rest(): void
  /** What a window leaves out of the map of a workshop; the room has it so from the next time it is shown this map. */
  leaveOut(workshop: WorkshopId, ids: readonly string[]): void
  leftOut(workshop: WorkshopId): readonly string[]
  /** The live way of one window. Says whether the room follows it. */
  mirror(step: MirrorStep, window: string): boolean
  /** The durable way: these records of a workshop were written or removed by a window. */
  written(workshop: WorkshopId, ids: Iterable<string>, window: string): void
}

const WHOLE: RoomView = { frame: null, follow: false, spotlight: [], heading: '', lens: null, signs: NO_SIGNS }
const SAME: MapDifference = { put: [], remove: [] }

/** No map yet. */
export function createMapOnWall({ events, open, isDark, isFrozen, today }: MapOnWallDeps): MapOnWall {
  const mirror = new MapMirror()
  let workshop: WorkshopId | null = null
  let view = WHOLE
  let step = 0
  let isLaserOn = false
  /** What was pointed out or let go while the room kept its picture. */
  let pointed: Partial<RoomView> = {}
  let layers = NO_LAYERS
  const left = new Map<WorkshopId, readonly string[]>()
  /** The window whose edits come early. */
  let feeder: string | null = null

  function readerOf(id: WorkshopId) {
    return open.shown(id).store.read
  }

  function tell({ put, remove }: MapDifference, change: Partial<RoomView> = {}): void {
    const news = Object.entries(change).filter(
      ([key, value]) => JSON.stringify(value) !== JSON.stringify(view[key as keyof RoomView]),
    )
    if (put.length === 0 && remove.length === 0 && news.length === 0) return
    view = { ...view, ...change }
    step += 1
    if (!isDark()) events.emit('audience.mapMoved', { step, put, remove, view: Object.fromEntries(news) })
  }

  const signsOf = (of: WorkshopId) => makeSigns(readerOf(of), layers, today())

  const leftOut = (of: WorkshopId) => left.get(of) ?? []

  function leaveOut(of: WorkshopId, ids: readonly string[]): void {
    if (ids.length === 0) left.delete(of)
    else left.set(of, ids)
  }

  function rest(): void {
    if (isLaserOn) events.emit('audience.laserMoved', { at: null })
    isLaserOn = false
  }

  function lookAt(change: Partial<RoomView>): void {
    if (isFrozen()) pointed = { ...pointed, ...change }
    else tell(SAME, change)
  }

  return {
    show(showing) {
      if (showing.kind !== 'map') {
        workshop = null
        pointed = {}
        mirror.clear()
        rest()
        return
      }
      const { frame, follow, stop } = showing
      const reader = readerOf(showing.workshop)
      const isNew = workshop === null
      if (workshop !== showing.workshop) {
        view = WHOLE
        pointed = {}
        rest()
      }
      workshop = showing.workshop
      feeder = null
      mirror.leave([...leftOut(workshop), ...(stop?.left ?? [])])
      mirror.read(reader.map)
      const difference = mirror.renew()
      const change = { ...pointed, frame, follow, heading: stop?.heading ?? '', signs: signsOf(workshop) }
      pointed = {}
      if (!isNew) return tell(difference, change)
      // The room is about to ask for all of it.
      view = { ...view, ...change }
      step += 1
    },
    look: () => ({ step, records: [...mirror.records()], view }),
    preview(showing) {
      const wall = createMapOnWall({
        events: { emit: () => {} },
        open,
        isDark: () => false,
        isFrozen: () => false,
        today,
      })
      wall.leaveOut(showing.workshop, leftOut(showing.workshop))
      wall.layer(layers)
      wall.show(showing)
      return wall.look()
    },
    readPicture(hash, from) {
      if (workshop === null || !mirror.shows(hash)) throw new Refusal('picture-missing')
      return readPicture(readerOf(workshop).pictures, hash, from)
    },
    point(pointing) {
      if (workshop === null) return
      if (pointing.with === 'lens') lookAt({ lens: pointing.at })
      else if (pointing.with === 'spotlight') lookAt({ spotlight: pointing.ids })
      else if (pointing.at === null) rest()
      else if (!isFrozen() && !isDark()) {
        isLaserOn = true
        events.emit('audience.laserMoved', { at: pointing.at })
      }
    },
    layer(next) {
      layers = next
      if (workshop !== null) lookAt({ signs: signsOf(workshop) })
    },
    renewSigns() {
      if (workshop !== null && view.follow && !isFrozen()) tell(SAME, { signs: signsOf(workshop) })
    },
    rest,
    leaveOut,
    leftOut,
    mirror({ workshop: of, put, remove, left: out, frame, phase }, window) {
      if (of !== workshop || !view.follow || isFrozen()) return false
      if (phase === 'begin') {
        feeder = window
        mirror.read(readerOf(of).map)
      }
      mirror.take(put, remove)
      if (out !== null) {
        leaveOut(of, out)
        mirror.leave(out)
      }
      if (phase === 'rest') mirror.settle(readerOf(of).map)
      tell(mirror.renew(), frame === null ? {} : { frame })
      return true
    },
    written(of, ids, window) {
      if (of !== workshop || !view.follow || isFrozen()) return
      mirror.noteWritten(ids)
      if (window === feeder) return
      mirror.settle(readerOf(of).map)
      tell(mirror.renew())
    },
  }
}

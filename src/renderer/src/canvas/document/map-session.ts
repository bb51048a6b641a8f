/**
 * One workshop's map in this window: its records, the editor that shows them, and the stream of edits to the core. It
 * outlives the views: selection and undo are the editor's, and there is one editor as long as the workshop is open.
 */

import { createTLStore, type Editor } from '@tldraw/editor'
import { type Atom, atom, type Computed, react } from '@tldraw/state'
import type { TLRecord, TLStore } from '@tldraw/tlschema'
import type { Result } from '#shared/contract/call.ts'
import type { MapBatch } from '#shared/contract/map.ts'
import type { PartyId } from '#shared/model/ids.ts'
import { admitRecords } from '#shared/model/map-door.ts'
import { createBaseRecords } from '#shared/model/map-records.ts'
import { createMapSchema, isDocumentRecord, type PhotoShape } from '#shared/model/map-schema.ts'
import type { OpenWorkshop } from '#shared/model/workshop.ts'
import { t } from '#shared/text/text.ts'
import type { WindowClient } from '../../rpc/connection.ts'
import { readStored, writeStored } from '../../ui/stored.ts'
import { showToast } from '../../ui/toast-store.ts'
import { createMapCommands } from '../commands/create-map-commands.ts'
import type { Tell } from '../commands/create-shaping.ts'
import { tellOfDeleted } from '../commands/create-zoning.ts'
import { finishSlices } from '../commands/in-slices.ts'
import { offerUndo } from '../editor/offer-undo.ts'
import { type LaneIndex, laneIndexOf } from '../lanes/lane-index.ts'
import type { MapCommands, MapContents, SavedState } from '../map-api.ts'
import { createPictureStore, type PictureStore } from '../pictures/picture-store.ts'
import { watchPhotos } from '../pictures/watch-photos.ts'
import { createShowing, type Showing } from '../show/create-showing.ts'
import { watchDocument, watchGestures } from '../sync/gesture-watch.ts'
import { MapSync } from '../sync/map-sync.ts'
import { recallUndo } from '../sync/recall-undo.ts'
import { nextFrame } from '../wall/once-a-frame.ts'
import { openRoomHand, type RoomHand } from '../wall/room-hand.ts'
import { foldingOf } from '../zones/folding.ts'
import { readContents } from './read-contents.ts'

export type MapPhase = { readonly kind: 'loading' | 'ready' } | { readonly kind: 'failed'; readonly message: string }

export interface MapSession {
  readonly workshop: OpenWorkshop
  readonly store: TLStore
  readonly pictures: PictureStore
  /** Photos that lie under the map to be traced. */
  readonly photos: Atom<readonly PhotoShape[]>
  readonly phase: Atom<MapPhase>
  readonly editor: Atom<Editor | null>
  /** True once the map has painted with its data. */
  readonly painted: Atom<boolean>
  readonly lanes: LaneIndex
  readonly contents: Computed<MapContents>
  readonly sync: MapSync
  readonly commands: MapCommands
  /** How many records could not be shown. */
  readonly setAside: Atom<number>
  /** A sentence for the person, shown over the map until it is put away. */
  readonly notice: Atom<string | null>
  /** A table that was dropped on the map, until the window has taken it. */
  readonly droppedTable: Atom<File | null>
  /** The party that is about to be split, while the dialog for it is open. */
  readonly splitting: Atom<PartyId | null>
  /** Whether the field that finds things is open. */
  readonly finding: Atom<boolean>
  /** Whether the map is shown in small as well. */
  readonly miniMap: Atom<boolean>
  /** Which part of the map is shown. */
  readonly showing: Showing
  /** The map on the wall. */
  readonly room: RoomHand
  /** Reads the map from the core. Again after a failure, or when another window has written. */
  load(): Promise<void>
  /** Ties the editor that shows this map. Returns what unties it. */
  attach(editor: Editor): () => void
  /** Resolves when everything is on disk, or when the core has refused it: until then the workshop must stay open. */
  close(): Promise<SavedState>
}

export function openMapSession(core: WindowClient, workshop: OpenWorkshop): MapSession {
  const schema = createMapSchema()
  const pictures = createPictureStore(core, workshop.id)
  const store = createTLStore({ schema, assets: pictures.assets })
  const watched = watchPhotos(store)
  const phase = atom<MapPhase>('map phase', { kind: 'loading' })
  const editor = atom<Editor | null>('map editor', null)
  const painted = atom('map painted', false)
  const setAside = atom('records set aside', 0)
  const notice = atom<string | null>('map notice', null)
  const droppedTable = atom<File | null>('table dropped on the map', null)
  const splitting = atom<PartyId | null>('party being split', null)
  const lanes = laneIndexOf(store)
  const contents = readContents(store, lanes)
  const finding = atom('finding', false)
  const miniMap = atom('mini-map', readStored('mini-map') === 'yes')
  const newId = () => crypto.randomUUID()
  let gesture = () => 'opened'
  let closed = false
  let away = false

  async function send(batch: MapBatch): Promise<Result<{ sequence: number; edit: number }>> {
    const result = await core.call('map.apply', batch)
    if (result.ok || result.error.code !== 'workshop-not-open' || closed) return result
    // The core was started anew behind this window: open the workshop again and go on.
    const opened = await core.call('library.open', { id: workshop.id })
    return opened.ok ? core.call('map.apply', batch) : opened
  }

  const sync = new MapSync({
    workshop: workshop.id,
    send,
    wait(milliseconds, work) {
      const timer = setTimeout(work, milliseconds)
      return () => clearTimeout(timer)
    },
    now: () => performance.now(),
    today: () => new Date().toISOString(),
    newId,
    missed: () => void load(),
  })

  async function load(): Promise<void> {
    if (!sync.isClean) await sync.flush()
    const loaded = await core.call('map.load', { workshop: workshop.id })
    if (closed) return
    if (!loaded.ok) {
      // A map that is on screen already stays there: the next announcement tries again.
      if (phase.get().kind !== 'ready') phase.set({ kind: 'failed', message: loaded.error.message })
      return
    }
    const admitted = admitRecords(loaded.value.records, schema)
    const base = createBaseRecords(workshop.title).filter(
      (made) => !admitted.records.some((record) => record.typeName === made.typeName),
    )
    replaceRecords(store, [...base, ...admitted.records], sync.touched())
    sync.loaded(loaded.value.sequence, { put: base.map((record) => ({ ...record })), removed: [] })
    setAside.set(loaded.value.setAside.length + admitted.setAside.length)
    phase.set({ kind: 'ready' })
  }

  /** Undo goes on where it stood; what has not come to the core yet is left alone. */
  async function recall(mounted: Editor, sequence: number): Promise<void> {
    const past = await core.call('history.undoable', { workshop: workshop.id, sequence })
    if (past.ok && editor.get() === mounted && !mounted.isDisposed) recallUndo(mounted, past.value, `opened_${newId()}`)
  }

  const flush = () => {
    finishSlices(editor.get())
    void sync.flush()
  }
  const warn = (event: BeforeUnloadEvent) => {
    if (sync.state.get().kind !== 'saved') event.preventDefault()
  }
  const flushWhenHidden = () => {
    if (document.visibilityState === 'hidden') flush()
  }
  window.addEventListener('blur', flush)
  window.addEventListener('pagehide', flush)
  window.addEventListener('beforeunload', warn)
  document.addEventListener('visibilitychange', flushWhenHidden)
  const stops = [
    watchDocument(store, (change) => sync.record(gesture(), change)),
    core.on('map.changed', (changed) => {
      if (changed.workshop === workshop.id) sync.announced(changed.sequence)
    }),
    core.onConnection((state) => {
      if (state === 'ready') {
        sync.retryNow()
        // Meanwhile another window may have written, and its announcements went past this one.
        if (away) void load()
        away = false
      } else if (state !== 'connecting') {
        away = true
        sync.lineLost(t('error.connection-lost'))
      }
    }),
  ]

  /** Said in passing and in every view, not over the map alone. */
  const tell: Tell = (text, undoable = false) => {
    const mounted = undoable ? editor.get() : null
    if (mounted) offerUndo(mounted, { topic: 'shaping', text })
    else showToast({ tone: 'info', topic: 'shaping', text })
  }

  const folding = foldingOf(store)
  const showing = createShowing(lanes, contents, tell, folding)
  const room = openRoomHand({
    ...{ core, workshop: workshop.id, store, editor, left: showing.left, saved: sync.state, nextFrame },
    ...{ unsaved: () => sync.touched(), leave: showing.leaveOut },
  })

  const session: MapSession = {
    workshop,
    store,
    pictures,
    photos: watched.photos,
    phase,
    editor,
    painted,
    lanes,
    contents,
    sync,
    setAside,
    notice,
    droppedTable,
    splitting,
    finding,
    miniMap,
    showing,
    room,
    load,
    commands: createMapCommands({
      editor: () => editor.get(),
      contents,
      lanes,
      sync,
      notice,
      newId,
      tell,
      showing,
      finding,
      toggleMiniMap() {
        miniMap.set(!miniMap.get())
        writeStored('mini-map', miniMap.get() ? 'yes' : 'no')
      },
      askSplit: (party) => splitting.set(party),
    }),
    attach(mounted) {
      const gestures = watchGestures(mounted, newId)
      gesture = gestures.current
      const stopTelling = tellOfDeleted(mounted, tell)
      editor.set(mounted)
      const known = sync.isClean ? sync.sequence : null
      const stopRecalling = react('undo recalled', () => {
        if (painted.get() && known !== null) void recall(mounted, known)
      })
      return () => {
        stopRecalling()
        stopTelling()
        gestures.stop()
        gesture = () => 'opened'
        editor.set(null)
        painted.set(false)
      }
    },
    close() {
      finishSlices(editor.get())
      closed = true
      room.stop()
      const last = sync.close()
      for (const stop of stops) stop()
      window.removeEventListener('blur', flush)
      window.removeEventListener('pagehide', flush)
      window.removeEventListener('beforeunload', warn)
      document.removeEventListener('visibilitychange', flushWhenHidden)
      showing.stop()
      folding.stop()
      lanes.stop()
      watched.stop()
      pictures.close()
      return last
    },
  }
  return session
}

/** Makes the document equal to these records, except where this window's own unsaved edits are newer. */
function replaceRecords(store: TLStore, records: readonly TLRecord[], unsaved: ReadonlySet<string>): void {
  store.mergeRemoteChanges(() => {
    const kept = new Set<string>(records.map((record) => record.id))
    const gone = store
      .allRecords()
      .filter((record) => isDocumentRecord(record) && !kept.has(record.id) && !unsaved.has(record.id))
    store.remove(gone.map((record) => record.id))
    store.put(
      records.filter((record) => !unsaved.has(record.id)),
      'initialize',
    )
  })
}

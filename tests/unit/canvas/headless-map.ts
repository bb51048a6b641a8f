/**
 * A real editor on a real store without a browser: what tldraw asks of a page at its start is answered by elements that
 * know nothing. Shapes, bindings, undo and side effects are the real ones; nothing is measured or painted.
 */
import {
  createTLStore,
  Editor,
  Rectangle2d,
  type TLAnyShapeUtilConstructor,
  type TLNoteShape,
  type TLRecord,
  type TLShapeId,
} from '@tldraw/editor'
import { toRichText } from '@tldraw/tlschema'
import { defaultTools, NoteShapeUtil } from 'tldraw'
import { createBaseRecords } from '#shared/model/map-records.ts'
import { createMapSchema, isDocumentRecord } from '#shared/model/map-schema.ts'
import { createShaping } from '../../../src/renderer/src/canvas/commands/create-shaping.ts'
import { makeInteraction, makeParty } from '../../../src/renderer/src/canvas/commands/make-shapes.ts'
import { keepSound } from '../../../src/renderer/src/canvas/editor/keep-sound.ts'
import { laneIndexOf } from '../../../src/renderer/src/canvas/lanes/lane-index.ts'
import { InteractionEndUtil } from '../../../src/renderer/src/canvas/shapes/interaction-end.ts'
import { InteractionShapeUtil } from '../../../src/renderer/src/canvas/shapes/interaction-shape.tsx'
import { PartyShapeUtil } from '../../../src/renderer/src/canvas/shapes/party-shape.tsx'
import { ZoneShapeUtil } from '../../../src/renderer/src/canvas/shapes/zone-shape.tsx'
import { ZoneMemberUtil } from '../../../src/renderer/src/canvas/zones/zone-member.ts'

/** A note that measures no text: only a page can. */
class UnmeasuredNote extends NoteShapeUtil {
  override getFontFaces(): [] {
    return []
  }
  override getGeometry(): never {
    return new Rectangle2d({ width: 200, height: 200, isFilled: true }) as never
  }
  override getText(): string {
    return ''
  }
  override onBeforeCreate(next: TLNoteShape): TLNoteShape {
    return next
  }
  override onBeforeUpdate(_before: TLNoteShape, next: TLNoteShape): TLNoteShape {
    return next
  }
}

const SHAPES = [
  PartyShapeUtil,
  InteractionShapeUtil,
  ZoneShapeUtil,
  UnmeasuredNote,
] as unknown as readonly TLAnyShapeUtilConstructor[]

/** Answers every question with something that can be asked again. */
function unknowing(): never {
  const kept: Record<PropertyKey, unknown> = {}
  const answer = new Proxy(() => undefined, {
    get: (_target, key) => {
      if (key === Symbol.toPrimitive) return () => 0
      return key in kept ? kept[key] : unknowing()
    },
    set: (_target, key, value) => {
      kept[key] = value
      return true
    },
    apply: () => unknowing(),
  })
  return answer as never
}

/** Runs something while there seems to be a page around it. */
function withPage<T>(work: () => T): T {
  const names = ['document', 'window', 'requestAnimationFrame', 'cancelAnimationFrame'] as const
  const world = globalThis as unknown as Record<string, unknown>
  const before = names.map((name) => [name, Object.getOwnPropertyDescriptor(world, name)] as const)
  Object.assign(world, {
    document: unknowing(),
    window: unknowing(),
    requestAnimationFrame: () => 0,
    cancelAnimationFrame: () => undefined,
  })
  try {
    return work()
  } finally {
    for (const [name, descriptor] of before) {
      if (descriptor) Object.defineProperty(world, name, descriptor)
      else delete world[name]
    }
  }
}

export type HeadlessMap = ReturnType<typeof openHeadlessMap>

/** An empty map with the commands that reshape it. */
export function openHeadlessMap() {
  const store = createTLStore({ schema: createMapSchema() })
  store.put(createBaseRecords('Trial'))
  // The records that belong to the window are made before there seems to be one.
  ;(store as unknown as { ensureStoreIsUsable(): void }).ensureStoreIsUsable()
  const editor = withPage(
    () =>
      new Editor({
        store,
        shapeUtils: SHAPES,
        bindingUtils: [InteractionEndUtil, ZoneMemberUtil],
        tools: defaultTools,
        initialState: 'select',
        getContainer: () => unknowing(),
      }),
  )
  keepSound(editor)
  const lanes = laneIndexOf(store)
  const told: string[] = []
  const asked: string[] = []
  const shaping = createShaping({
    editor: () => editor,
    lanes,
    step(name, otherwise, work) {
      editor.markHistoryStoppingPoint(name)
      let result = otherwise
      editor.run(
        () => {
          result = work(editor)
        },
        { ignoreShapeLock: true },
      )
      return result
    },
    tell: (sentence) => void told.push(sentence),
    askSplit: (party) => void asked.push(party),
  })
  const sure = (id: TLShapeId | null): TLShapeId => {
    if (id === null) throw new Error('the map is full')
    return id
  }
  return {
    editor,
    lanes,
    shaping,
    /** Every sentence that was said. */
    told,
    /** Every party whose split was asked about. */
    asked,
    party: (name: string, x = 0, y = 0, facts: object = {}) => sure(makeParty(editor, { x, y }, { ...facts, name })),
    interaction: (provider: TLShapeId, customer: TLShapeId, service = '') =>
      sure(makeInteraction(editor, { provider, customer }, { service })),
    note(text: string, x = 0, y = 0): TLShapeId {
      const id = `shape:note-${text.length}-${x}-${y}` as TLShapeId
      editor.createShape({ id, type: 'note', x, y, props: { richText: toRichText(text) } })
      return id
    },
    zone(name: string, x: number, y: number, w: number, h: number): TLShapeId {
      const id = `shape:zone-${name}` as TLShapeId
      editor.createShape({ id, type: 'zone', x, y, props: { name, w, h } })
      return id
    },
    /** The whole document, in an order of its own. */
    document: (): readonly TLRecord[] =>
      store
        .allRecords()
        .filter(isDocumentRecord)
        .sort((a, b) => (a.id < b.id ? -1 : 1)),
    /** Who serves whom what, by names. */
    says(): readonly string[] {
      const nameOf = (id: string) => (editor.getShape(id as TLShapeId)?.props as { name?: string } | undefined)?.name
      return [...lanes.ends.get()]
        .map(([id, { provider, customer }]) => {
          const props = editor.getShape(id as TLShapeId)?.props as { service?: string } | undefined
          return `${nameOf(provider)} > ${nameOf(customer)}: ${props?.service}`
        })
        .sort()
    },
  }
}

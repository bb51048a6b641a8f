/** Makes an interaction between two parties that are named: those on the map are found, others are made beside. One undo step. */
import type { Editor, TLShapeId } from 'tldraw'
import { boxesOverlap } from '#shared/layout/box.ts'
import { findFreeSpot } from '#shared/layout/free-spot.ts'
import { findBlockSpot } from '#shared/layout/lay-out-list.ts'
import { sizeParty } from '#shared/layout/party-size.ts'
import { LIMITS } from '#shared/model/limits.ts'
import type { Box } from '#shared/model/map-records.ts'
import { isParty } from '#shared/model/map-schema.ts'
import { foldName } from '#shared/model/names.ts'
import { t } from '#shared/text/text.ts'
import { hasRoom, makeInteraction, makeParty, PARTY_GAP } from '../commands/make-shapes.ts'
import { say } from '../editor/say.ts'
import { partiesByName, showShapes } from '../paste/add-names.ts'

/** Clean texts; a service may be empty. */
export interface Said {
  readonly provider: string
  readonly customer: string
  readonly service: string
}

/** Room between a provider and a customer made beside it, where the service is written; and between rows. */
const BESIDE = 200
const BELOW = 56
const ROWS_TRIED = 12
const VIEW_MARGIN = 48

/** The provider, or null when the map is full. */
export function serveByName(editor: Editor, { provider, customer, service }: Said): TLShapeId | null {
  const known = partiesByName(editor)
  const knownProvider = known.get(foldName(provider))
  const isSelf = foldName(provider) === foldName(customer)
  const fresh = (knownProvider ? 0 : 1) + (known.has(foldName(customer)) || isSelf ? 0 : 1)
  if (!hasRoom(editor, fresh + 1)) {
    say(editor, t('error.map-too-large', { limit: LIMITS.shapes }))
    return null
  }
  let made: { readonly from: TLShapeId; readonly to: TLShapeId } | null = null
  editor.markHistoryStoppingPoint('serve')
  editor.run(
    () => {
      const from = knownProvider ?? makeParty(editor, spotForProvider(editor, provider), { name: provider })
      const to = isSelf
        ? from
        : (known.get(foldName(customer)) ??
          (from && makeParty(editor, spotBeside(editor, from, customer), { name: customer })))
      if (!from || !to || !makeInteraction(editor, { provider: from, customer: to }, { service })) return
      editor.setSelectedShapes([from])
      made = { from, to }
    },
    { ignoreShapeLock: true },
  )
  const done = made as { from: TLShapeId; to: TLShapeId } | null
  if (!done) return null
  showShapes(editor, [done.from, done.to])
  return done.from
}

function partyBoxes(editor: Editor): Box[] {
  return editor.getCurrentPageShapes().flatMap((shape) => {
    const box = isParty(shape) ? editor.getShapePageBounds(shape.id) : undefined
    return box ? [{ x: box.x, y: box.y, w: box.w, h: box.h }] : []
  })
}

/** At the left edge of the view, below the providers that stand there. */
function spotForProvider(editor: Editor, name: string): Box {
  const view = editor.getViewportPageBounds()
  const margin = VIEW_MARGIN / editor.getZoomLevel()
  const wanted = { x: view.x + margin, y: view.y + margin, ...sizeParty({ name, group: '' }) }
  return findBlockSpot(wanted, partyBoxes(editor), BELOW)
}

/** In the column beside the provider, as near to its row as nothing stands; else the nearest free place. */
function spotBeside(editor: Editor, provider: TLShapeId, name: string): Box {
  const at = editor.getShapePageBounds(provider)
  const size = sizeParty({ name, group: '' })
  const wanted = { x: (at?.maxX ?? 0) + BESIDE, y: at?.y ?? 0, ...size }
  const taken = partyBoxes(editor)
  for (let row = 0; row < ROWS_TRIED; row += 1) {
    const box = { ...wanted, y: wanted.y + row * (size.h + BELOW) }
    if (!taken.some((other) => boxesOverlap(box, other, PARTY_GAP))) return box
  }
  return findFreeSpot(wanted, taken, PARTY_GAP)
}

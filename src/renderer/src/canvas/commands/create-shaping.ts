/**
 * What reshapes a map that is already there: swapping, lining up, locking, pinning, merging, splitting, converting. One
 * command, one undo step; whoever asks for something that the selection does not allow is told what to select.
 */
import type { Editor, TLShape, TLShapeId } from '@tldraw/editor'
import { type Alignment, alignBoxes, type Direction, distributeBoxes } from '#shared/layout/align-boxes.ts'
import type { PartyId } from '#shared/model/ids.ts'
import { LIMITS } from '#shared/model/limits.ts'
import { isInteraction, isParty, type PartyShape } from '#shared/model/map-schema.ts'
import { t } from '#shared/text/text.ts'
import type { LaneIndex } from '../lanes/lane-index.ts'
import type { Cut } from '../map-api.ts'
import { movableBoxes, movesTo } from './arrange-selection.ts'
import { cleanPartyPatch } from './clean-patch.ts'
import { makePartiesOf, notesToConvert, serviceFacts } from './convert-notes.ts'
import { hasRoom, moveEnd } from './make-shapes.ts'
import { joinFacts, mergeInto, partiesOf } from './merge-parties.ts'
import { noteText } from './note-text.ts'
import { splitOff } from './split-party.ts'

/** Says a sentence; with `undoable` it offers the way back. */
export type Tell = (sentence: string, undoable?: boolean) => void

export interface ShapingParts {
  readonly editor: () => Editor | null
  readonly lanes: LaneIndex
  /** Runs one undoable step. */
  readonly step: <T>(name: string, otherwise: T, work: (editor: Editor) => T) => T
  readonly tell: Tell
  /** Opens the dialog that asks what goes over to the new party. */
  readonly askSplit: (party: PartyId) => void
}

export function createShaping({ editor: mounted, lanes, step, tell, askSplit }: ShapingParts) {
  const write = (name: string, work: (editor: Editor) => void) => step(name, undefined, work)

  function arrange(least: number, name: string, corners: (boxes: ReturnType<typeof movableBoxes>) => Corners) {
    return (editor: Editor) => {
      const boxes = movableBoxes(editor)
      if (boxes.length < least) {
        tell(t('map.shape.selectSeveral', { count: least }))
        return
      }
      const moves = movesTo(editor, boxes, corners(boxes))
      if (moves.length > 0) write(name, () => void editor.updateShapes([...moves]))
    }
  }
  const align = (alignment: Alignment) => arrange(2, 'align', (boxes) => alignBoxes(boxes, alignment))
  const distribute = (way: Direction) => arrange(3, 'distribute', (boxes) => distributeBoxes(boxes, way))

  function swap(editor: Editor): void {
    const ends = editor.getSelectedShapes().flatMap((shape) => {
      const of = isInteraction(shape) ? lanes.ends.get().get(shape.id) : undefined
      return of ? [{ id: shape.id, ...of }] : []
    })
    if (ends.length === 0) tell(t('map.shape.selectInteraction'))
    const turned = ends.filter(({ provider, customer }) => provider !== customer)
    if (turned.length === 0) return
    write('swap', () => {
      for (const { id, provider, customer } of turned) {
        moveEnd(editor, id, 'provider', customer as TLShapeId)
        moveEnd(editor, id, 'customer', provider as TLShapeId)
      }
    })
  }

  function pin(editor: Editor): void {
    const parties = editor.getSelectedShapes().filter(isParty)
    if (parties.length === 0) {
      tell(t('map.shape.selectParty'))
      return
    }
    const pinned = parties.some((party) => !party.props.pinned)
    write('pin', () => {
      editor.updateShapes<PartyShape>(parties.map(({ id }) => ({ id, type: 'party', props: { pinned } })))
    })
  }

  function lock(editor: Editor): void {
    const shapes = editor.getSelectedShapes()
    if (shapes.length === 0) {
      tell(t('map.shape.selectAnything'))
      return
    }
    const isLocked = shapes.some((shape) => !shape.isLocked)
    write('lock', () => setLocked(editor, shapes, isLocked))
  }

  function unlockAll(editor: Editor): void {
    const locked = editor.getCurrentPageShapes().filter((shape) => shape.isLocked)
    if (locked.length === 0) tell(t('map.shape.nothingLocked'))
    else write('unlock', () => setLocked(editor, locked, false))
  }

  /** The first of each group stays. */
  function merge(groups: readonly (readonly string[])[]): boolean {
    const editor = mounted()
    if (!editor) return false
    const plans = groups.flatMap((ids) => {
      const [first, ...others] = partiesOf(editor, ids)
      return first && others.length > 0 ? [{ first, others, facts: joinFacts(first.props, shapeFacts(others)) }] : []
    })
    const [only] = plans
    if (!only) {
      tell(t('map.shape.selectParties'))
      return false
    }
    const work = plans.flatMap(({ first, others, facts }) => (facts ? [{ first, others, facts }] : []))
    if (work.length < plans.length) {
      tell(t('map.shape.notesTooLong', { limit: LIMITS.note }))
      return false
    }
    const moved = step('merge', 0, () =>
      work.reduce((sum, { first, others, facts }) => sum + mergeInto(editor, first, others, facts), 0),
    )
    const count = work.reduce((sum, { others }) => sum + others.length + 1, 0)
    const interactions = t('inspector.count.interactions', { count: moved })
    if (work.length === 1) {
      tell(t('map.shape.merged', { count, name: only.first.props.name, interactions }), true)
    } else {
      editor.setSelectedShapes(work.map(({ first }) => first.id))
      tell(t('map.shape.mergedSeveral', { count, parties: work.length, interactions }), true)
    }
    return true
  }

  function askForSplit(editor: Editor): void {
    const [party, ...others] = editor.getSelectedShapes()
    if (!party || others.length > 0 || !isParty(party) || lanes.touching(party.id).length === 0) {
      tell(t('map.shape.selectOneParty'))
    } else askSplit(party.id as string as PartyId)
  }

  function split(id: PartyId, cut: Cut): PartyId | null {
    const editor = mounted()
    const party = editor?.getShape(id as string as TLShapeId)
    const name = cleanPartyPatch({ name: cut.name })?.name
    if (!editor || !party || !isParty(party) || name === undefined || cut.ends.length === 0) return null
    const known = lanes.ends.get()
    const ends = cut.ends.filter(({ interaction, end }) => known.get(interaction)?.[end] === party.id)
    if (ends.length === 0) return null
    if (!hasRoom(editor, 1)) {
      tell(t('error.map-too-large', { limit: LIMITS.shapes }))
      return null
    }
    const made = step('split', null as TLShapeId | null, () => splitOff(editor, party, { name, ends }))
    if (made) tell(t('map.shape.split', { count: ends.length, name }), true)
    return made as PartyId | null
  }

  function noteToParty(editor: Editor): void {
    const { notes, tooLong } = notesToConvert(editor.getSelectedShapes())
    if (tooLong > 0) tell(t('map.shape.noteTooLong', { limit: LIMITS.note }))
    else if (notes.length === 0) tell(t('map.shape.selectNote'))
    else {
      write('note to party', () => void makePartiesOf(editor, notes))
      tell(t('map.shape.notesAreParties', { count: notes.length }), true)
    }
  }

  function noteToService(editor: Editor): void {
    const shapes = editor.getSelectedShapes()
    const [interaction, ...others] = shapes.filter(isInteraction)
    const [note, ...rest] = shapes.filter((shape) => noteText(shape) !== null)
    const text = note === undefined ? '' : (noteText(note) ?? '')
    if (!interaction || others.length > 0 || !note || rest.length > 0 || text === '') {
      tell(t('map.shape.selectNoteAndInteraction'))
      return
    }
    const facts = serviceFacts(interaction.props, text)
    if (!facts) {
      tell(t('map.shape.serviceTooLong', { limit: LIMITS.service }))
      return
    }
    write('note to service', () => {
      editor.updateShape({ id: interaction.id, type: 'interaction', props: facts })
      editor.deleteShapes([note.id])
      editor.setSelectedShapes([interaction.id])
    })
  }

  const actions = {
    swap,
    'align-left': align('left'),
    'align-centre': align('centre'),
    'align-right': align('right'),
    'align-top': align('top'),
    'align-middle': align('middle'),
    'align-bottom': align('bottom'),
    'distribute-across': distribute('across'),
    'distribute-down': distribute('down'),
    pin,
    lock,
    'unlock-all': unlockAll,
    merge: (editor: Editor) => void merge([editor.getSelectedShapeIds()]),
    split: askForSplit,
    'note-to-party': noteToParty,
    'note-to-service': noteToService,
  } as const satisfies Record<string, (editor: Editor) => void>

  return { actions, merge, split }
}

export type ShapingActionId = keyof ReturnType<typeof createShaping>['actions']
type Corners = ReturnType<typeof alignBoxes<TLShapeId>>

const shapeFacts = (parties: readonly PartyShape[]) => parties.map((party) => party.props)

/** What is locked is let go of: it cannot be moved or deleted, only unlocked. */
function setLocked(editor: Editor, shapes: readonly TLShape[], isLocked: boolean): void {
  editor.updateShapes(shapes.map(({ id, type }) => ({ id, type, isLocked })))
  if (isLocked) editor.setSelectedShapes([])
}

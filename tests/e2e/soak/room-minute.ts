/**
 * A minute of a room as the host sees it: a hand drags parties about, mirrored to the room by the frame and kept by the batch,
 * somebody says something, a card comes in, the room is shown something else. Everything goes over the real socket.
 */
import type { WireRecord } from '#shared/contract/map.ts'
import type { BallotId, CardKey, InteractionId, NoteId, WorkshopId } from '#shared/model/ids.ts'
import type { Note } from '#shared/model/note.ts'
import type { HostLine } from '../../helpers/host-line.ts'
import { ratingCard } from '../../store/ballot-builders.ts'
import { interaction, party } from '../../store/map-builders.ts'

export const PARTIES = 60
const QUOTES = 'shape:quotes' as InteractionId
/** Six drags of not quite a second each; a frame in three is sent on, the disk takes a batch every tenth of a second. */
const DRAGS = 6
const BATCHES = 8
const FRAMES = 2

/** The workshop of a soak, open in a facilitator's line, with the room seeing its map. */
export interface Soak {
  readonly line: HostLine
  readonly workshop: WorkshopId
  /** Edits that were acknowledged. */
  edits(): number
  /** One minute, and whatever a room does only every five. */
  live(): Promise<void>
  /** Leaves the workshop and comes back, as over lunch. */
  leaveAndReturn(): Promise<void>
}

/** Makes the workshop. */
export async function beginSoak(line: HostLine): Promise<Soak> {
  const { id: workshop } = await line.get('library.create', { title: 'Four hours', client: '' })
  await line.get('library.open', { id: workshop })
  let batches = 0
  let edits = 0
  let minute = 0
  const apply = async (gesture: string, put: WireRecord[], remove: string[] = []) => {
    batches += 1
    const batchId = `batch-${batches}`
    await line.get('map.apply', { workshop, batchId, gesture, baseSequence: 0, put, remove })
    edits += 1
  }
  const mirror = (put: WireRecord[], phase: 'begin' | 'going' | 'rest') =>
    line.get('audience.mirror', { workshop, put, remove: [], left: null, frame: null, phase })
  const showMap = () => line.get('audience.show', { kind: 'map', workshop, follow: true, frame: null })

  const names = Array.from({ length: PARTIES }, (_, index) => `party-${index}`)
  await apply('start', [
    ...names.map((name, index) => party(name, {}, { x: index * 200 })),
    ...names.slice(1).flatMap((name, index) => interaction(`i-${index}`, names[index] ?? '', name)),
    ...interaction('quotes', 'party-0', 'party-9'),
  ])
  await showMap()
  await mirror([], 'begin')

  async function drag(turn: number): Promise<void> {
    const name = names[(minute * DRAGS + turn) % PARTIES] ?? ''
    for (let batch = 0; batch < BATCHES; batch++) {
      const at = (frame: number) => party(name, {}, { x: minute + batch * 10 + frame, y: turn * 50 })
      for (let frame = 0; frame < FRAMES; frame++) await mirror([at(frame)], 'going')
      await apply(`drag-${minute}-${turn}`, [at(FRAMES - 1)])
    }
    await mirror([], 'rest')
  }

  async function vote(): Promise<void> {
    const terms = {
      ...{ kind: 'rating' as const, interactions: [QUOTES], anonymous: true },
      voters: { customer: 8, provider: 8 },
    }
    const { ballot }: { ballot: BallotId } = await line.get('ratings.open', { workshop, terms })
    await line.get('audience.show', { kind: 'ballot', workshop, ballot })
    for (let voter = 0; voter < 8; voter++) {
      const card = ratingCard(voter % 2 === 0 ? 'customer' : 'provider', { quotes: { what: 3, when: 2 } })
      await line.get('ratings.submit', { workshop, ballot, card, key: `card-${minute}-${voter}` as CardKey })
    }
    await line.get('ratings.reveal', { workshop, ballot })
    await line.get('audience.show', { kind: 'reveal', workshop, ballot, interaction: QUOTES })
    await showMap()
    await mirror([], 'begin')
  }

  return {
    ...{ line, workshop, edits: () => edits },
    async live() {
      minute += 1
      for (let turn = 0; turn < DRAGS; turn++) await drag(turn)
      const value: Note = {
        ...{ kind: 'quote', text: `Said in minute ${minute}`, author: '', about: { on: 'workshop' } },
        ...{ done: false, personal: false },
      }
      const subject = `note-of-minute-${minute}` as NoteId
      await line.get('evidence.say', { workshop, evidence: { kind: 'note', subject, value } })
      await line.get('audience.point', { with: 'laser', at: { x: minute, y: 0 } })
      await line.get('audience.point', { with: 'laser', at: null })
      if (minute % 5 === 0) await vote()
    },
    async leaveAndReturn() {
      await line.get('library.close', { id: workshop })
      await line.get('library.open', { id: workshop })
      await showMap()
      await mirror([], 'begin')
    },
  }
}

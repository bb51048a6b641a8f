/** A practice workshop at the end of its day, with everything said that a sheet can tell, in words that break careless writers. */
import type { Evidence } from '#shared/model/evidence.ts'
import type { ConflictId, MeasureId, MeasurementId, NoteId, PartyId, SwapId, WorkshopId } from '#shared/model/ids.ts'
import type { Note } from '#shared/model/note.ts'
import { assumptions, changeCase, conflict, costCard, measure } from '../../helpers/cost-statements.ts'
import type { CoreApp } from '../core-app.ts'
import { interaction, mapOf, party, zone } from '../map-builders.ts'

/** What a spreadsheet would run, and what a reader of CSV or XML could stumble over. */
export const WICKED = [
  '=HYPERLINK("http://x.invalid","=1+1")',
  '+1',
  '-1',
  '@SUM(A1)',
  "'=kept",
  '"quoted", and; more',
  'مكتب الخدمة',
  '财务部',
  '🚚 lorry',
  '<b>&amp;</b>',
  '_x0041_',
]

const LINES = ['\t=1', 'two\nlines', ...WICKED]

function note(at: number, text: string, personal = false): Evidence {
  const about: Note['about'] = { on: 'workshop' }
  const value: Note = { kind: 'quote', text, author: '', about, done: false, personal }
  return { kind: 'note', subject: `note-wicked-${at}` as NoteId, value }
}

/** Its id; the workshop is open. */
export async function makeTellingWorkshop(app: CoreApp): Promise<WorkshopId> {
  const { id } = await app.get('practice.make', { at: 'close' })
  await app.get('library.open', { id })
  const wicked = WICKED.map((name, at) => party(`wicked${at}`, { name, people: name }, { x: 5000, y: at * 200 }))
  const services = WICKED.map((service, at) => interaction(`service${at}`, `wicked${at}`, 'wicked0', { service }))
  await mapOf(app, id).apply([zone('wicked-zone', '=zone'), ...wicked, ...services.flat()])
  const one = (await app.get('evidence.list', { workshop: id })).flatMap((said) =>
    said.kind === 'cost' ? [said.subject] : [],
  )[0]
  if (one === undefined) throw new Error('nothing is costed in the practice workshop')
  const [first, second] = ['shape:wicked0' as PartyId, 'shape:wicked1' as PartyId]
  const timed = 'measure-wicked' as MeasureId
  const say = (evidence: Evidence) => app.get('evidence.say', { workshop: id, evidence })
  const all: readonly Evidence[] = [
    costCard('shape:service1' as typeof one),
    assumptions(),
    measure(timed, one),
    conflict('conflict-1' as ConflictId, first, second),
    ...LINES.map((text, at) => note(at, text)),
    note(99, 'only for us', true),
    {
      ...{ kind: 'swap', subject: 'swap-wicked' as SwapId },
      value: {
        sides: [
          { party: first, measuredOn: '=A1', strugglesWith: 'a,b' },
          { party: second, measuredOn: 'calls', strugglesWith: '' },
        ],
        ...{ interaction: one, conflict: true, conflictNote: '' },
      },
    },
  ]
  for (const evidence of all) await say(evidence)
  const measurements = [3, 4.5, 12].map((value, at) => ({
    ...{ id: `measured-${at}` as MeasurementId, measure: timed, day: `2026-02-0${at + 1}`, value },
    ...{ cases: null, note: at === 0 ? '=note' : '' },
  }))
  await app.get('measures.record', { workshop: id, measurements })
  for (const { id: change } of await app.get('changes.list', { workshop: id })) await say(changeCase(change))
  return id
}

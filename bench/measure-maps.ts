/** The same map on Baton's page and on the bare one, in turn, each in a fresh browser context: one row for each claim. */
import type { Browser } from 'playwright-core'
import { launchServe } from '../tests/helpers/serve-process.ts'
import type { BareServer } from './bare-server.ts'
import type { PreparedMap } from './prepare-map.ts'
import { compare, type Row } from './report.ts'
import { type Visit, visit } from './visit.ts'

export interface MeasureMaps {
  readonly browser: Browser
  readonly bare: BareServer
  readonly home: string
  readonly map: PreparedMap
  readonly rounds: number
}

/** A frame at every refresh of the screen. */
const REFRESH = 17.5
/** Up to this many interactions a map counts as one that must not drop a frame. */
const ORDINARY = 500
/** Up to this many a drag feels as if nothing lay between hand and picture. */
const COMFORTABLE = 2000

export async function measureMaps({ browser, bare, home, map, rounds }: MeasureMaps): Promise<Row[]> {
  bare.offer({ 'snapshot.json': map.snapshot })
  const { hubs } = map
  const starts: number[] = []
  const ours: Visit[] = []
  const theirs: Visit[] = []
  for (let round = 0; round < rounds; round++) {
    const start = performance.now()
    const host = await launchServe({ home })
    const started = performance.now() - start
    try {
      const visits = [
        async () => {
          ours.push(await visit({ browser, address: `${host.address}&workshop=${map.workshop}`, party: 'party', hubs }))
          starts.push(started)
        },
        async () => void theirs.push(await visit({ browser, address: bare.address, party: 'geo', hubs })),
      ]
      // Whoever comes second finds a warmer machine, so they take turns.
      for (const one of round % 2 === 0 ? visits : visits.reverse()) await one()
    } finally {
      await host.stop()
    }
  }

  const row = (
    what: string,
    pick: (of: Visit) => number | readonly number[],
    target: Parameters<typeof compare>[0]['target'],
  ) =>
    compare({
      what,
      size: map.size,
      baton: ours.flatMap(pick),
      bare: theirs.flatMap(pick),
      target,
    })
  const isOrdinary = map.interactions <= ORDINARY
  const openRatio = map.interactions > ORDINARY ? 0.5 : map.interactions === ORDINARY ? 0.8 : 1
  const dragTarget = { ratio: 0.5, of: 'p95' as const, ...(map.interactions <= COMFORTABLE ? { p95: 50 } : {}) }
  return [
    compare({
      what: 'cold start to map',
      size: map.size,
      baton: ours.map(({ open }, index) => open + (starts[index] ?? 0)),
      target: null,
    }),
    row('open to map', ({ open }) => open, { ratio: openRatio }),
    row(
      'panning at zoom 1, frame',
      ({ near }) => near.intervals,
      isOrdinary ? { p95: 17.5 } : { ratio: 0.4, of: 'p95' },
    ),
    row('panning at zoom 1, work a frame', ({ near }) => near.work, null),
    row('panning at zoom 1, script a frame', ({ near }) => near.script, null),
    row('panning all in view, frame', ({ far }) => far.intervals, { ratio: 0.6, floor: REFRESH }),
    row('panning all in view, work a frame', ({ far }) => far.work, null),
    row('panning all in view, script a frame', ({ far }) => far.script, null),
    row('pressing a party to picture', ({ select }) => select, { ratio: 0.3 }),
    row('pressing a party, work', ({ selectWork }) => selectWork, null),
    row('dragging a hub to picture', ({ drag }) => drag, dragTarget),
    row('dragging a hub, work a step', ({ dragWork }) => dragWork, null),
    row('script memory, MB', ({ memory }) => memory, null),
  ]
}

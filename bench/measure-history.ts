/** The same map twice, without a past and with a long one, in turn: nothing that a hand feels may grow with history. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { fillHistory } from './fill-history.ts'
import { circle, STEPS } from './measure-saving.ts'
import { openMap } from './opened-map.ts'
import type { PreparedMap } from './prepare-map.ts'
import { compare, type Row } from './report.ts'
import { findParties } from './visit.ts'

export interface MeasureHistory {
  readonly browser: Browser
  readonly home: string
  readonly map: PreparedMap
  readonly rounds: number
  readonly edits: number
}

interface Life {
  readonly opens: number[]
  readonly saves: number[]
}

/** What the noise of a machine makes of equal figures. */
const EQUAL = 1.15

export async function measureHistory({ browser, home, map, rounds, edits }: MeasureHistory): Promise<Row[]> {
  const old = mkdtempSync(join(tmpdir(), 'baton-bench-past-'))
  try {
    cpSync(home, old, { recursive: true })
    fillHistory(old, map.workshop, edits)
    const lives = { fresh: { opens: [], saves: [] } as Life, old: { opens: [], saves: [] } as Life }
    const live = async (folder: string, { opens, saves }: Life) => {
      const { page, open, close } = await openMap(browser, folder, map.workshop)
      try {
        const [spot] = await findParties(page, 'party')
        if (!spot) throw new Error('no party to drag')
        opens.push(open)
        saves.push(...(await circle(page, spot, STEPS)))
      } finally {
        await close()
      }
    }
    for (let round = 0; round < rounds; round++) {
      const turns = [() => live(home, lives.fresh), () => live(old, lives.old)]
      for (const turn of round % 2 === 0 ? turns : turns.reverse()) await turn()
    }
    const row = (what: string, pick: (life: Life) => number[]) =>
      compare({
        what: `${what}, after ${edits.toLocaleString('en')} edits : none`,
        size: map.size,
        baton: pick(lives.old),
        bare: pick(lives.fresh),
        target: { ratio: EQUAL },
      })
    return [row('open to map', ({ opens }) => opens), row('drag to on disk', ({ saves }) => saves)]
  } finally {
    rmSync(old, { recursive: true, force: true })
  }
}

/** Deeds that touch much of the map at once: pasting a list of 200 names, and tidying everything. Baton alone. */
import type { Browser, Page } from 'playwright-core'
import { openMap, saved } from './opened-map.ts'
import type { PreparedMap } from './prepare-map.ts'
import { compare, type Row } from './report.ts'
import { findParties, settle } from './visit.ts'

export interface MeasureDeeds {
  readonly browser: Browser
  readonly home: string
  readonly map: PreparedMap
  readonly rounds: number
}

const PASTED = 200

interface Deed {
  /** From the key to the complete picture. */
  readonly time: number
  /** The longest time from one frame to the next meanwhile. */
  readonly longestFrame: number
}

/**
 * Runs in the page: from the next key to the first picture that comes after `count` parties are there and the document has
 * been quiet for some frames. Rejects when nothing happens at all.
 */
function watchDeed(page: Page, count: number | null): Promise<Deed> {
  return page.evaluate(
    (wanted) =>
      new Promise<Deed>((resolve, reject) => {
        const container = document.querySelector('.tl-container') as unknown as {
          mapEditor: { store: { listen(heard: () => void, of: object): () => void } }
        }
        let changed = false
        const stop = container.mapEditor.store.listen(
          () => {
            changed = true
          },
          { scope: 'document', source: 'user' },
        )
        const parties = () => document.querySelectorAll('.tl-shape[data-shape-type="party"]').length
        document.addEventListener(
          'keydown',
          ({ timeStamp }) => {
            let last = timeStamp
            let longestFrame = 0
            let complete: number | null = null
            let quiet = 0
            const look = () => {
              const now = performance.now()
              longestFrame = Math.max(longestFrame, now - last)
              last = now
              if (changed && (wanted === null || parties() === wanted)) {
                complete = now
                quiet = 0
              } else if (complete !== null) quiet += 1
              changed = false
              if (complete !== null && quiet > 3) {
                stop()
                resolve({ time: complete - timeStamp, longestFrame })
              } else if (now - timeStamp > 60_000) {
                stop()
                reject(new Error('the map did not change'))
              } else requestAnimationFrame(afterPaint)
            }
            const afterPaint = () => {
              const { port1, port2 } = new MessageChannel()
              port1.onmessage = look
              port2.postMessage(null)
            }
            requestAnimationFrame(afterPaint)
          },
          { once: true, capture: true },
        )
      }),
    count,
  )
}

async function pasteNames(page: Page, parties: number, round: number): Promise<Deed> {
  const text = Array.from({ length: PASTED }, (_, index) => `Pasted ${round}-${index}`).join('\n')
  await page.evaluate((names) => navigator.clipboard.writeText(names), text)
  const deed = watchDeed(page, parties + PASTED)
  // A round trip, so that the page listens before the key comes.
  await settle(page)
  await page.keyboard.press('Control+v')
  const measured = await deed
  await saved(page)
  await page.keyboard.press('Control+z')
  await page.waitForFunction(
    (count) => document.querySelectorAll('.tl-shape[data-shape-type="party"]').length === count,
    parties,
  )
  await saved(page)
  return measured
}

/** One party is pushed away first, so that there is something to tidy. */
async function tidy(page: Page): Promise<Deed> {
  const [spot] = await findParties(page, 'party')
  if (!spot) throw new Error('no party to push')
  await page.mouse.click(spot.x, spot.y)
  for (let step = 0; step < 4; step += 1) await page.keyboard.press('Shift+ArrowRight')
  await page.keyboard.press('Escape')
  await saved(page)
  const deed = watchDeed(page, null)
  await settle(page)
  await page.keyboard.press('Alt+t')
  const measured = await deed
  await saved(page)
  for (const _ of [1, 2]) await page.keyboard.press('Control+z')
  await saved(page)
  return measured
}

export async function measureDeeds({ browser, home, map, rounds }: MeasureDeeds): Promise<Row[]> {
  const { page, close } = await openMap(browser, home, map.workshop)
  try {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    const pasted: Deed[] = []
    const tidied: Deed[] = []
    for (let round = 0; round < rounds; round++) {
      pasted.push(await pasteNames(page, map.parties, round))
      tidied.push(await tidy(page))
    }
    const isOrdinary = map.interactions <= 500
    const row = (what: string, deeds: readonly Deed[], pick: (deed: Deed) => number, p95: number | null) =>
      compare({ what, size: map.size, baton: deeds.map(pick), target: p95 === null ? null : { p95 } })
    return [
      row('pasting 200 names', pasted, ({ time }) => time, 1000),
      row('pasting 200 names, longest frame', pasted, ({ longestFrame }) => longestFrame, null),
      row('tidying', tidied, ({ time }) => time, isOrdinary ? 1000 : null),
      row('tidying, longest frame', tidied, ({ longestFrame }) => longestFrame, isOrdinary ? 100 : null),
    ]
  } finally {
    await close()
  }
}

/** The same generated map twice: as a workshop in Baton's library, and as a document of the bare page. */
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { layOutCast } from '#shared/layout/lay-out-cast.ts'
import { generateCast, hubNames } from '#shared/sample/generate-cast.ts'
import { root } from '../scripts/child.ts'
import type { BareServer } from './bare-server.ts'

export interface PreparedMap {
  readonly size: string
  readonly parties: number
  readonly interactions: number
  /** Names of parties with about ten interactions. */
  readonly hubs: readonly string[]
  /** Id of the workshop in the library. */
  readonly workshop: string
  /** The document that the bare page opens. */
  readonly snapshot: string
}

export interface PrepareMap {
  readonly browser: Browser
  readonly bare: BareServer
  readonly home: string
  readonly parties: number
  readonly interactions: number
}

export async function prepareMap({ browser, bare, home, parties, interactions }: PrepareMap): Promise<PreparedMap> {
  const cast = generateCast(parties, interactions)
  const name = (index: number) => cast.parties[index]?.name ?? ''
  const size = `${parties}/${interactions}`
  const csv = [
    'provider,customer,service,volume',
    ...cast.interactions.map(({ provider, customer, facts }) =>
      [name(provider), name(customer), facts.service, facts.volume].join(','),
    ),
  ].join('\n')
  const file = join(home, `bench-${parties}-${interactions}.csv`)
  writeFileSync(file, csv)
  const reply = execFileSync(
    process.execPath,
    [join(root, 'src/main/hosts/cli/index.ts'), 'import', file, '--title', `Bench ${size}`, '--home', home, '--json'],
    { encoding: 'utf8' },
  )
  const workshop = (JSON.parse(reply) as { id: string }).id

  const places = layOutCast(cast)
  const map = {
    parties: places.parties.map((box, index) => ({ ...box, name: name(index) })),
    interactions: cast.interactions.map(({ provider, customer, facts }) => ({
      provider,
      customer,
      service: facts.service,
    })),
  }
  bare.offer({ 'map.json': JSON.stringify(map) })
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
  await page.goto(`${bare.address}?make`)
  await page.locator('html[data-ready="map"]').waitFor({ state: 'attached' })
  const snapshot = await page.evaluate(() => {
    const container = document.querySelector('.tl-container') as unknown as { made: unknown }
    return JSON.stringify(container.made)
  })
  await page.close()
  return { size, parties, interactions, hubs: hubNames(parties), workshop, snapshot }
}

/** A large company as its departments would list it: the same names and hand-overs in every run, of any size. */
import { seededRandom } from '#shared/layout/seeded-random.ts'

const SITES = [
  'North',
  'South',
  'East',
  'West',
  'Harbour',
  'Airport',
  'City',
  'Valley',
  'Lakeside',
  'Hillside',
] as const

/** Who there is at every site, and what it hands over. */
const DESKS: readonly (readonly [name: string, service: string])[] = [
  ['Sales', 'order'],
  ['Planning', 'week plan'],
  ['Purchasing', 'approved order'],
  ['Warehouse', 'picked goods'],
  ['Production', 'finished parts'],
  ['Quality', 'released batch'],
  ['Packing', 'packing list'],
  ['Dispatch', 'packed goods'],
  ['Carrier desk', 'booked tour'],
  ['Returns', 'returned goods'],
  ['Customer care', 'complaint'],
  ['Accounts payable', 'posted invoice'],
  ['Accounts receivable', 'open items'],
  ['Controlling', 'cost report'],
  ['Payroll', 'pay slip'],
  ['HR', 'signed contract'],
  ['Training', 'course'],
  ['IT service desk', 'working laptop'],
  ['Maintenance', 'running machine'],
  ['Facilities', 'ready desk'],
  ['Reception', 'announced visitor'],
  ['Legal', 'checked contract'],
  ['Order system', 'order data'],
  ['Label printer', 'shipping label'],
  ['Archive', 'old file'],
]

/** Names of parties, site after site. */
export function listParties(count: number): readonly string[] {
  return Array.from(
    { length: count },
    (_, at) => `${DESKS[at % DESKS.length]?.[0]} ${SITES[Math.floor(at / DESKS.length)]}`,
  )
}

/** Lines of a table: provider, customer, service. Most of it stays at the site and goes to one of the next desks. */
export function listHandOvers(parties: number, count: number): readonly string[] {
  const random = seededRandom(parties * 7 + count)
  const names = listParties(parties)
  const lines = new Set<string>()
  for (let at = 0; lines.size < count; at += 1) {
    const provider = at % parties
    const site = Math.floor(provider / DESKS.length) * DESKS.length
    const size = Math.min(DESKS.length, parties - site)
    const near = site + ((provider - site + 1 + Math.floor(random() * 4)) % size)
    const customer = random() < 0.86 ? near : Math.floor(random() * parties)
    if (customer === provider) continue
    lines.add([names[provider], names[customer], DESKS[provider % DESKS.length]?.[1]].join('\t'))
  }
  return [...lines]
}

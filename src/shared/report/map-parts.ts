/** Which pictures of the map a report has: the whole, and where that is too large to be read on paper, one of each part. */
import { groupsOf } from '../method/network/party-groups.ts'
import type { MapPart } from '../model/export.ts'
import { nameZone } from '../text/name-zone.ts'
import { t } from '../text/text.ts'
import type { AccountFacts } from './account-facts.ts'
import { zonesOfParties } from './zones-of-parties.ts'

/** With more parties a map on a page of paper cannot be read. */
const READABLE = 24
/** Nobody leafs through more. */
const MOST_PARTS = 30

export interface CaptionedPart {
  readonly part: MapPart
  readonly caption: string
}

/** The whole first. Parts are zones where the map has some, else the groups of the organisation. */
export function reportMapParts(facts: Pick<AccountFacts, 'parties' | 'zones' | 'records'>): readonly CaptionedPart[] {
  const { parties, zones, records } = facts
  if (parties.length === 0) return []
  const whole: CaptionedPart = { part: { of: 'whole' }, caption: t('account.map.whole') }
  if (parties.length <= READABLE) return [whole]
  if (zones.length > 1) {
    const parts = zones.map(({ id, name }): CaptionedPart => {
      return { part: { of: 'zone', zone: id }, caption: t('account.map.zone', { name: nameZone(name) }) }
    })
    return [whole, ...parts.slice(0, MOST_PARTS)]
  }
  const zoneOf = zonesOfParties(records)
  const parts = groupsOf(parties, (party) => zoneOf.get(party) ?? '').map(
    ({ name }): CaptionedPart => ({ part: { of: 'group', group: name }, caption: t('account.map.group', { name }) }),
  )
  return [whole, ...(parts.length > 1 ? parts.slice(0, MOST_PARTS) : [])]
}

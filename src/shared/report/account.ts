/**
 * A workshop on its way into a report: the facts with everything that several sections need of them, looked up and reckoned
 * once. Figures come from {@link makeReport} and `method/` alone, so that a page cannot say other numbers than the screen.
 */
import { type LatestResult, latestResults } from '../method/latest-results.ts'
import { type EvidenceKind, type EvidenceOf, type EvidenceValue, findEvidence } from '../model/evidence.ts'
import type { InteractionId } from '../model/ids.ts'
import type { Interaction } from '../model/interaction.ts'
import type { Party } from '../model/party.ts'
import { serviceLine } from '../text/interaction-label.ts'
import { nameShortly } from '../text/name-shortly.ts'
import { t } from '../text/text.ts'
import type { AccountFacts } from './account-facts.ts'
import { makeReport, type Report } from './make-report.ts'
import { zonesOfParties } from './zones-of-parties.ts'

/** What holds of a kind, with what it is about. */
export type Said<K extends EvidenceKind> = EvidenceOf<K> & { readonly value: EvidenceValue<K> }

export interface Account {
  readonly facts: AccountFacts
  readonly report: Report
  /** ISO 4217; empty while not chosen. */
  readonly currency: string
  readonly parties: ReadonlyMap<string, Party>
  readonly interactions: ReadonlyMap<string, Interaction>
  /** The newest revealed rating of each interaction. */
  readonly latest: ReadonlyMap<InteractionId, LatestResult>
  readonly nameOf: (party: string) => string
  /** Who serves whom with what, or who serves whom; in words for one that left the map. */
  readonly lineOf: (interaction: string) => string
  /** As few words as tell it from the others. */
  readonly shortOf: (interaction: string) => string
  readonly zoneOf: (party: string) => string
  readonly said: <K extends EvidenceKind>(kind: K, subject: string) => EvidenceValue<K> | null
  /** Everything of a kind, in the order in which it stands. */
  readonly saidOf: <K extends EvidenceKind>(kind: K) => readonly Said<K>[]
}

/** Reckons what is not in the file yet: the dear step of a report. */
export function openAccount(facts: AccountFacts): Account {
  const zones = zonesOfParties(facts.records)
  const zoneOf = (party: string) => zones.get(party) ?? ''
  const report = makeReport({ ...facts, zoneOf })
  const parties = new Map<string, Party>(facts.parties.map((party) => [party.id, party]))
  const interactions = new Map<string, Interaction>(facts.interactions.map((one) => [one.id, one]))
  const nameOf = (party: string) => parties.get(party)?.name || t('account.noName')
  const endsOf = ({ provider, customer, service }: Interaction) => {
    return { service, provider: { name: nameOf(provider) }, customer: { name: nameOf(customer) } }
  }
  const shorten = nameShortly(facts.interactions.map(endsOf))
  const naming = (say: (one: Interaction) => string) => (id: string) => {
    const one = interactions.get(id)
    return one === undefined ? t('account.gone') : say(one)
  }
  return {
    ...{ facts, report, parties, interactions, nameOf, zoneOf },
    currency: report.currency,
    latest: latestResults(facts.ballots),
    lineOf: naming(({ provider, customer, service }) => serviceLine(nameOf(provider), nameOf(customer), service)),
    shortOf: naming((one) => shorten(endsOf(one))),
    said: (kind, subject) => findEvidence(facts.evidence, kind, subject),
    saidOf: <K extends EvidenceKind>(kind: K) =>
      facts.evidence.filter((one): one is typeof one & Said<K> => one.kind === kind && one.value !== null),
  }
}

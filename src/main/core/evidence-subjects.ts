/** Whether a statement may be said: what it is about must be, or have been, there. */

import type { ChangeCase } from '#shared/model/case.ts'
import { findCardProblem, findRangeProblem } from '#shared/model/cost.ts'
import type { Evidence, EvidenceOf } from '#shared/model/evidence.ts'
import type { InteractionId, PartyId } from '#shared/model/ids.ts'
import type { Note } from '#shared/model/note.ts'
import { t } from '#shared/text/text.ts'
import type { WorkshopReader } from './ports/workshop-store.ts'
import { Refusal } from './refusal.ts'

type Reader = Pick<WorkshopReader, 'changes' | 'contents' | 'guide' | 'journal' | 'measures'>

function needInteraction({ contents }: Reader, id: InteractionId): void {
  if (contents.nameInteraction(id) === null) throw new Refusal('interaction-missing', { interaction: id, name: id })
}

function needParty({ contents }: Reader, id: PartyId): void {
  if (contents.nameParty(id) === null) throw new Refusal('party-missing', { party: id, name: id })
}

function needSwap(reader: Reader, { value }: EvidenceOf<'swap'>): void {
  if (!value) return
  const [one, other] = value.sides
  if (one.party === other.party) {
    throw new Refusal('evidence-invalid', { field: t('evidence.sides'), problem: t('evidence.sameParty') })
  }
  for (const side of value.sides) needParty(reader, side.party)
  if (value.interaction) needInteraction(reader, value.interaction)
}

function needNoteSubject(reader: Reader, { about }: Note): void {
  if (about.on === 'block' && !reader.guide.knowsBlock(about.id)) throw new Refusal('block-missing')
  if (about.on === 'map' && !reader.contents.knows(about.id)) {
    throw new Refusal('evidence-invalid', { field: t('evidence.about'), problem: t('evidence.neverOnMap') })
  }
}

function needConflict(reader: Reader, { value }: EvidenceOf<'conflict'>): void {
  if (!value) return
  const [one, other] = value.sides
  if (one.party === other.party) {
    throw new Refusal('evidence-invalid', { field: t('evidence.sides'), problem: t('evidence.samePair') })
  }
  for (const { party } of value.sides) needParty(reader, party)
}

function needSoundCard({ value }: EvidenceOf<'cost'>): void {
  const found = value && findCardProblem(value)
  if (found) {
    throw new Refusal('evidence-invalid', {
      field: t(`evidence.cost.${found.input}`),
      problem: t(`evidence.range.${found.problem}`),
    })
  }
}

/** Which input of a card each range of a case is like: a share, minutes, money. */
const CASE_RANGES = {
  missRateAfter: 'miss-rate',
  minutesAfter: 'minutes-actual',
  investment: 'direct',
  runCost: 'direct',
} as const

function needSoundCase(value: ChangeCase): void {
  for (const field of ['missRateAfter', 'minutesAfter', 'investment', 'runCost'] as const) {
    const range = value[field]
    const problem = range && findRangeProblem(CASE_RANGES[field], range)
    if (problem) {
      throw new Refusal('evidence-invalid', {
        field: t(`evidence.case.${field}`),
        problem: t(`evidence.range.${problem}`),
      })
    }
  }
}

/** What was measured in amounts cannot be read as shares, nor the other way round. */
function needSameScale(
  { measures }: Reader,
  { subject, value }: EvidenceOf<'measure'>,
  past: readonly Evidence[],
): void {
  const last = past.findLast((one): one is EvidenceOf<'measure'> => one.kind === 'measure' && one.value !== null)
  if (!last?.value || last.value.scale === value?.scale || measures.count(subject) === 0) return
  throw new Refusal('evidence-invalid', { field: t('evidence.scale'), problem: t('evidence.measured') })
}

/** A note that was anonymous once stays so. */
function needSameAuthor(note: Note, past: readonly Evidence[]): void {
  const first = past.find((one): one is EvidenceOf<'note'> => one.kind === 'note' && one.value !== null)
  if (first?.value?.author === '' && note.author !== '') {
    throw new Refusal('evidence-invalid', { field: t('evidence.author'), problem: t('evidence.anonymous') })
  }
}

/** Refuses `interaction-missing`, `party-missing`, `block-missing` and `evidence-invalid`. Taking back is never refused. */
export function refuseUnknownSubject(reader: Reader, evidence: Evidence, past: readonly Evidence[]): void {
  if (evidence.value === null) return
  switch (evidence.kind) {
    case 'frame':
      for (const { parties } of evidence.value.groups) for (const party of parties) needParty(reader, party)
      return
    case 'swap':
      needSwap(reader, evidence)
      return
    case 'check':
      if (reader.contents.nameParty(evidence.subject as PartyId) === null) {
        needInteraction(reader, evidence.subject as InteractionId)
      }
      return
    case 'finding':
    case 'journey':
    case 'estimate':
      needInteraction(reader, evidence.subject)
      return
    case 'cost':
      needInteraction(reader, evidence.subject)
      needSoundCard(evidence)
      return
    case 'measure':
      needInteraction(reader, evidence.value.interaction)
      needSameScale(reader, evidence, past)
      return
    case 'conflict':
      needConflict(reader, evidence)
      return
    case 'case':
      if (reader.changes.latestFacts(evidence.subject) === null) throw new Refusal('change-missing')
      needSoundCase(evidence.value)
      return
    case 'version':
      if (reader.journal.upTo(evidence.value.moment)?.entry !== evidence.value.moment)
        throw new Refusal('moment-missing')
      return
    case 'note':
      needNoteSubject(reader, evidence.value)
      needSameAuthor(evidence.value, past)
      return
    default:
  }
}

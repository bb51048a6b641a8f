/**
 * Makes the report of a workshop: every section that is switched on and has something to tell, in the order that was chosen.
 * What has nothing to tell is named at the end instead of filling pages with "nothing yet".
 */
import type { BlockKind } from '../model/block.ts'
import { type ReportSectionId, sectionsOf } from '../model/report-choices.ts'
import { t } from '../text/text.ts'
import { type Account, openAccount } from './account.ts'
import type { AccountFacts } from './account-facts.ts'
import { textBlock } from './blocks.ts'
import type { ReportDocument, ReportSection } from './document.ts'
import type { MakeSection } from './section-content.ts'
import { agendaSection } from './sections/agenda.ts'
import { casesSection } from './sections/cases.tsx'
import { changesSection } from './sections/changes.tsx'
import { checksSection } from './sections/checks.ts'
import { costsSection } from './sections/costs.tsx'
import { differencesSection } from './sections/differences.ts'
import { intentSection } from './sections/intent.ts'
import { journeysSection } from './sections/journeys.tsx'
import { mapSection } from './sections/map.ts'
import { matrixSection } from './sections/matrix.ts'
import { measuresSection } from './sections/measures.tsx'
import { methodSection } from './sections/method.ts'
import { networkSection } from './sections/network.ts'
import { notesSection } from './sections/notes.ts'
import { prioritiesSection } from './sections/priorities.tsx'
import { ratingsSection } from './sections/ratings.tsx'
import { sipocSection } from './sections/sipoc.ts'
import { sponsorSection } from './sections/sponsor.ts'

const SECTIONS: Readonly<Record<ReportSectionId, MakeSection>> = {
  sponsor: sponsorSection,
  agenda: agendaSection,
  intent: intentSection,
  map: mapSection,
  matrix: matrixSection,
  ratings: ratingsSection,
  checks: checksSection,
  journeys: journeysSection,
  measures: measuresSection,
  costs: costsSection,
  priorities: prioritiesSection,
  network: networkSection,
  cases: casesSection,
  changes: changesSection,
  differences: differencesSection,
  sipoc: sipocSection,
  notes: notesSection,
  method: methodSection,
}

/** Blocks of the agenda whose notes go with a section. */
const NOTES_OF: Partial<Readonly<Record<ReportSectionId, readonly BlockKind[]>>> = {
  sponsor: ['close'],
  agenda: ['frame'],
  intent: ['intent'],
  map: ['map'],
  measures: ['swap'],
  ratings: ['rate', 'reveal'],
  journeys: ['journey'],
  costs: ['cost'],
  changes: ['act', 'review'],
}

/** The same facts give the same document, to the last word. */
export function makeDocument(facts: AccountFacts): ReportDocument {
  const { choices, workshop, today } = facts
  const account = openAccount(facts)
  const empty: ReportSectionId[] = []
  const sections = sectionsOf(choices)
    .filter(({ shown }) => shown)
    .flatMap(({ id }): ReportSection[] => {
      const content = SECTIONS[id](account)
      if (content === null) {
        empty.push(id)
        return []
      }
      const { lead, blocks, title = t(`account.section.${id}`) } = content
      return [{ id, title, lead, blocks, speakerNotes: speakerNotesOf(account, id) }]
    })
  return {
    title: choices.title === '' ? workshop.title : choices.title,
    subtitle: choices.subtitle,
    client: workshop.client,
    preparedBy: choices.preparedBy,
    logo: choices.logo,
    paper: choices.paper,
    day: today,
    currency: account.currency,
    sections: withEmpty(sections, empty),
    empty,
  }
}

/** The method says, at its end, what is not in the report because nothing was said of it. */
function withEmpty(sections: readonly ReportSection[], empty: readonly ReportSectionId[]): readonly ReportSection[] {
  if (empty.length === 0) return sections
  const names = empty.map((id) => t(`account.section.${id}`)).join('; ')
  return sections.map((section) =>
    section.id === 'method'
      ? { ...section, blocks: [...section.blocks, textBlock(t('account.method.empty', { names }))] }
      : section,
  )
}

/** What to say, and what it is for. Traps and plan B are for the facilitator's eyes: a deck is handed on. */
function speakerNotesOf({ facts }: Account, id: ReportSectionId): string {
  const kinds = NOTES_OF[id] ?? []
  return facts.guide.agenda.blocks
    .filter(({ kind }) => kinds.includes(kind))
    .flatMap(({ notes }) => [notes.say, notes.purpose])
    .filter((text) => text !== '')
    .join('\n\n')
}

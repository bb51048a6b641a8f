/** What a section is made of before it has its title: one function for each, in `sections/`. */
import type { Account } from './account.ts'
import type { ReportBlock } from './document.ts'

export interface SectionContent {
  /** What it comes to, in one or two sentences. */
  readonly lead: string
  readonly blocks: readonly ReportBlock[]
  /** Where the usual title does not say enough. */
  readonly title?: string
}

/** Null where the workshop has nothing to tell. */
export type MakeSection = (account: Account) => SectionContent | null

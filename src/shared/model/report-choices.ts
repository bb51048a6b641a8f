/** How the report of a workshop is put together: which sections in which order, what stands on the title page, on which paper. */
import { z } from 'zod'
import { LIMITS } from './limits.ts'
import { PictureHash } from './picture.ts'

/** Every section, in the order in which a new report has them. `sponsor` is the one page for whoever decides. */
export const REPORT_SECTIONS = [
  'sponsor',
  'agenda',
  'intent',
  'map',
  'matrix',
  'ratings',
  'checks',
  'journeys',
  'measures',
  'costs',
  'priorities',
  'network',
  'cases',
  'changes',
  'differences',
  'sipoc',
  'notes',
  'method',
] as const
export type ReportSectionId = (typeof REPORT_SECTIONS)[number]

export const REPORT_PAPERS = ['a4', 'letter'] as const
export type ReportPaper = (typeof REPORT_PAPERS)[number]

/** What is said of it. Sections that are not named come last and are shown: a later Baton may know more of them. */
export const ReportChoices = z.object({
  sections: z.array(z.object({ id: z.enum(REPORT_SECTIONS), shown: z.boolean() })).max(REPORT_SECTIONS.length),
  /** Empty: the title of the workshop. */
  title: z.string().max(LIMITS.title),
  subtitle: z.string().max(LIMITS.title),
  /** Who prepared it: a person or a company; empty says nothing. */
  preparedBy: z.string().max(LIMITS.name),
  /** A picture of the workshop; null for none. */
  logo: PictureHash.nullable(),
  paper: z.enum(REPORT_PAPERS),
})
export type ReportChoices = z.infer<typeof ReportChoices>

/** Before anything was said. */
export const USUAL_CHOICES: ReportChoices = {
  sections: [],
  title: '',
  subtitle: '',
  preparedBy: '',
  logo: null,
  paper: 'a4',
}

/** Every section once, in the order that holds, with whether it is shown. */
export function sectionsOf({ sections }: ReportChoices): ReportChoices['sections'] {
  const named = new Set(sections.map(({ id }) => id))
  return [...sections, ...REPORT_SECTIONS.filter((id) => !named.has(id)).map((id) => ({ id, shown: true }))]
}

/** In which form people took the workshop home last. */
export const WrittenReport = z.object({ as: z.enum(['html', 'pdf', 'pptx']) })
export type WrittenReport = z.infer<typeof WrittenReport>

/** What can be taken out of a workshop as a file, and what has to be said for it. */
import { z } from 'zod'
import { StopId, ZoneId } from './ids.ts'
import { LIMITS } from './limits.ts'
import { MapIds } from './room-map.ts'

/** A part of the map as a picture. Only a browser can paint one: a window does, or one that the command line starts. */
export const MapPart = z.discriminatedUnion('of', [
  z.object({ of: z.literal('whole') }),
  z.object({ of: z.literal('zone'), zone: ZoneId }),
  /** The parties of a group with everything between them, and whom they serve. */
  z.object({ of: z.literal('group'), group: z.string().max(LIMITS.name) }),
  /** Some things, and nothing else. */
  z.object({ of: z.literal('things'), ids: MapIds }),
  /** What the room sees at a stop once all of its steps are shown. */
  z.object({ of: z.literal('stop'), stop: StopId }),
])
export type MapPart = z.infer<typeof MapPart>

/** Tells parts apart: the same part has the same key. */
export function partKey(part: MapPart): string {
  switch (part.of) {
    case 'whole':
      return 'whole'
    case 'zone':
      return `zone ${part.zone}`
    case 'group':
      return `group ${part.group}`
    case 'things':
      return `things ${part.ids.join(' ')}`
    case 'stop':
      return `stop ${part.stop}`
  }
}

/** The sheets of the workbook and of the CSV set. */
export const SHEETS = [
  'workshop',
  'agenda',
  'parties',
  'interactions',
  'zones',
  'ratings',
  'checks',
  'moments',
  'measures',
  'measurements',
  'costs',
  'cases',
  'priorities',
  'network',
  'changes',
  'log',
  'swap',
  'notes',
  'sipoc',
] as const
export type SheetId = (typeof SHEETS)[number]

export const POSTER_PAPERS = ['a3', 'a2', 'a1', 'a0'] as const
export type PosterPaper = (typeof POSTER_PAPERS)[number]

/** What is wanted, and how. What the report holds is said in the workshop itself (evidence of kind `report`). */
export const ExportRequest = z.discriminatedUnion('format', [
  z.object({ format: z.literal('html') }),
  z.object({ format: z.literal('pdf') }),
  z.object({ format: z.literal('pptx') }),
  /** One sheet, or null for all. */
  z.object({ format: z.literal('xlsx'), sheet: z.enum(SHEETS).nullable() }),
  /** One sheet as text; null for all of them in one ZIP. `mark` puts the mark of UTF-8 in front, for spreadsheets. */
  z.object({ format: z.literal('csv'), sheet: z.enum(SHEETS).nullable(), mark: z.boolean() }),
  z.object({ format: z.literal('json') }),
  z.object({ format: z.literal('md') }),
  z.object({ format: z.literal('ics') }),
  /** A picture that the window painted. */
  z.object({ format: z.literal('svg') }),
  z.object({ format: z.literal('png') }),
  /** The whole map on large paper, or on A4 sheets to be glued together, at the same scale. */
  z.object({ format: z.literal('poster'), paper: z.enum(POSTER_PAPERS), tiled: z.boolean() }),
  /** The stops of the presentation as pages. */
  z.object({ format: z.literal('handout') }),
  /** The workshop as a file for somebody else. With a password nobody opens it without. */
  z.object({
    format: z.literal('copy'),
    notes: z.boolean(),
    cards: z.boolean(),
    names: z.boolean(),
    password: z.string().max(LIMITS.name),
  }),
])
export type ExportRequest = z.infer<typeof ExportRequest>
/** What of a workshop goes along to somebody else. */
export type GoesAlong = Pick<Extract<ExportRequest, { format: 'copy' }>, 'notes' | 'cards' | 'names'>
export type ExportFormat = ExportRequest['format']

/** Dots of the longest side of a picture of the map on a slide: more than a projector shows. */
export const LONGEST_ON_SLIDE = 2800

/** The names of all formats. */
export const EXPORT_FORMATS = ExportRequest.options.map(({ shape }) => shape.format.value)

/** The report in its forms: with one of them people have something in their hands. */
export const REPORT_FORMATS = ['html', 'pdf', 'pptx'] as const satisfies readonly ExportFormat[]
export type ReportFormat = (typeof REPORT_FORMATS)[number]

/** Whether this is the report in one of its forms. */
export function isReportFormat(format: ExportFormat): format is ReportFormat {
  return REPORT_FORMATS.some((one) => one === format)
}

/** How the name of such a file ends; what is printed is PDF, several tables lie in one ZIP. */
export function extensionOf(request: ExportRequest): string {
  switch (request.format) {
    case 'poster':
    case 'handout':
      return '.pdf'
    case 'csv':
      return request.sheet === null ? '.zip' : '.csv'
    case 'copy':
      return request.password === '' ? '.baton' : '.baton.age'
    default:
      return `.${request.format}`
  }
}

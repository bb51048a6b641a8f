/** Reads a format from a file that may hold anything. What does not fit is named in the words of the guide: "block 3, minutes". */
import type { z } from 'zod'
import { cleanBlock } from '#shared/guide/clean-block.ts'
import { foldLine } from '#shared/model/clean-text.ts'
import { Format } from '#shared/model/format.ts'
import { t } from '#shared/text/text.ts'
import { Refusal } from './refusal.ts'

type Issue = z.core.$ZodIssue

const FIELDS = {
  baton: () => t('formatFile.field.baton'),
  name: () => t('formatFile.field.name'),
  summary: () => t('formatFile.field.summary'),
  blocks: () => t('formatFile.field.blocks'),
  kind: () => t('formatFile.field.kind'),
  title: () => t('formatFile.field.title'),
  minutes: () => t('formatFile.field.minutes'),
  leastMinutes: () => t('formatFile.field.leastMinutes'),
  prompt: () => t('formatFile.field.prompt'),
  scenes: () => t('formatFile.field.scenes'),
  notes: () => t('formatFile.field.notes'),
  purpose: () => t('formatFile.field.purpose'),
  trap: () => t('formatFile.field.trap'),
  say: () => t('formatFile.field.say'),
  good: () => t('formatFile.field.good'),
  planB: () => t('formatFile.field.planB'),
  ifLate: () => t('formatFile.field.ifLate'),
  finish: () => t('formatFile.field.finish'),
  atLeast: () => t('formatFile.field.atLeast'),
  share: () => t('formatFile.field.share'),
} as const

function invalid(field: string, problem: string): Refusal {
  return new Refusal('format-invalid', { field, problem })
}

/** A step of the path, with the list it leads into: places in a list are counted as people do, from one. */
function nameStep(step: PropertyKey, before: PropertyKey | undefined): string {
  if (typeof step === 'number') {
    const number = step + 1
    if (before === 'scenes') return t('formatFile.field.scene', { number })
    return before === 'finish' ? t('formatFile.field.finishTest', { number }) : t('formatFile.field.block', { number })
  }
  const key = String(step)
  return Object.hasOwn(FIELDS, key) ? FIELDS[key as keyof typeof FIELDS]() : t('app.quoted', { text: key })
}

/** Lists and groups of fields: not named when something in them is. */
const SILENT: ReadonlySet<PropertyKey> = new Set(['blocks', 'finish', 'notes', 'scenes'])

/** `blocks.2.notes.say` is "block 3, sentence to say"; of a finish test that is unknown the test itself is named. */
function nameField(path: readonly PropertyKey[]): string {
  const steps = path.at(-1) === 'test' ? path.slice(0, -1) : path
  if (steps.length === 0) return t('formatFile.whole')
  return steps
    .flatMap((step, at) => (at < steps.length - 1 && SILENT.has(step) ? [] : [nameStep(step, steps[at - 1])]))
    .join(', ')
}

function nameType({ input, expected }: z.core.$ZodIssueInvalidType): string {
  if (input === undefined) return t('formatFile.problem.missing')
  if (expected === 'int') return t('formatFile.problem.wholeNumber')
  if (expected === 'number') return t('formatFile.problem.number')
  if (expected === 'string') return t('formatFile.problem.words')
  return expected === 'array' ? t('formatFile.problem.list') : t('formatFile.problem.group')
}

function nameProblem(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return nameType(issue)
    case 'too_small':
      if (issue.origin === 'string') return t('formatFile.problem.empty')
      return t('formatFile.problem.atLeast', { limit: Number(issue.minimum) })
    case 'too_big':
      if (issue.origin === 'string') return t('formatFile.problem.tooLong', { limit: Number(issue.maximum) })
      if (issue.origin === 'array') return t('formatFile.problem.tooMany', { limit: Number(issue.maximum) })
      return t('formatFile.problem.atMost', { limit: Number(issue.maximum) })
    case 'invalid_value':
      if (issue.input === undefined) return t('formatFile.problem.missing')
      return t('formatFile.problem.oneOf', { values: issue.values.map(String).join(', ') })
    case 'unrecognized_keys':
      return t('formatFile.problem.unknownField', { fields: issue.keys.join(', ') })
    case 'invalid_union':
      return t('formatFile.problem.unknownTest')
    default:
      return t('formatFile.problem.other')
  }
}

/** How many bytes of a file tell that it is a workshop. */
export const WORKSHOP_BEGINNING = 16

/** Whether a file that begins like this is a workshop. */
export function isWorkshopFile(beginning: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(beginning.subarray(0, WORKSHOP_BEGINNING)) === 'SQLite format 3\0'
}

/** What is said of a workshop that was chosen by mistake. */
export function workshopInstead(file: string): Refusal {
  return invalid(t('app.quoted', { text: file }), t('formatFile.problem.workshop'))
}

function parseText(bytes: Uint8Array, file: string): unknown {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    if (text.trim() === '') throw new Refusal('file-empty', { file })
    return JSON.parse(text)
  } catch (error) {
    throw error instanceof Refusal ? error : invalid(t('app.quoted', { text: file }), t('formatFile.problem.text'))
  }
}

/** A format with clean texts. Refuses one that is empty once blanks are taken off, and a block without its least time. */
function clean(format: Format): Format {
  const name = foldLine(format.name)
  const blocks = format.blocks.map(cleanBlock)
  if (name === '') throw invalid(nameField(['name']), t('formatFile.problem.empty'))
  const untitled = blocks.findIndex(({ title }) => title === '')
  if (untitled >= 0) throw invalid(nameField(['blocks', untitled, 'title']), t('formatFile.problem.empty'))
  const short = format.blocks.findIndex(({ minutes, leastMinutes }) => minutes < leastMinutes)
  if (short >= 0) throw invalid(nameField(['blocks', short, 'minutes']), t('formatFile.problem.belowLeast'))
  return { ...format, name, summary: foldLine(format.summary), blocks }
}

/** Refuses `file-empty` and `format-invalid`, naming the first field that is wrong. */
export function readFormat(bytes: Uint8Array, file: string): Format {
  const parsed = Format.safeParse(parseText(bytes, file), { reportInput: true })
  if (parsed.success) return clean(parsed.data)
  const [issue] = parsed.error.issues
  throw invalid(nameField(issue?.path ?? []), issue ? nameProblem(issue) : t('formatFile.problem.other'))
}

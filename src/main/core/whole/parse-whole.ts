/**
 * Reads a JSON file of a whole workshop. It may come from anywhere: nothing of it is believed before all of it fits, and
 * whatever does not is refused with its place in the file and why.
 */
import type { z } from 'zod'
import { inMegabytes } from '#shared/model/limits.ts'
import { WHOLE_BYTES, WHOLE_FORMAT, WHOLE_VERSION, WholeWorkshop } from '#shared/model/whole-workshop.ts'
import { t } from '#shared/text/text.ts'
import { Refusal } from '../refusal.ts'

/** No workshop nests deeper; beyond, programs that walk through values run out of room. */
const DEEPEST = 60

/** `journal[3].uid` */
export function sayPlace(path: readonly PropertyKey[]): string {
  return path.reduce<string>((place, part) => {
    if (typeof part === 'number') return `${place}[${part}]`
    return place === '' ? String(part) : `${place}.${String(part)}`
  }, '')
}

function lineOf(text: string, at: number): string {
  const before = text.slice(0, at)
  const line = before.split('\n').length
  return t('library.json.line', { line, column: at - before.lastIndexOf('\n') })
}

/** The place where brackets are nested too deeply; null where they are not. */
function findTooDeep(text: string): number | null {
  let depth = 0
  let inText = false
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charCodeAt(at)
    if (inText) {
      if (letter === 0x5c) at += 1
      else if (letter === 0x22) inText = false
    } else if (letter === 0x22) inText = true
    else if (letter === 0x5b || letter === 0x7b) {
      depth += 1
      if (depth > DEEPEST) return at
    } else if (letter === 0x5d || letter === 0x7d) depth -= 1
  }
  return null
}

function parseJson(text: string, file: string): unknown {
  const deep = findTooDeep(text)
  if (deep !== null) {
    throw new Refusal('json-broken', { file, place: lineOf(text, deep), reason: t('library.json.tooDeep') })
  }
  try {
    return JSON.parse(text)
  } catch (error) {
    const message = error instanceof Error ? error.message : ''
    const at = /position (\d+)/.exec(message)?.[1]
    const place = lineOf(text, at === undefined ? text.length : Number(at))
    const reason = t(at === undefined ? 'library.json.endsEarly' : 'library.json.notJson')
    throw new Refusal('json-broken', { file, place, reason })
  }
}

function sayReason(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? t('library.json.missing')
        : t('library.json.wrongKind', { expected: issue.expected })
    case 'too_big':
      return t('library.json.tooMuch', { limit: String(issue.maximum) })
    case 'too_small':
      return t('library.json.tooLittle', { limit: String(issue.minimum) })
    case 'invalid_value':
    case 'invalid_union':
      return t('library.json.unknownValue')
    default:
      return t('library.json.notPossible')
  }
}

/** The first thing that does not fit; of a choice of shapes that one in which most fits, for there the place says most. */
function firstIssue(
  issues: readonly z.core.$ZodIssue[],
): { path: readonly PropertyKey[]; issue: z.core.$ZodIssue } | null {
  const [issue] = issues
  if (issue === undefined) return null
  if (issue.code !== 'invalid_union') return { path: issue.path, issue }
  const inner = issue.errors.map(firstIssue).filter((one) => one !== null)
  const deepest = inner.toSorted((a, b) => b.path.length - a.path.length)[0]
  return deepest === undefined ? { path: issue.path, issue } : { ...deepest, path: [...issue.path, ...deepest.path] }
}

function asObject(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {}
}

/** Said of what is too large to be read or written. */
export function tooLarge(file: string): Refusal {
  return new Refusal('json-too-large', { file, limit: inMegabytes(WHOLE_BYTES) })
}

/**
 * Refuses `json-too-large`, `json-broken` for what is no JSON, `json-foreign` for another's, `json-version`, and `json-invalid`.
 */
export function parseWhole(bytes: Uint8Array, file: string): WholeWorkshop {
  if (bytes.length > WHOLE_BYTES) throw tooLarge(file)
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new Refusal('json-broken', { file, place: t('library.json.somewhere'), reason: t('library.json.notUtf8') })
  }
  const value = parseJson(text, file)
  const { format, version } = asObject(value)
  if (format !== WHOLE_FORMAT) throw new Refusal('json-foreign', { file })
  if (version !== WHOLE_VERSION) {
    throw new Refusal('json-version', { file, version: String(version), wanted: WHOLE_VERSION })
  }
  const parsed = WholeWorkshop.safeParse(value, { reportInput: true })
  if (parsed.success) return parsed.data
  const found = firstIssue(parsed.error.issues)
  const reason = found === null ? t('library.json.notPossible') : sayReason(found.issue)
  throw new Refusal('json-invalid', { file, place: sayPlace(found?.path ?? []), reason })
}

/**
 * A whole workshop as JSON (`docs/json-format.md`): one thing a line, so that two files can be compared line by line. The
 * same workshop gives the same text.
 */
import type { WholeWorkshop } from '#shared/model/whole-workshop.ts'
import type { ExportOrder, Written } from '../core/ports/export-writer.ts'

function writeList(items: readonly unknown[], indent: string): string {
  if (items.length === 0) return '[]'
  return `[\n${items.map((item) => `${indent}  ${JSON.stringify(item)}`).join(',\n')}\n${indent}]`
}

function writeValue(value: unknown, indent: string): string {
  if (Array.isArray(value)) return writeList(value, indent)
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const fields = Object.entries(value).map(([key, field]) => {
    const text = Array.isArray(field) ? writeList(field, `${indent}  `) : JSON.stringify(field)
    return `${indent}  ${JSON.stringify(key)}: ${text}`
  })
  return `{\n${fields.join(',\n')}\n${indent}}`
}

/** The text of the file, ending in a line break. */
export function wholeToJson(whole: WholeWorkshop): string {
  const fields = Object.entries(whole).map(([key, value]) => `  ${JSON.stringify(key)}: ${writeValue(value, '  ')}`)
  return `{\n${fields.join(',\n')}\n}\n`
}

export function writeJson({ whole }: ExportOrder): Written {
  if (whole === undefined) throw new Error('the whole workshop was not read')
  return { kind: 'file', bytes: new TextEncoder().encode(wholeToJson(whole)) }
}

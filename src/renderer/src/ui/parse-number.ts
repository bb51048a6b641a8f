/** Reads a number as people type it. Spaces and thousands separators are fine; one comma before one or two digits is a decimal comma. */

export type ParsedNumber =
  | { readonly ok: true; readonly value: number | null }
  | { readonly ok: false; readonly problem: 'not-a-number' | 'too-small' | 'too-large' }

/** Empty text is null. Refuses what is not a number or lies outside the limits. */
export function parseNumber(text: string, min?: number, max?: number): ParsedNumber {
  const bare = text.replace(/[\s'’\u00a0\u202f]/g, '')
  if (bare === '') return { ok: true, value: null }
  const plain = toPlain(bare)
  if (!/^[+-]?(\d+\.?\d*|\.\d+)$/.test(plain)) return { ok: false, problem: 'not-a-number' }
  const value = Number(plain)
  if (min !== undefined && value < min) return { ok: false, problem: 'too-small' }
  if (max !== undefined && value > max) return { ok: false, problem: 'too-large' }
  return { ok: true, value }
}

/** Turns 1,200 and 1.200,5 and 1,5 into what `Number` reads. */
function toPlain(text: string): string {
  const comma = text.lastIndexOf(',')
  const dot = text.lastIndexOf('.')
  if (comma < 0) return text
  if (dot > comma) return /^[+-]?\d{1,3}(,\d{3})+\./.test(text) ? text.replaceAll(',', '') : text
  if (dot >= 0) return /^[+-]?\d{1,3}(\.\d{3})+,/.test(text) ? text.replaceAll('.', '').replace(',', '.') : text
  if (/^[+-]?\d{1,3}(,\d{3})+$/.test(text)) return text.replaceAll(',', '')
  return text.replace(',', '.')
}

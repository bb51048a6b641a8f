/**
 * Reads a number as people type it. Blanks and marks between thousands are fine. "1,200" and "1.200" can be read in two ways: the
 * decimal mark of the language decides.
 */
import { decimalMark, numberFormat } from '#shared/text/formatters.ts'

export type ParsedNumber =
  | { readonly ok: true; readonly value: number | null }
  | { readonly ok: false; readonly problem: 'not-a-number' | 'too-small' | 'too-large' }

/** Empty text is null. Refuses what is not a number or lies outside the limits. */
export function parseNumber(text: string, min?: number, max?: number): ParsedNumber {
  const bare = text.replace(/[\s'’]/g, '').replace(/^−/, '-')
  if (bare === '') return { ok: true, value: null }
  const plain = toPlain(bare)
  if (!/^[+-]?(\d+\.?\d*|\.\d+)$/.test(plain)) return { ok: false, problem: 'not-a-number' }
  const value = Number(plain)
  if (min !== undefined && value < min) return { ok: false, problem: 'too-small' }
  if (max !== undefined && value > max) return { ok: false, problem: 'too-large' }
  return { ok: true, value }
}

/** A number as it stands in a field: with the decimal mark of the language, without marks between thousands. */
export function typedNumber(value: number): string {
  return numberFormat({ useGrouping: false, maximumFractionDigits: 20 }).format(value)
}

/** Turns 1,200 and 1.200,5 and 1,5 into what `Number` reads. */
function toPlain(text: string): string {
  if (decimalMark() === ',' && /^[+-]?\d{1,3}([.,])\d{3}(\1\d{3})*$/.test(text)) {
    const isDecimal = /^[^.,]*,[^.,]*$/.test(text)
    return isDecimal ? text.replace(',', '.') : text.replace(/[.,]/g, '')
  }
  const comma = text.lastIndexOf(',')
  const dot = text.lastIndexOf('.')
  if (comma < 0) return text
  if (dot > comma) return /^[+-]?\d{1,3}(,\d{3})+\./.test(text) ? text.replaceAll(',', '') : text
  if (dot >= 0) return /^[+-]?\d{1,3}(\.\d{3})+,/.test(text) ? text.replaceAll('.', '').replace(',', '.') : text
  if (/^[+-]?\d{1,3}(,\d{3})+$/.test(text)) return text.replaceAll(',', '')
  return text.replace(',', '.')
}

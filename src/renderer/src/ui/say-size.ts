/** Sizes of files in words: whole numbers, one decimal only below ten. */
import { sayNumber } from '#shared/text/say-amount.ts'
import { t } from '#shared/text/text.ts'

const KB = 1000
const MB = 1000 * KB
const GB = 1000 * MB

/** `512 bytes`, `4.1 KB`, `38 MB`, `1.2 GB`. */
export function saySize(bytes: number): string {
  if (bytes < KB) return t('app.size.bytes', { number: sayNumber(bytes) })
  // 999.6 KB would be printed as 1000 KB: round first, then choose the unit.
  if (Math.round(bytes / KB) < KB) return t('app.size.kb', { number: short(bytes / KB) })
  if (Math.round(bytes / MB) < KB) return t('app.size.mb', { number: short(bytes / MB) })
  return t('app.size.gb', { number: short(bytes / GB) })
}

function short(value: number): string {
  return sayNumber(value, value < 9.95 ? 1 : 0)
}

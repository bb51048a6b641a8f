/** A file name made of a title, fit for every system: no signs that Windows forbids, no endless names, never empty. */
import { t } from '#shared/text/text.ts'

const LONGEST = 100

/** `Service desk 2026: kick-off` becomes `Service desk 2026 kick-off.baton`. */
export function suggestFileName(title: string, extension: string): string {
  const bare = title
    .normalize('NFC')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are among what no file name may hold
    .replace(/[<>:"/\\|?*\u0000-\u001f]/g, ' ')
    .replace(/\s+/g, ' ')
  const short = [...bare]
    .slice(0, LONGEST)
    .join('')
    .replace(/^[\s.]+|[\s.]+$/g, '')
  const safe = /^(con|prn|aux|nul|com\d|lpt\d)$/i.test(short) ? `${short} ${t('app.name')}` : short
  return `${safe === '' ? t('app.name') : safe}${extension}`
}

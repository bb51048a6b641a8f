/** Speaks the language that the program wrote into the first tag of the page. */
import { DEFAULT_LOCALE, readLocale } from '#shared/model/locale.ts'
import { speak } from '#shared/text/text.ts'

/** Before anything is drawn. Where the words cannot be had the window speaks English. */
export async function speakAsPage(): Promise<void> {
  await speak(readLocale(document.documentElement.lang) ?? DEFAULT_LOCALE).catch(() => undefined)
}

/** The pages as they are built are in English; a window learns the language of the program from the first tag of its page. */
import { directionOf } from '#shared/model/locale.ts'
import { locale } from '#shared/text/text.ts'

/** The attributes of a page in the language that is spoken. */
export function pageLanguage(): string {
  return `lang="${locale()}" dir="${directionOf(locale())}"`
}

/** A built page with the language that is spoken. */
export function inPageLanguage(html: string): string {
  return html.replace('<html lang="en">', `<html ${pageLanguage()}>`)
}

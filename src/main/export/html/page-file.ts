/**
 * The file around what stands on a page: one file that needs nothing from outside and runs nothing. The policy says so to every
 * browser, so that whatever slipped into the words or pictures stays dead.
 */
import { paperColourRule } from '#shared/charts/paper-colours.ts'
import { pageLanguage } from '../../pages/page-language.ts'
import pageStyle from './page.css?raw'
import { fontRules } from './page-fonts.ts'

const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'"

/** What stands in a page. */
export interface PageContent {
  readonly title: string
  /** Rules on top of those that all pages share. They come from here, or have their strings made by {@link cssString}. */
  readonly style: string
  /** Markup, already safe. */
  readonly body: string
}

export function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}

/** Words as a string of a style sheet, whatever stands in them. */
export function cssString(words: string): string {
  const told = words.replace(/\s+/g, ' ').trim()
  return `"${told.replace(/["\\<>&]|\p{Cc}/gu, (letter) => `\\${(letter.codePointAt(0) ?? 0).toString(16)} `)}"`
}

/** The whole file. */
export function pageFile({ title, style, body }: PageContent): string {
  const rules = [
    fontRules(`${title}${style}${body.replaceAll(/data:[^"')]*/g, '')}`),
    paperColourRule(),
    pageStyle,
    style,
  ]
  return `<!DOCTYPE html>
<html ${pageLanguage()}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeText(title)}</title>
<style>
${rules.join('\n')}
</style>
</head>
<body>
${body}
</body>
</html>
`
}

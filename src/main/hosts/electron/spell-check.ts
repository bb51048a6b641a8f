/**
 * Spell checking without downloads. macOS brings its own dictionaries; elsewhere Chromium would fetch them, so there only
 * languages whose dictionary file lies on this laptop are switched on, and of those only the ones of the language that Baton
 * speaks: by another one every word would be wrong.
 */
import { languageOf } from '#shared/model/locale.ts'

/** What is switched on. */
export interface SpellCheckPlan {
  readonly enabled: boolean
  readonly languages: readonly string[]
}

/** Languages of dictionary files like `en-US-10-1.bdic` or `de-DE-3-0.bdic`. */
export function findLanguages(files: readonly string[]): readonly string[] {
  const languages = files.flatMap((file) => {
    const match = /^([a-z]{2,3}(?:-[A-Za-z]{2,4})?)(?:-\d+-\d+)?\.bdic$/.exec(file)
    return match?.[1] === undefined ? [] : [match[1]]
  })
  return [...new Set(languages)].sort()
}

/** What the plan depends on. */
export interface SpellCheckSituation {
  readonly platform: string
  /** Names of the files among which the dictionaries lie. */
  readonly files: readonly string[]
  /** What Chromium knows by name; a dictionary of another name would make it throw. */
  readonly known: readonly string[]
  /** The locale that Baton speaks. */
  readonly locale: string
}

/** Which languages to check: those of the locale's language, its own country first. */
export function planSpellCheck({ platform, files, known, locale }: SpellCheckSituation): SpellCheckPlan {
  if (platform === 'darwin') return { enabled: true, languages: [] }
  const spoken = languageOf(locale)
  const here = findLanguages(files).filter((one) => known.includes(one) && languageOf(one) === spoken)
  const languages = spoken === null ? [] : here.toSorted((a, b) => Number(b === locale) - Number(a === locale))
  return { enabled: languages.length > 0, languages }
}

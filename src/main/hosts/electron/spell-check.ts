/**
 * Spell checking without downloads. macOS brings its own dictionaries; elsewhere Chromium would fetch them, so there only
 * languages whose dictionary file lies on this laptop are switched on, and none otherwise.
 */
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

/**
 * Which languages to check. `known`: what Chromium knows by name; a dictionary of another name would make it throw.
 */
export function planSpellCheck(
  platform: string,
  dictionaries: readonly string[],
  known: readonly string[],
): SpellCheckPlan {
  if (platform === 'darwin') return { enabled: true, languages: [] }
  const languages = findLanguages(dictionaries).filter((language) => known.includes(language))
  return { enabled: languages.length > 0, languages }
}

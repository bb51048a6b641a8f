/** Other languages have more forms of a plural than English; where a catalogue has but one for many, it stands for all of them. */
import type { Words } from './words.ts'

/** The same words, with every form of each plural that the language has. */
export function fillPlurals(locale: string, words: Words): Words {
  const forms = new Intl.PluralRules(locale).resolvedOptions().pluralCategories
  const fill = (some: Words): Words =>
    Object.fromEntries(
      Object.entries(some).flatMap(([key, value]): [string, string | Words][] => {
        if (typeof value !== 'string') return [[key, fill(value)]]
        const stem = key.endsWith('_other') ? key.slice(0, -'_other'.length) : null
        const missing = stem === null ? [] : forms.map((form) => `${stem}_${form}`).filter((name) => !(name in some))
        return [[key, value], ...missing.map((name): [string, string] => [name, value])]
      }),
    )
  return fill(words)
}

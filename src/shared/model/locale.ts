/**
 * The languages that Baton speaks, and which of them counts here. A locale is a tag of BCP 47 (`de-CH`): its language chooses the
 * words, the whole tag how dates and numbers are written.
 */
import { z } from 'zod'

/** The languages with a catalogue of their own. The first is the one that is always complete. */
export const LANGUAGES = ['en', 'de', 'fr'] as const
export type Language = (typeof LANGUAGES)[number]

/** Made-up languages for whoever translates or lays out: texts with accents and 40 % longer, and texts from right to left. */
export const PSEUDO_LOCALES = ['en-XA', 'ar-XB'] as const
export type PseudoLocale = (typeof PSEUDO_LOCALES)[number]

/** What somebody may choose: a language, or that of the system. */
export const LocaleChoice = z.enum(['system', ...LANGUAGES])
export type LocaleChoice = z.infer<typeof LocaleChoice>

/** Where nothing says of which country: how dates and numbers are then written. */
const REGIONS: Readonly<Record<Language, string>> = { en: 'en-GB', de: 'de-DE', fr: 'fr-FR' }

/** What stands before anybody has said anything. */
export const DEFAULT_LOCALE = REGIONS.en

/** Whether it is one of the made-up ones. */
export function isPseudo(locale: string): locale is PseudoLocale {
  return PSEUDO_LOCALES.some((pseudo) => pseudo === locale)
}

/** The language of a tag, or null where Baton does not speak it. */
export function languageOf(tag: string): Language | null {
  const [language = ''] = tag.split('-')
  return LANGUAGES.find((known) => known === language) ?? null
}

/** A tag as typed or as a system names it (`de_CH.UTF-8`), in proper form; null where it is no tag of a language that Baton speaks. */
export function readLocale(raw: string): string | null {
  const [bare = ''] = raw.trim().split(/[.@]/)
  try {
    const [tag] = Intl.getCanonicalLocales(bare.replaceAll('_', '-'))
    if (tag === undefined) return null
    if (isPseudo(tag)) return tag
    const language = languageOf(tag)
    if (language === null) return null
    const { region } = new Intl.Locale(tag)
    return region === undefined ? REGIONS[language] : `${language}-${region}`
  } catch {
    return null
  }
}

/** Everything that has a say in the language. */
export interface LocaleWishes {
  /** Typed at the start (`--locale`, `BATON_LOCALE`). */
  readonly asked: string | null
  /** Chosen in the settings. */
  readonly setting: LocaleChoice
  /** What whoever looks after this laptop would have. */
  readonly policy: string | null
  /** The languages of the system, the dearest first. */
  readonly system: readonly string[]
}

/**
 * The locale that counts: what was typed, else what was chosen, else what the administrators say, else the first language of
 * the system that Baton speaks, else English. A chosen language takes its country from the system where that has one for it.
 */
export function chooseLocale({ asked, setting, policy, system }: LocaleWishes): string {
  const typed = asked === null ? null : readLocale(asked)
  if (typed !== null) return typed
  const known = system.map(readLocale).filter((tag) => tag !== null)
  const named = setting === 'system' ? (policy === null ? null : readLocale(policy)) : REGIONS[setting]
  if (named === null) return known[0] ?? DEFAULT_LOCALE
  const ofSystem = known.find((tag) => languageOf(tag) === languageOf(named) && !isPseudo(tag))
  return setting === 'system' ? named : (ofSystem ?? named)
}

/** Which way its lines run. */
export function directionOf(locale: string): 'ltr' | 'rtl' {
  return locale === 'ar-XB' ? 'rtl' : 'ltr'
}

/**
 * The message catalogue behind i18next. Core, command line and windows ask for text in the same way: `t('library.empty')`.
 * Which language answers is chosen once at the start of a program (`speak`), so no text may be kept in a constant.
 */
import i18next, { type TFunction } from 'i18next'
import { withoutControls } from '../model/clean-text.ts'
import { DEFAULT_LOCALE, isPseudo, languageOf } from '../model/locale.ts'
import { en } from './catalogue.ts'
import { fillPlurals } from './fill-plurals.ts'
import type { Words } from './words.ts'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'baton'
    resources: { baton: typeof en }
  }
}

const catalogue = i18next.createInstance()
void catalogue.init({
  lng: DEFAULT_LOCALE,
  fallbackLng: 'en',
  defaultNS: 'baton',
  resources: { en: { baton: en } },
  // What is filled in may come from a file that was made to turn the sentence around it.
  interpolation: { escapeValue: true, escape: withoutControls },
  initAsync: false,
})

/** Looks up a sentence and fills in its facts. Plurals use i18next's `_one` and `_other` keys with `count`. */
export const t: TFunction<'baton'> = catalogue.t

/** The locale that is spoken: a tag of BCP 47. */
export function locale(): string {
  return catalogue.language
}

async function wordsOf(spoken: string): Promise<Words | null> {
  if (isPseudo(spoken)) {
    const [{ inPseudo }, { mapWords }] = await Promise.all([import('./pseudo.ts'), import('./words.ts')])
    return mapWords(en, inPseudo(spoken))
  }
  switch (languageOf(spoken)) {
    case 'de':
      return (await import('./de/catalogue.ts')).de as Words
    case 'fr':
      return (await import('./fr/catalogue.ts')).fr as Words
    default:
      return null
  }
}

/** Speaks another language from now on. `spoken` is a locale as `chooseLocale` gives it; English is there without waiting. */
export async function speak(spoken: string): Promise<void> {
  const words = await wordsOf(spoken)
  if (words !== null) catalogue.addResourceBundle(spoken, 'baton', fillPlurals(spoken, words))
  await catalogue.changeLanguage(spoken)
}

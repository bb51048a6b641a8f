/** The message catalogue behind i18next. Core, command line and windows ask for text in the same way: `t('library.empty')`. */
import i18next, { type TFunction } from 'i18next'
import { en } from './catalogue.ts'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'baton'
    resources: { baton: typeof en }
  }
}

const catalogue = i18next.createInstance()
void catalogue.init({
  lng: 'en',
  fallbackLng: 'en',
  defaultNS: 'baton',
  resources: { en: { baton: en } },
  interpolation: { escapeValue: false },
  initAsync: false,
})

/** Looks up a sentence and fills in its facts. Plurals use i18next's `_one` and `_other` keys with `count`. */
export const t: TFunction<'baton'> = catalogue.t

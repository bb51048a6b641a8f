/** The same few screens in every language, and in those that nobody speaks: 40 % longer, and from right to left. */
import type { Browser } from 'playwright-core'
import { DEFAULT_LOCALE, PSEUDO_LOCALES } from '#shared/model/locale.ts'
import { speak, t } from '#shared/text/text.ts'
import { openStudio } from './studio.ts'

const VIEWS = ['matrix', 'costs', 'changes', 'report'] as const

/** A library of its own for each, from its first start on. */
export async function shootLanguages(browser: Browser): Promise<void> {
  for (const locale of ['de-DE', 'fr-FR', ...PSEUDO_LOCALES]) {
    await speak(locale)
    const studio = await openStudio(browser, { at: '2026-03-12T09:30', library: `Baton ${locale}`, locale })
    const { page, home, workshop } = studio
    await page.getByRole('heading', { name: t('firstStart.title') }).waitFor()
    await studio.shoot(`language-${locale}-first-start`)
    await home.makePractice('close')
    await studio.shoot(`language-${locale}-map`)
    for (const view of VIEWS) {
      await workshop.show(view)
      await page.getByRole('main').waitFor()
      await studio.shoot(`language-${locale}-${view}`)
    }
    await workshop.goHome()
    await studio.close()
  }
  await speak(DEFAULT_LOCALE)
}

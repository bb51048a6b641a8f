/** What the room says, on the practice workshop as it stands at Close: brief, swap cards, journey, checks and notes. */
import type { Browser } from 'playwright-core'
import { LAPTOP, openStudio, PROJECTOR, putMessagesAway } from './studio.ts'

const VIEWS = ['brief', 'swap', 'journey', 'notes'] as const

/** Begins with a library of its own. */
export async function shootEvidence(browser: Browser): Promise<void> {
  const studio = await openStudio(browser, { at: '2026-03-12T11:00', library: 'evidence' })
  const { home, page, workshop } = studio
  await home.makePractice('close')
  await putMessagesAway(page)
  for (const size of [LAPTOP, PROJECTOR]) {
    await page.setViewportSize({ width: size.width, height: size.height })
    for (const view of VIEWS) {
      await workshop.show(view)
      await studio.shoot(view)
    }
  }
  await page.setViewportSize({ width: LAPTOP.width, height: LAPTOP.height })
  for (const theme of ['dark', 'contrast'] as const) {
    await studio.theme(theme)
    for (const view of ['brief', 'journey'] as const) {
      await workshop.show(view)
      await studio.shoot(view)
    }
  }
  await studio.close()
}

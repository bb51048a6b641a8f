/** Pictures of the changes: board, list, timeline, a story, ideas as they are caught, and their signs on the map. */
import { t } from '#shared/text/text.ts'
import { ChangesOnPage } from '../../tests/e2e/pages/changes.ts'
import type { Studio } from './studio.ts'

/** In an open workshop with some changes, beginning anywhere; leaves the board open. */
export async function shootChanges(studio: Studio): Promise<void> {
  const { page } = studio
  const changes = new ChangesOnPage(page)
  await changes.show('list')
  await studio.shoot('changes-list')
  await changes.show('timeline')
  await studio.shoot('changes-timeline')
  await changes.show()
  await studio.shoot('changes')
  await changes.view.locator('[data-card]').first().press('Enter')
  await page.getByRole('dialog').getByLabel(t('changes.commentLabel')).waitFor()
  await studio.shoot('change-story')
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await page.keyboard.press('Alt+j')
  await changes.idea.waitFor()
  await studio.shoot('change-idea')
  await page.keyboard.press('Escape')
  await changes.idea.waitFor({ state: 'detached' })
}

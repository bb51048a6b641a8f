/** Putting the lines of a list in order by hand: a line is dragged by its handle, as the mouse of a person does it. */
import type { Locator, Page } from 'playwright-core'

/**
 * @param rows what takes the keyboard in each line
 * @param to the line that it is let go of at: on its lower half if that lies below, on its upper half if above
 */
export async function dragLine(page: Page, rows: Locator, from: number, to: number): Promise<void> {
  const lineOf = (place: number) => rows.nth(place).locator('xpath=ancestor::li')
  const handle = lineOf(from).locator('[draggable="true"]')
  const target = lineOf(to)
  await handle.hover()
  await page.mouse.down()
  const box = await target.boundingBox()
  if (box === null) throw new Error('no such line')
  const [x, y] = [box.x + box.width / 2, box.y + (to > from ? 0.75 : 0.25) * box.height]
  // The first step begins the drag, the second is over the line.
  await page.mouse.move(x, y - 2)
  await page.mouse.move(x, y)
  await page.locator('[data-drop]').waitFor()
  await page.mouse.up()
  await page.locator('[data-dragged="true"]').waitFor({ state: 'detached' })
}

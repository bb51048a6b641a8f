/** Serious and critical violations that axe finds on a page, one readable line each. */
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'

/** The whole page, whatever lies over it; nothing is left out. */
export async function findViolations(page: Page): Promise<string[]> {
  return analyse(await looking(page))
}

/** Texts that do not stand out enough from their ground: all that a theme can change. */
export async function findLowContrast(page: Page): Promise<string[]> {
  return analyse((await looking(page)).withRules(['color-contrast']))
}

/**
 * Without two things that take longer than looking: everything that can be told of elements that are right, and sending
 * axe into a page where it is already. Frames are other pages.
 */
async function looking(page: Page): Promise<AxeBuilder> {
  // A button that can be pressed from now on takes its colour little by little: looked at on the way it is neither.
  await page.waitForFunction(() => document.getAnimations().every((one) => !(one instanceof CSSTransition)))
  const isThere = page.frames().length === 1 && (await page.evaluate(() => 'axe' in window))
  const axe = new AxeBuilder(isThere ? { page, axeSource: ';' } : { page })
  return axe.setLegacyMode(true).options({ resultTypes: ['violations'], preload: false })
}

async function analyse(axe: AxeBuilder): Promise<string[]> {
  const { violations } = await axe.analyze()
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`))
}

/** Serious and critical violations that axe finds on a page, one readable line each. */
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'

/** The whole page, whatever lies over it; nothing is left out. */
export function findViolations(page: Page): Promise<string[]> {
  return analyse(looking(page))
}

/** Texts that do not stand out enough from their ground: all that a theme can change. */
export function findLowContrast(page: Page): Promise<string[]> {
  return analyse(looking(page).withRules(['color-contrast']))
}

/** Says of what is right only that it is: whatever else it would tell of every element takes longer than looking at it. */
function looking(page: Page): AxeBuilder {
  return new AxeBuilder({ page }).options({ resultTypes: ['violations'], preload: false })
}

async function analyse(axe: AxeBuilder): Promise<string[]> {
  const { violations } = await axe.setLegacyMode(true).analyze()
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`))
}

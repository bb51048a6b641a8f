/** The map as a person uses it: tools, names typed on it, things moved about. */
import type { Locator, Page } from 'playwright-core'
import { t } from '#shared/text/text.ts'
import { canvasReader, type Spot, type SpottedParty } from './canvas-reader.ts'
import { waitReady } from './ready.ts'

export type MapTool = 'select' | 'party' | 'interaction' | 'zone' | 'note' | 'text' | 'draw'

export class MapOnPage {
  readonly page: Page
  readonly canvas: Locator
  readonly toolbar: Locator
  readonly read: ReturnType<typeof canvasReader>

  constructor(page: Page) {
    this.page = page
    this.canvas = page.locator('.tl-container').first()
    this.toolbar = page.getByRole('toolbar', { name: t('map.tools') })
    this.read = canvasReader(this.canvas)
  }

  /** The box of a party on the screen. */
  party(name: string): Locator {
    return this.canvas.locator('.tl-shape[data-shape-type="party"]').filter({ hasText: name })
  }

  /** The field in which a name or a service is being typed on the map. */
  field(label: 'nameOfParty' | 'serviceOfInteraction' | 'nameOfZone' = 'nameOfParty'): Locator {
    return this.canvas.getByRole('textbox', { name: t(`map.${label}`), exact: true })
  }

  tool(name: MapTool): Locator {
    return this.toolbar.getByRole('button', { name: t(`map.tool.${name}`), exact: true })
  }

  async spot(name: string): Promise<SpottedParty> {
    const found = (await this.read.parties()).find((party) => party.name === name)
    if (!found) throw new Error(`no party ${name} on the map`)
    return found
  }

  /** The same, for a party whose middle can be clicked now. */
  async seen(name: string): Promise<SpottedParty> {
    const spot = await this.spot(name)
    const box = await this.canvas.boundingBox()
    const { x, y } = spot.centre
    const inside = box !== null && x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height
    if (!inside) throw new Error(`${name} is out of sight, at ${Math.round(x)}, ${Math.round(y)}`)
    return spot
  }

  /** A place inside the canvas, in parts of its width and height. */
  async place(across: number, down: number): Promise<Spot> {
    const box = await this.canvas.boundingBox()
    if (!box) throw new Error('the map is not on the screen')
    return { x: box.x + box.width * across, y: box.y + box.height * down }
  }

  /** With the party tool: a click, then name after name; `Tab` goes on to the right of a party, `Enter` below it. */
  async cast(at: Spot, names: readonly (readonly [name: string, then: 'Tab' | 'Enter' | 'Escape'])[]): Promise<void> {
    await this.tool('party').click()
    await this.page.mouse.click(at.x, at.y)
    for (const [name, then] of names) {
      await this.field().waitFor()
      await this.page.keyboard.insertText(name)
      await this.party(name).waitFor()
      await this.page.keyboard.press(then)
    }
  }

  /** With the interaction tool by its shortcut: provider, customer, then the service. The last key goes on or stops. */
  async serve(provider: string, customer: string, service: string, then: 'Enter' | 'Escape' = 'Escape'): Promise<void> {
    if ((await this.read.state()).tool !== 'interaction') await this.page.keyboard.press('i')
    for (const name of [provider, customer]) await this.select(name)
    await this.field('serviceOfInteraction').waitFor()
    await this.page.keyboard.insertText(service)
    await this.page.keyboard.press(then)
    await this.field('serviceOfInteraction').waitFor({ state: 'detached' })
  }

  async drag(name: string, by: Spot): Promise<void> {
    const { centre } = await this.seen(name)
    const { mouse } = this.page
    await mouse.move(centre.x, centre.y)
    await mouse.down()
    await mouse.move(centre.x + by.x / 2, centre.y + by.y / 2, { steps: 4 })
    await mouse.move(centre.x + by.x, centre.y + by.y, { steps: 4 })
    await mouse.up()
  }

  /** Clicks on a party, which selects it or is what the tool in hand makes of it. */
  async select(name: string): Promise<void> {
    const { centre } = await this.seen(name)
    await this.page.mouse.click(centre.x, centre.y)
  }

  /** Selects an interaction by a click on its service. */
  async selectService(service: string): Promise<void> {
    const label = this.page.locator('.tl-shape[data-shape-type="interaction"]').getByText(service, { exact: true })
    const box = await label.boundingBox()
    if (!box) throw new Error(`no service ${service} on the screen`)
    await this.page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
  }

  /** Renames a party on the map itself. */
  async rename(name: string, next: string): Promise<void> {
    const { centre } = await this.seen(name)
    await this.page.mouse.dblclick(centre.x, centre.y)
    await this.field().fill(next)
    await this.page.keyboard.press('Escape')
    await this.field().waitFor({ state: 'detached' })
  }

  ready(): Promise<void> {
    return waitReady(this.page, 'map')
  }

  /** Shows the whole map, and waits until the view rests there. */
  async fit(): Promise<void> {
    await this.page.getByRole('button', { name: t('map.zoomFit'), exact: true }).click()
    await this.read.rest()
  }

  /** The party with the most interactions. */
  async busiestParty(): Promise<SpottedParty> {
    const interactions = await this.read.interactions()
    const count = (name: string) => interactions.filter((one) => one.provider === name || one.customer === name).length
    const [first] = (await this.read.parties()).sort((a, b) => count(b.name) - count(a.name))
    if (!first) throw new Error('the map is empty')
    return first
  }

  /** The keyboard goes to the map without changing anything. */
  focus(): Promise<void> {
    return this.canvas.focus()
  }
}

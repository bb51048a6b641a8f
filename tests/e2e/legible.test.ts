/** Every scene from the last row: text large enough for the room that was said, at 7:1 in the projector's palette, inside what a projector shows. */
import type { Page } from 'playwright-core'
import { leastTextShare } from '#shared/method/legibility.ts'
import type { RoomSize } from '#shared/model/settings.ts'
import { t } from '#shared/text/text.ts'
import { expect, test } from '../helpers/e2e.ts'
import { findCutOff } from './checks/cut-off.ts'
import { findIllegible } from './checks/legible.ts'
import { HomeOnPage } from './pages/home.ts'
import { RoomOnPage } from './pages/room.ts'

const SCENES = ['title', 'prompt', 'ballot', 'reveal', 'priorities', 'costs', 'journey', 'changes', 'break'] as const
const PICTURES = [
  { width: 1920, height: 1080 },
  { width: 1024, height: 768 },
] as const
/** Fifteen metres from a picture of 1.2 metres, and as far away as scenes can grow for. */
const ROOMS: readonly RoomSize[] = [
  { pictureHeight: 1.2, lastRow: 15 },
  { pictureHeight: 1, lastRow: 16 },
]
/** The palette's contrast, and a twentieth at every edge less what a border takes. */
const RULE = { contrast: 7, safe: 0.045 }

/** In the page that is looked at before the room is full. */
async function sayRoom(page: Page, room: RoomSize): Promise<void> {
  await page.keyboard.press('F6')
  await page.getByLabel(t('preflight.legible.height')).fill(String(room.pictureHeight))
  await page.getByLabel(t('preflight.legible.row')).fill(String(room.lastRow))
  await page.getByRole('button', { name: t('preflight.close') }).click()
}

/** Whether the wall has taken over the room that was said. */
async function takesRoom(wall: Page, room: RoomSize | null): Promise<void> {
  const least = `${100 * leastTextShare(room)}cqh`
  await wall.waitForFunction(
    (wanted) =>
      [...document.querySelectorAll<HTMLElement>('[style]')].some(
        (one) => one.style.getPropertyValue('--least') === wanted,
      ),
    least,
  )
}

async function choose(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: t('presenting.choose') }).click()
  await page.getByRole('menuitem', { name, exact: true }).click()
  await page.locator('[data-presenter] figcaption').first().filter({ hasText: name }).waitFor()
}

test('the last row can read every scene, however far away it sits', { timeout: 240_000 }, async ({
  page,
  watched,
  baton,
}) => {
  await new HomeOnPage(page).open(baton.address)
  await new HomeOnPage(page).makePractice('close')
  const room = await RoomOnPage.open(page, watched.context)
  const { wall } = room
  const problems: string[] = []
  for (const said of [null, ...ROOMS]) {
    if (said !== null) await sayRoom(page, said)
    await takesRoom(wall, said)
    for (const scene of SCENES) {
      await choose(page, t(`presenting.scene.${scene}`))
      for (const size of PICTURES) {
        await wall.setViewportSize(size)
        await room.picture()
        const found = [
          ...(await findIllegible(wall, { ...RULE, least: leastTextShare(said) })),
          ...(await findCutOff(wall)),
        ]
        problems.push(...found.map((one) => `${scene} at ${size.width}, ${said?.lastRow ?? 'usual'}: ${one}`))
      }
    }
  }
  expect(problems).toEqual([])

  // The check itself finds what is too small, too pale and too near to the edge.
  await wall.evaluate(() => {
    const words = document.createElement('p')
    words.textContent = 'nobody reads this'
    words.style.cssText = 'position:fixed;top:0;left:0;font-size:9px;color:#999;background:#fff'
    document.body.append(words)
  })
  expect(await findIllegible(wall, { ...RULE, least: 0.02 })).toHaveLength(3)
})

/** Problems with names of the practice map: the words of a drawing are not counted. */
const NAMES =
  /^"(Group \d+|Applications|Second line|Data and identity|Networks|Service desk|Outside partners|Servers and storage|Sites)"/

/** What somebody wrote on that map beside the names. */
const DRAWN = /^"(Practice workshop|Measured:|Made up for practice|Data: Amaral)/

/** Moves the facilitator's camera to a party, or to the whole map; the room follows. */
async function lookAt(page: Page, name: string | null, zoom: number): Promise<void> {
  await page.evaluate(
    ([wanted, z]) => {
      interface Looking {
        getCurrentPageShapes(): readonly { x: number; y: number; props: { name?: string } }[]
        setCamera(camera: { x: number; y: number; z: number }): unknown
        centerOnPoint(point: { x: number; y: number }): unknown
        zoomToFit(how: { immediate: true }): unknown
      }
      const editor = (document.querySelector('.tl-container') as unknown as { mapEditor: Looking }).mapEditor
      if (wanted === null) return void editor.zoomToFit({ immediate: true })
      const party = editor.getCurrentPageShapes().find(({ props }) => props.name === wanted)
      if (!party) throw new Error(`no ${wanted} on the map`)
      editor.setCamera({ x: 0, y: 0, z })
      editor.centerOnPoint(party)
    },
    [name, zoom] as const,
  )
}

test('of a map the last row can read everything, near and far; what it cannot is counted for whoever presents', {
  timeout: 240_000,
}, async ({ page, watched, baton }) => {
  await new HomeOnPage(page).open(baton.address)
  await new HomeOnPage(page).makePractice('map')
  const room = await RoomOnPage.open(page, watched.context)
  const { wall } = room
  await wall.setViewportSize({ width: 1920, height: 1080 })
  const strip = page.locator('[data-presenter]')
  const isAtEdge = (one: string) => one.includes('cut off')
  const isSmall = (one: string) => one.includes('pixels high')
  for (const said of ROOMS) {
    await sayRoom(page, said)
    const least = leastTextShare(said)
    await lookAt(page, null, 1)
    await room.showMap()
    await takesRoom(wall, said)
    // All of it: nothing at the edge, nothing pale, and names that are too small are told.
    await strip.getByText(t('stops.tooSmall.names', { count: 61 + 8 })).waitFor()
    await room.picture()
    const whole = await findIllegible(wall, { ...RULE, least })
    expect(whole.filter((one) => !isSmall(one))).toEqual([])
    expect(whole.filter((one) => NAMES.test(one))).toHaveLength(61 + 8)
    // Coming nearer: what would be too small is not there, and what is there can be read.
    for (const zoom of [1, 1.6]) {
      await lookAt(page, 'Group 28', zoom)
      await expect
        .poll(
          async () => {
            const found = await findIllegible(wall, { ...RULE, least })
            return found.filter((one) => !isAtEdge(one) && !DRAWN.test(one))
          },
          { timeout: 15_000 },
        )
        .toEqual([])
    }
  }

  // A stop is fitted with what is its own well inside the picture.
  await page.getByRole('button', { name: t('presenting.stops') }).click()
  await page.getByRole('menuitem', { name: 'Second line' }).click()
  await strip.locator('figcaption').first().filter({ hasText: 'Second line' }).waitFor()
  await room.parties().filter({ hasText: 'Group 48' }).waitFor()
  await room.picture()
  const found = await findIllegible(wall, { ...RULE, least: leastTextShare(ROOMS[1] ?? null) })
  const own = [20, 26, 27, 28, 30, 45, 48, 77].map((number) => `"Group ${number}"`)
  expect(found.filter((one) => own.some((name) => one.startsWith(name)) && isAtEdge(one))).toEqual([])
  expect(found.filter((one) => one.includes('stands out'))).toEqual([])
})

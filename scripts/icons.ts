/**
 * `npm run icons`: draws the icons of the program and of its files in every size that the three systems ask for, from the
 * drawings in `resources/icons` and `packaging/icons`, into `packaging/icons`. What comes out is committed.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { launchChromium } from '../tests/helpers/chromium.ts'
import { root } from './child.ts'
import { type IconPicture, makeIcns, makeIco } from './icons/containers.ts'

const FOLDER = join(root, 'packaging', 'icons')
const SIZES = [16, 20, 24, 32, 40, 48, 64, 96, 128, 256, 512, 1024]
const WINDOWS = [16, 20, 24, 32, 40, 48, 64, 96, 128, 256]
const LINUX = [16, 24, 32, 48, 64, 96, 128, 256, 512]
/** Up to here the baton is drawn thicker, on the grid of the pixels. */
const SMALL = 32

async function paint(browser: Browser, drawing: string, size: number): Promise<IconPicture> {
  const page = await browser.newPage({ viewport: { width: size, height: size } })
  await page.setContent(
    `<style>html,body{margin:0;background:transparent}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`,
  )
  const png = await page.screenshot({ omitBackground: true })
  await page.close()
  return { size, png }
}

async function paintAll(browser: Browser, large: string, small: string): Promise<IconPicture[]> {
  const pictures: IconPicture[] = []
  for (const size of SIZES)
    pictures.push(await paint(browser, readFileSync(size <= SMALL ? small : large, 'utf8'), size))
  return pictures
}

function only(pictures: readonly IconPicture[], sizes: readonly number[]): readonly IconPicture[] {
  return pictures.filter(({ size }) => sizes.includes(size))
}

const browser = await launchChromium()
try {
  const program = await paintAll(browser, join(root, 'resources/icons/baton.svg'), join(FOLDER, 'baton-small.svg'))
  const workshop = await paintAll(browser, join(FOLDER, 'workshop.svg'), join(FOLDER, 'workshop-small.svg'))
  mkdirSync(join(FOLDER, 'png'), { recursive: true })
  for (const { size, png } of only(program, LINUX)) writeFileSync(join(FOLDER, 'png', `${size}x${size}.png`), png)
  for (const [name, pictures] of [
    ['baton', program],
    ['workshop', workshop],
  ] as const) {
    writeFileSync(join(FOLDER, `${name}.ico`), makeIco(only(pictures, WINDOWS)))
    writeFileSync(join(FOLDER, `${name}.icns`), makeIcns(pictures))
  }
} finally {
  await browser.close()
}

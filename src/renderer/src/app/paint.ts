/**
 * The entry of the page that paints maps where there is no window: the command line has a browser open it, which nobody sees.
 * It fetches its job, hands over one picture after the other, and whoever gave the job ends the browser.
 */
import '../ui/styles.ts'
import { PAINT_PATHS, type PaintJob } from '#shared/contract/paint-page.ts'
import { type PictureHash, readPictureAddress } from '#shared/model/picture.ts'
import { paintMap } from '../canvas/export/paint-map.ts'
import { speakAsPage } from './speak-as-page.ts'

const address = (path: string) => new URL(`./${path}${window.location.search}`, window.location.href).href

async function send(path: string, body: Blob | string): Promise<void> {
  await fetch(address(path), { method: 'POST', body })
}

const urlOf = async (hash: PictureHash) => address(`${PAINT_PATHS.picture}${hash}`)

const pictures = {
  urlOf,
  assets: {
    upload: () => Promise.reject(new Error('nothing is put on a map here')),
    async resolve({ props: { src } }: { readonly props: { readonly src: string | null } }) {
      const hash = readPictureAddress(src)
      return hash === null ? src : await urlOf(hash)
    },
  },
}

async function paintAll(): Promise<void> {
  const reply = await fetch(address(PAINT_PATHS.job))
  const { records, evidence, parts, as, transparent, longest } = (await reply.json()) as PaintJob
  const wish = { as, transparent, ...(longest === null ? {} : { longest }) }
  const { signal } = new AbortController()
  for (const [at, part] of parts.entries()) {
    const picture = await paintMap({ records, evidence, pictures }, part, wish, signal)
    await send(`${PAINT_PATHS.painted}${at}`, picture ?? '')
  }
}

await speakAsPage()
paintAll().catch((error: unknown) => send(PAINT_PATHS.failed, error instanceof Error ? error.message : String(error)))

/** A chart of a view as a picture that needs nothing from the window: in the colours of paper, with its type inside. */
import { PAPER_COLOURS } from '#shared/charts/paper-colours.ts'
import { fontRulesFor } from './own-fonts.ts'
import type { PictureWish } from './paint-map.ts'
import { createPause } from './pause.ts'
import { svgToPng } from './svg-to-png.ts'

/** Around the chart, in its own units. */
const MARGIN = 16
const SCALE = 3
const TYPE = "'tldraw_sans','IBM Plex Sans',sans-serif"
const COLOURS: Readonly<Record<string, string>> = PAPER_COLOURS

/** @param markup what `XMLSerializer` gives of the chart */
export async function paintChart(
  markup: string,
  { as, transparent }: PictureWish,
  signal: AbortSignal,
): Promise<Blob | null> {
  const coloured = markup.replaceAll(/var\(--([\w-]+)\)/g, (_, name: string) => COLOURS[name] ?? '#566779')
  const svg = new DOMParser().parseFromString(coloured, 'image/svg+xml').documentElement
  const [x = 0, y = 0, w = 0, h = 0] = (svg.getAttribute('viewBox') ?? '').split(/[\s,]+/).map(Number)
  if (!(w > 0 && h > 0)) return null
  const box = { x: x - MARGIN, y: y - MARGIN, w: w + 2 * MARGIN, h: h + 2 * MARGIN }
  const rules = await fontRulesFor('font-weight="normal" font-weight="bold"')
  const ground = transparent
    ? ''
    : `<rect x="${box.x}" y="${box.y}" width="${box.w}" height="${box.h}" fill="#ffffff"/>`
  for (const name of ['class', 'style']) svg.removeAttribute(name)
  svg.setAttribute('font-family', TYPE)
  const drawn =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${box.w}" height="${box.h}" ` +
    `viewBox="${box.x} ${box.y} ${box.w} ${box.h}"><style>${rules}</style>${ground}` +
    `<g font-family="${TYPE}" font-size="${svg.getAttribute('font-size') ?? '14'}" fill="${svg.getAttribute('fill') ?? '#15202c'}">` +
    `${[...svg.childNodes].map((node) => new XMLSerializer().serializeToString(node)).join('')}</g></svg>`
  signal.throwIfAborted()
  if (as === 'svg') return new Blob([drawn], { type: 'image/svg+xml' })
  return await svgToPng({ svg: drawn, width: box.w, height: box.h }, { scale: SCALE }, createPause(signal))
}

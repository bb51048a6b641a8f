/**
 * The charts of the view that is open, as drawings: every chart of Baton is a picture with a name, so each can be shown to
 * the room without knowing what it is about. It is shown as it stands; choosing it again brings it up to date.
 */
import { DRAWING_ATTRIBUTES, DRAWING_TAGS, type Drawing, type DrawingTag } from '#shared/model/drawing.ts'

/** A chart that can be shown. */
export interface ReadableChart {
  readonly name: string
  readonly read: () => Drawing | null
}

/** Enough for any view; a table with a small chart in every row is no picture for a room. */
const MOST = 12
/** Ids get another beginning: the same drawing may stand twice in one page, in two palettes. */
const BEGINNING = 'wall-'

const isTag = (name: string): name is DrawingTag => DRAWING_TAGS.some((tag) => tag === name)

function readElement(element: Element): Drawing | null {
  const tag = element.tagName
  if (!isTag(tag)) return null
  const attributes: Record<string, string> = {}
  for (const name of DRAWING_ATTRIBUTES) {
    const value = element.getAttribute(name)
    if (value === null) continue
    attributes[name] = name === 'id' ? BEGINNING + value : value.replace(/url\((['"]?)#/g, `url($1#${BEGINNING}`)
  }
  const children = [...element.childNodes].flatMap((node): (Drawing | string)[] => {
    const child = node instanceof Element ? readElement(node) : node instanceof Text ? node.data : null
    return child === null || child === '' ? [] : [child]
  })
  return { tag, attributes, children }
}

/** Those of the view over the map, in their order; none on the map itself. Only charts say in words what they show: signs in a table do not. */
export function findCharts(): readonly ReadableChart[] {
  const found = document.querySelectorAll<SVGSVGElement>('[data-view] svg[role="img"][aria-label][viewBox]:has(> desc)')
  return [...found]
    .filter((svg) => svg.getBoundingClientRect().width > 0)
    .slice(0, MOST)
    .map((svg) => ({ name: svg.getAttribute('aria-label') ?? '', read: () => readElement(svg) }))
}

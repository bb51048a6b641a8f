/** A chart as it was drawn in its view, as large as the wall allows. */
import { createElement, type ReactNode } from 'react'
import type { Drawing } from '#shared/model/drawing.ts'

/** `stroke-width` is `strokeWidth` to React. */
function nameOf(attribute: string): string {
  return attribute.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
}

function draw({ tag, attributes, children }: Drawing, own: Readonly<Record<string, string | undefined>>): ReactNode {
  const named = Object.fromEntries(Object.entries(attributes).map(([name, value]) => [nameOf(name), value]))
  const inside = children.map((child) => (typeof child === 'string' ? child : draw(child, {})))
  return createElement(tag, { ...named, ...own }, ...inside)
}

export function DrawnChart({
  drawing,
  className,
}: {
  readonly drawing: Drawing
  readonly className: string | undefined
}) {
  return draw(drawing, { className, fontFamily: 'inherit', width: '100%', height: '100%' })
}

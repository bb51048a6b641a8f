import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { heatAtomOf } from '../../../src/renderer/src/canvas/heat/heat-atom.ts'
import type { InteractionShapeUtil } from '../../../src/renderer/src/canvas/shapes/interaction-shape.tsx'
import { openHeadlessMap } from './headless-map.ts'

/** Colours are named as the theme names them. */
const before = Object.getOwnPropertyDescriptor(globalThis, 'getComputedStyle')
beforeEach(() => {
  const value = () => ({ getPropertyValue: (name: string) => name })
  Object.defineProperty(globalThis, 'getComputedStyle', { value, configurable: true })
})
afterEach(() => {
  if (before) Object.defineProperty(globalThis, 'getComputedStyle', before)
  else Reflect.deleteProperty(globalThis, 'getComputedStyle')
})

function pictureOf(coloured: boolean): string {
  const { editor, party, interaction } = openHeadlessMap()
  const id = interaction(party('Sales', 0, 0), party('Billing', 600, 0), '')
  if (coloured) heatAtomOf(editor.store).set(new Map([[id, { step: 2, weight: 4, text: '2.1' }]]))
  const util = editor.getShapeUtil('interaction') as unknown as InteractionShapeUtil
  const shape = editor.getShape(id) as never
  const svg = [util.toBackgroundSvg(shape, {} as never), util.toSvg(shape, {} as never)]
  return renderToStaticMarkup(svg)
}

test('a coloured map is coloured in its picture too, with the thickness and the number', () => {
  const picture = pictureOf(true)
  expect(picture).toMatch(/stroke="--score-2" stroke-width="7"/)
  expect(picture).toContain('>2.1</text>')
  expect(picture).not.toContain('--map-line')
})

test('a map that is not coloured has plain lines in its picture', () => {
  expect(pictureOf(false)).toMatch(/stroke="--map-line" stroke-width="2.5"/)
  expect(pictureOf(false)).not.toContain('<text')
})

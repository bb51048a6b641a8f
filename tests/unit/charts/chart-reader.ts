/** Reads the texts of a chart that was rendered to a string: what stands where, and what is covered. */
import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { estimateTextWidth } from '#shared/layout/party-size.ts'

export interface TextBox {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
}

export interface ReadChart {
  readonly markup: string
  readonly width: number
  readonly height: number
  readonly words: string
  readonly texts: readonly TextBox[]
}

const attribute = (tag: string, name: string) => new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? ''
const plain = (text: string) => text.replaceAll('&#x27;', "'").replaceAll('&gt;', '>').replaceAll('&amp;', '&')

/** What a chart shows. */
export function readChart(chart: ReactElement): ReadChart {
  const markup = renderToStaticMarkup(chart)
  const [, , width = 0, height = 0] = attribute(markup, 'viewBox').split(' ').map(Number)
  const texts = [...markup.matchAll(/<text([^>]*)>(?:<title>[^<]*<\/title>)?([^<]*)<\/text>/g)].map(
    ([, tag = '', content = '']) => {
      const text = plain(content)
      const size = Number(attribute(tag, 'font-size'))
      const w = estimateTextWidth(text, size)
      const shift = { start: 0, middle: w / 2, end: w }[attribute(tag, 'text-anchor')] ?? 0
      const [x, base] = [Number(attribute(tag, 'x')), Number(attribute(tag, 'y'))]
      return { text, x: x - shift, y: base - size * 0.8, w, h: size }
    },
  )
  return { markup, width, height, words: plain(/<desc[^>]*>([^<]*)</.exec(markup)?.[1] ?? ''), texts }
}

/** Pairs of texts of which one covers the other. */
export function findCovered({ texts }: ReadChart): readonly string[] {
  return texts.flatMap((one, index) =>
    texts
      .slice(index + 1)
      .filter(
        (other) =>
          one.x < other.x + other.w - 0.5 &&
          other.x < one.x + one.w - 0.5 &&
          one.y < other.y + other.h - 0.5 &&
          other.y < one.y + one.h - 0.5,
      )
      .map((other) => `${one.text} / ${other.text}`),
  )
}

/** Texts that leave the drawing. */
export function findOutside({ texts, width, height }: ReadChart): readonly string[] {
  return texts
    .filter(({ x, y, w, h }) => x < -0.5 || y < -0.5 || x + w > width + 0.5 || y + h > height + 0.5)
    .map(({ text }) => text)
}

/** The numbers of an attribute, wherever it stands. */
export function numbersOf({ markup }: ReadChart, name: string): readonly number[] {
  return [...markup.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'))].map(([, value]) => Number(value))
}

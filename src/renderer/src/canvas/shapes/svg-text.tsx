/** Text in exported pictures: broken into lines as the page breaks it, in a font that the file can carry. */
import { DefaultFontFamilies, type Editor } from 'tldraw'

export interface SvgTextStyle {
  readonly fontSize: number
  readonly lineHeight: number
  readonly bold: boolean
  readonly colour: string
  readonly width: number
  readonly height: number
  readonly align: 'start' | 'middle'
}

/** The text within the width, its middle at half the height. */
export function SvgText({
  editor,
  text,
  style,
}: {
  readonly editor: Editor
  readonly text: string
  readonly style: SvgTextStyle
}) {
  const spans = editor.textMeasure.measureTextSpans(text, {
    fontSize: style.fontSize,
    fontFamily: DefaultFontFamilies.sans,
    fontStyle: 'normal',
    fontWeight: style.bold ? 'bold' : 'normal',
    lineHeight: style.lineHeight / style.fontSize,
    width: style.width,
    height: style.height,
    padding: 0,
    textAlign: style.align,
    overflow: 'wrap',
  })
  const bottom = Math.max(0, ...spans.map(({ box }) => box.y + box.h))
  const shift = Math.max(0, (style.height - bottom) / 2)
  return (
    <text
      fontFamily={DefaultFontFamilies.sans}
      fontSize={style.fontSize}
      fontWeight={style.bold ? 'bold' : 'normal'}
      fill={style.colour}
      dominantBaseline="central"
    >
      {spans.map(({ text: part, box }) => (
        <tspan key={`${box.x} ${box.y}`} x={box.x} y={box.y + box.h / 2 + shift}>
          {part}
        </tspan>
      ))}
    </text>
  )
}

/** The value of a colour of the window's theme, for files that know no theme. */
export function themeColour(editor: Editor, name: string): string {
  return getComputedStyle(editor.getContainer()).getPropertyValue(name).trim() || '#888888'
}

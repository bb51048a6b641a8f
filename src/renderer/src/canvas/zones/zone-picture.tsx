/** A collapsed zone in an exported picture, with the bundles that begin at it, or that end at it and begin at a party. */
import type { Editor } from 'tldraw'
import { collapsedBox, SUMMARY } from '#shared/layout/collapsed-box.ts'
import type { ZoneShape } from '#shared/model/map-schema.ts'
import { nameZone } from '#shared/text/name-zone.ts'
import { labelPoint } from '../routes/route.ts'
import { arrowPath, linePath } from '../routes/route-path.ts'
import { SvgText, themeColour } from '../shapes/svg-text.tsx'
import { routeOfBundle } from './bundle.ts'
import { foldingOf } from './folding.ts'
import { insideOf, insideWords } from './inside.ts'
import { SUMMARY_CORNER } from './zone-summary.tsx'

interface PictureProps {
  readonly editor: Editor
  readonly zone: ZoneShape
}

/** Height of a number on its line. */
const NUMBER = 26

export function BundlesInPicture({ editor, zone }: PictureProps) {
  const { bundles, inside } = foldingOf(editor.store)
  const collapsed = inside.get()
  const own = bundles.get().filter(({ from, to }) => from === zone.id || (to === zone.id && !collapsed.has(from)))
  const corner = editor.getShapePageTransform(zone.id).point()
  const colour = themeColour(editor, '--map-line')
  return (
    <g transform={`translate(${-corner.x} ${-corner.y})`}>
      {own.map((bundle) => {
        const route = routeOfBundle(editor, bundle)
        if (!route) return null
        const { x, y } = labelPoint(route, route.labelAt)
        return (
          <g key={bundle.id}>
            <path d={linePath(route)} fill="none" stroke={colour} strokeWidth={5} strokeLinecap="round" />
            <path d={arrowPath(route)} fill={colour} stroke={colour} strokeWidth={4} strokeLinejoin="round" />
            <rect
              x={x - NUMBER / 2}
              y={y - NUMBER / 2}
              width={NUMBER}
              height={NUMBER}
              rx={NUMBER / 2}
              fill={themeColour(editor, '--canvas')}
              stroke={colour}
              strokeWidth={2}
            />
            <g transform={`translate(${x - NUMBER} ${y - NUMBER / 2})`}>
              <SvgText
                editor={editor}
                text={String(bundle.interactions.length)}
                style={{
                  fontSize: 15,
                  lineHeight: 20,
                  bold: true,
                  colour: themeColour(editor, '--text'),
                  width: 2 * NUMBER,
                  height: NUMBER,
                  align: 'middle',
                }}
              />
            </g>
          </g>
        )
      })}
    </g>
  )
}

export function SummaryInPicture({ editor, zone }: PictureProps) {
  const { name, colour } = zone.props
  const { x, y, w, h } = collapsedBox(zone.props)
  const { padding, nameSize, nameLine, countSize, countLine } = SUMMARY
  const ink = themeColour(editor, `--zone-${colour}-text`)
  const text = { colour: ink, width: w - 2 * padding, align: 'start' as const }
  const nameHeight = h - 2 * padding - countLine
  return (
    <g transform={`translate(${x} ${y})`}>
      <rect
        width={w}
        height={h}
        rx={SUMMARY_CORNER}
        fill={themeColour(editor, `--zone-${colour}`)}
        stroke={themeColour(editor, `--zone-${colour}-edge`)}
        strokeWidth={3}
      />
      <g transform={`translate(${padding} ${padding})`}>
        <SvgText
          editor={editor}
          text={nameZone(name)}
          style={{ ...text, fontSize: nameSize, lineHeight: nameLine, bold: true, height: nameHeight }}
        />
      </g>
      <g transform={`translate(${padding} ${padding + nameHeight})`}>
        <SvgText
          editor={editor}
          text={insideWords(insideOf(editor, zone.id))}
          style={{ ...text, fontSize: countSize, lineHeight: countLine, bold: false, height: countLine }}
        />
      </g>
    </g>
  )
}

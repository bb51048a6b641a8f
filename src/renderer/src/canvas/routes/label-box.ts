/** How large the label of an interaction is, without measuring in the page: the same numbers draw it and hit it. */
import { estimateLines, estimateTextWidth } from '#shared/layout/party-size.ts'

export const LABEL = {
  fontSize: 16,
  line: 21,
  /** The volume under the service. */
  smallSize: 13,
  smallLine: 17,
  paddingX: 8,
  paddingY: 2,
  maxWidth: 208,
  /** Longer services end with an ellipsis on the map; the inspector shows them whole. */
  maxLines: 3,
} as const

export interface LabelSize {
  readonly w: number
  readonly h: number
}

/** Size of the label for a service and a small line under it; nothing when both are empty. */
export function sizeLabel(text: string, small = ''): LabelSize {
  if (text === '' && small === '') return { w: 0, h: 0 }
  const { fontSize, line, smallSize, smallLine, paddingX, paddingY, maxWidth, maxLines } = LABEL
  const room = maxWidth - 2 * paddingX
  const wanted = Math.max(estimateTextWidth(text, fontSize), estimateTextWidth(small, smallSize))
  const lines = text === '' ? 0 : Math.min(maxLines, estimateLines(text, fontSize, room))
  return {
    w: Math.min(maxWidth, Math.ceil(wanted) + 2 * paddingX),
    h: lines * line + (small === '' ? 0 : smallLine) + 2 * paddingY,
  }
}

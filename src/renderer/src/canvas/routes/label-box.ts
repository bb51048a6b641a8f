/** How large the label of an interaction is, without measuring in the page: the same numbers draw it and hit it. */
import { estimateLines, estimateTextWidth } from '#shared/layout/party-size.ts'

export const LABEL = {
  fontSize: 16,
  line: 21,
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

/** Size of the label for a text; nothing for an empty one. */
export function sizeLabel(text: string): LabelSize {
  if (text === '') return { w: 0, h: 0 }
  const { fontSize, line, paddingX, paddingY, maxWidth, maxLines } = LABEL
  const room = maxWidth - 2 * paddingX
  const wanted = estimateTextWidth(text, fontSize)
  const lines = Math.min(maxLines, estimateLines(text, fontSize, room))
  return { w: Math.min(maxWidth, Math.ceil(wanted) + 2 * paddingX), h: lines * line + 2 * paddingY }
}

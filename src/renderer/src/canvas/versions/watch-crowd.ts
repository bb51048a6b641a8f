/** Whether the words of differences lie over each other as they are seen now: then each gives way to its sign alone. */
import { react } from '@tldraw/state'
import type { Editor, TLShapeId } from 'tldraw'
import { highlightingOf, type LineMark, type PartyMark } from '../highlight/highlight-atom.ts'
import { labelPlace } from '../labels/label-place.ts'

/** A word on the screen: its middle and its size, in pixels. */
export interface Word {
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
}

/** One in so many words may lie on another: two that meet somewhere are no crowd, and a closer look parts them. */
const SPARED = 10
/** Width of a letter and of what surrounds a word, and heights of the words at lines and at boxes, in the size of their text. */
const EM = { letter: 0.58, around: 1.2, sign: 1.2, line: 1.35, badge: 1.6 } as const
/** The size of their text, in units of the map and in pixels: as the style sheet of differences has it. */
const TEXT = { least: 13, pixels: 11, most: 44 } as const

/** Whether too many of these lie on another one. */
export function isCrowd(words: readonly Word[]): boolean {
  const meets = (a: Word, b: Word) => Math.abs(a.x - b.x) * 2 < a.w + b.w && Math.abs(a.y - b.y) * 2 < a.h + b.h
  const covered = words.filter((word, at) => words.some((other, place) => place !== at && meets(word, other)))
  return covered.length * SPARED > words.length
}

/** Keeps `isCrowded` of the editor's map as it is at every zoom. Returns what stops it. */
export function watchCrowd(editor: Editor): () => void {
  const { marks, isCrowded } = highlightingOf(editor.store)
  return react('words of differences have room', () => {
    const { parties, lines } = marks.get() ?? {}
    const zoom = editor.getZoomLevel()
    const em = zoom * Math.min(TEXT.most, Math.max(TEXT.least, TEXT.pixels / zoom))
    const words = [...wordsAtParties(editor, parties, em, zoom), ...wordsAtLines(editor, lines, em, zoom)]
    isCrowded.set(isCrowd(words))
  })
}

function wordsAtParties(
  editor: Editor,
  parties: ReadonlyMap<string, PartyMark> | undefined,
  em: number,
  zoom: number,
): Word[] {
  return [...(parties ?? [])].flatMap(([id, { text }]) => {
    const box = editor.getShapePageBounds(id as TLShapeId)
    if (!box) return []
    const w = (text.length * EM.letter + EM.around + EM.sign) * em
    return [{ x: box.midX * zoom, y: box.minY * zoom, w, h: EM.badge * em }]
  })
}

function wordsAtLines(
  editor: Editor,
  lines: ReadonlyMap<string, LineMark> | undefined,
  em: number,
  zoom: number,
): Word[] {
  return [...(lines ?? [])].flatMap(([id, { text }]) => {
    const at = text === '' ? null : labelPlace(editor, id as TLShapeId)
    if (!at) return []
    return [{ x: at.x * zoom, y: at.y * zoom, w: (text.length * EM.letter + EM.around) * em, h: EM.line * em }]
  })
}

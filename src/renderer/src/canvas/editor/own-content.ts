/**
 * What is pasted or dropped beside the keyboard's own way (`paste/listen-for-paste.ts`): pictures, text and tables come in,
 * nothing is ever fetched for them.
 */
import {
  defaultHandleExternalTextContent,
  defaultHandleExternalTldrawContent,
  type Editor,
  registerDefaultExternalContentHandlers,
  type TLContent,
  type TLSchema,
  type useToasts,
  type useTranslation,
  type VecLike,
} from 'tldraw'
import { LIMITS } from '#shared/model/limits.ts'
import { isNewer } from '#shared/model/map-door.ts'
import { t } from '#shared/text/text.ts'
import { pasteText } from '../paste/paste-text.ts'
import { DRAWINGS, takeDrawing } from '../paste/take-drawing.ts'
import { addPictures, describeAsset } from '../pictures/add-pictures.ts'
import type { PictureStore } from '../pictures/picture-store.ts'
import { say } from './say.ts'

/** Files of text by their names; what systems say of their type differs too much. */
const TABLES = /\.(?:xlsx|csv|tsv)$/i
const TEXTS = /\.txt$/i

export interface ContentVoices {
  readonly toasts: ReturnType<typeof useToasts>
  readonly msg: ReturnType<typeof useTranslation>
  /** Offers a dropped table for import. */
  readonly onTable: (file: File) => void
  readonly pictures: PictureStore
}

export function takeOwnContent(editor: Editor, { onTable, pictures, ...voices }: ContentVoices): void {
  registerDefaultExternalContentHandlers(editor, { ...voices, acceptedVideoMimeTypes: [] })
  // An address stays what it is, a text: looking behind it would leave the machine.
  editor.registerExternalContentHandler('url', async ({ url, point }) => {
    await defaultHandleExternalTextContent(editor, { text: url, ...(point ? { point } : {}) })
  })
  editor.registerExternalContentHandler('text', ({ text, html, point }) => {
    pasteText(editor, { text, html: html ?? '' }, point)
  })
  editor.registerExternalAssetHandler('url', async () => {
    throw new Error('addresses are not opened')
  })
  editor.registerExternalContentHandler('tldraw', (pasted) => takeShapes(editor, pasted))
  // Shapes from another workshop bring the bytes of their pictures along.
  editor.registerExternalAssetHandler('file', async ({ file, assetId }) => {
    const taken = await pictures.take(file)
    if (!taken.ok) throw new Error(taken.sentence)
    const asset = describeAsset(taken.picture, file.name)
    return assetId ? { ...asset, id: assetId } : asset
  })
  editor.registerExternalContentHandler('svg-text', () => {
    say(editor, t('pictures.problem.svg', { file: 'SVG' }))
  })
  editor.registerExternalContentHandler('embed', () => undefined)
  editor.registerExternalContentHandler('excalidraw', () => {
    say(editor, t('map.foreignDrawing'))
  })
  editor.registerExternalContentHandler('files', async (content) => {
    const words = content.files.filter((file) => TABLES.test(file.name) || TEXTS.test(file.name))
    const drawings = content.files.filter((file) => DRAWINGS.test(file.name))
    const others = content.files.filter((file) => !words.includes(file) && !drawings.includes(file))
    for (const drawing of drawings) await takeDrawing(editor, drawing, content.point)
    if (others.length > 0) await addPictures(editor, pictures, others, content.point)
    const [first] = words
    if (!first) return
    if (TABLES.test(first.name)) onTable(first)
    else await takeTextFile(editor, first, content.point)
  })
}

/** Shapes of this map, of another, or of an older Baton, which are brought up to date. Those of a newer one stay outside. */
export async function takeShapes(
  editor: Editor,
  pasted: { readonly point?: VecLike; readonly content: TLContent },
): Promise<void> {
  if (isNewer(pasted.content.schema, editor.store.schema as TLSchema)) {
    say(editor, t('map.newerShapes'))
    return
  }
  const { point, content } = pasted
  if (leadsInCircle(content)) {
    say(editor, t('map.newerShapes'))
    return
  }
  await defaultHandleExternalTldrawContent(editor, point ? { point, content } : { content })
}

/** A page of the web can put anything on the clipboard: a shape that is its own ancestor would hang the canvas for ever. */
function leadsInCircle({ shapes }: TLContent): boolean {
  const parents = new Map<string, string>(shapes.map(({ id, parentId }) => [id, parentId]))
  const sound = new Set<string>()
  return shapes.some(({ id }) => {
    const line = new Set<string>()
    let at: string | undefined = id
    while (at !== undefined && !sound.has(at)) {
      if (line.has(at)) return true
      line.add(at)
      at = parents.get(at)
    }
    for (const one of line) sound.add(one)
    return false
  })
}

/** A text file means what its lines mean. Bytes that are no UTF-8 are those of older Windows programs. */
async function takeTextFile(editor: Editor, file: File, point: { x: number; y: number } | undefined): Promise<void> {
  if (file.size > LIMITS.pasteCharacters) {
    say(editor, t('paste.tooLarge'))
    return
  }
  try {
    const text = decode(await file.arrayBuffer())
    if (!editor.isDisposed) pasteText(editor, { text, html: '' }, point)
  } catch {
    say(editor, t('paste.notRead'))
  }
}

function decode(bytes: ArrayBuffer): string {
  const [first, second] = new Uint8Array(bytes)
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

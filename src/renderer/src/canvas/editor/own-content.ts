/** What is pasted or dropped: pictures and text come in, nothing is ever fetched for them. */
import {
  defaultHandleExternalFileContent,
  type Editor,
  registerDefaultExternalContentHandlers,
  type useToasts,
  type useTranslation,
} from 'tldraw'
import { t } from '#shared/text/text.ts'
import { LARGEST_PICTURE, PICTURE_SIDE } from './map-assets.ts'
import { say } from './say.ts'

const PICTURES = ['image/jpeg', 'image/png', 'image/gif', 'image/svg+xml', 'image/webp', 'image/avif']

export interface ContentVoices {
  readonly toasts: ReturnType<typeof useToasts>
  readonly msg: ReturnType<typeof useTranslation>
}

export function takeOwnContent(editor: Editor, voices: ContentVoices): void {
  const options = {
    ...voices,
    maxImageDimension: PICTURE_SIDE,
    maxAssetSize: LARGEST_PICTURE,
    acceptedImageMimeTypes: PICTURES,
    acceptedVideoMimeTypes: [],
  }
  registerDefaultExternalContentHandlers(editor, options)
  // An address stays what it is, a text: looking behind it would leave the machine.
  editor.registerExternalContentHandler('url', async ({ url, point }) => {
    await editor.putExternalContent({ type: 'text', text: url, ...(point ? { point } : {}) })
  })
  editor.registerExternalAssetHandler('url', async () => {
    throw new Error('addresses are not opened')
  })
  editor.registerExternalContentHandler('embed', () => undefined)
  editor.registerExternalContentHandler('excalidraw', () => {
    say(editor, t('map.foreignDrawing'))
  })
  editor.registerExternalContentHandler('files', async (content) => {
    const taken = content.files.filter((file) => PICTURES.includes(file.type))
    const small = taken.filter((file) => file.size <= LARGEST_PICTURE)
    if (taken.length < content.files.length) say(editor, t('map.onlyPictures'))
    if (small.length < taken.length) say(editor, t('map.pictureTooLarge', { limit: LARGEST_PICTURE / 1_000_000 }))
    if (small.length > 0) {
      const at = content.point ? { point: content.point } : {}
      await defaultHandleExternalFileContent(editor, { files: small, ...at }, options)
    }
  })
}

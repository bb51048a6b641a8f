/** What a PDF file says, page by page, with the size of each page in millimetres. */
import { extractText, getDocumentProxy } from 'unpdf'

export interface PdfPage {
  readonly text: string
  readonly width: number
  readonly height: number
}

const MM_PER_POINT = 25.4 / 72

export async function readPdf(bytes: Uint8Array): Promise<PdfPage[]> {
  const document = await getDocumentProxy(new Uint8Array(bytes))
  const { text } = await extractText(document, { mergePages: false })
  return Promise.all(
    text.map(async (words, index) => {
      const { width, height } = (await document.getPage(index + 1)).getViewport({ scale: 1 })
      return {
        text: words.replaceAll(/\s+/g, ' '),
        width: Math.round(width * MM_PER_POINT),
        height: Math.round(height * MM_PER_POINT),
      }
    }),
  )
}

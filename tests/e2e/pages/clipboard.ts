/** The clipboard of the browser, as other programs fill it, and pasting by the keyboard. */
import type { Page } from 'playwright-core'

/** Must be called once before the page is opened. */
export async function allowClipboard(page: Page): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
}

/** Puts text, and HTML beside it, on the clipboard. */
export async function copy(page: Page, text: string, html = ''): Promise<void> {
  await page.evaluate(
    async (data) => {
      const part = (content: string, type: string) => new Blob([content], { type })
      await navigator.clipboard.write([
        new ClipboardItem({
          'text/plain': part(data.text, 'text/plain'),
          ...(data.html === '' ? {} : { 'text/html': part(data.html, 'text/html') }),
        }),
      ])
    },
    { text, html },
  )
}

/** Copies it, and pastes it where the keyboard is. */
export async function paste(page: Page, text: string, html = ''): Promise<void> {
  await copy(page, text, html)
  await page.keyboard.press('Control+v')
}

/** Drops a file on an element, as a file manager does. So many bytes of `padding` follow its content. */
export async function dropFile(
  page: Page,
  selector: string,
  name: string,
  type: string,
  content: string | Buffer,
  padding = 0,
): Promise<void> {
  const transfer = await page.evaluateHandle(
    (file) => {
      const data = new DataTransfer()
      const bytes = Uint8Array.from(atob(file.base64), (char) => char.charCodeAt(0))
      data.items.add(new File([bytes, new Uint8Array(file.padding)], file.name, { type: file.type }))
      return data
    },
    { name, type, padding, base64: Buffer.from(content).toString('base64') },
  )
  const box = await page.locator(selector).first().boundingBox()
  if (!box) throw new Error(`${selector} is not on the screen`)
  const at = { clientX: box.x + box.width / 2, clientY: box.y + box.height / 2 }
  for (const event of ['dragenter', 'dragover', 'drop']) {
    await page
      .locator(selector)
      .first()
      .dispatchEvent(event, { dataTransfer: transfer, ...at })
  }
}

/** Printing in a window that nobody sees: what it may do, what it leaves behind, and how it ends when it is given up. */
import { describe, expect, test } from 'vitest'
import { createWindowPrinter } from '../../../src/main/hosts/electron/window-printer.ts'
import { StandInDesktop } from './stand-in/stand-in-desktop.ts'
import { StandInElectron } from './stand-in/stand-in-electron.ts'
import { HandTimers } from './stand-in/start-baton.ts'

const PAGE = '<!DOCTYPE html><title>Report</title><p>Order desk</p>'

function setUp() {
  const electron = new StandInElectron({ desktop: new StandInDesktop(), words: [], page: () => {} })
  electron.app.becomeReady()
  const timers = new HandTimers()
  return { electron, timers, printer: createWindowPrinter({ electron, startTimer: timers.start }) }
}

const never = () => new AbortController().signal

/** Waits until the window of a print that hangs stands at its printing. */
async function untilPrinting(electron: StandInElectron): Promise<void> {
  while (electron.windows[0]?.webContents.printed.length !== 1) await new Promise((resolve) => setImmediate(resolve))
}

describe('printing in a hidden window', () => {
  test('gives the page as PDF, on the paper that the page names, with its outline, and leaves no window', async () => {
    const { electron, printer, timers } = setUp()
    const windows = electron.windows
    electron.printing = 'hangs'
    const control = new AbortController()
    const hanging = printer.print(PAGE, control.signal)
    await untilPrinting(electron)
    const [window] = windows
    expect(window?.visible).toBe(false)
    expect(window?.options.webPreferences).toMatchObject({
      javascript: false,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      partition: 'print',
    })
    expect(window?.options.webPreferences).not.toHaveProperty('preload')
    expect(window?.webContents.printed).toEqual([
      { preferCSSPageSize: true, printBackground: true, generateTaggedPDF: true, generateDocumentOutline: true },
    ])
    control.abort()
    await expect(hanging).rejects.toBe(control.signal.reason)
    expect([windows.length, timers.running.size]).toEqual([0, 0])

    electron.printing = 'works'
    const bytes = await printer.print(PAGE, never())
    expect(new TextDecoder().decode(bytes ?? undefined)).toContain('<p>Order desk</p>')
    expect([windows.length, timers.running.size]).toEqual([0, 0])
  })

  test('its session knows the page that is printed and what it carries, and nothing else', async () => {
    const { electron, printer } = setUp()
    electron.printing = 'hangs'
    const control = new AbortController()
    const hanging = printer.print(PAGE, control.signal).catch(() => null)
    await untilPrinting(electron)
    const address = electron.windows[0]?.webContents.loaded[0] ?? ''
    const session = electron.partitions.get('print')
    expect(session?.cancels(address)).toBe(false)
    expect(session?.cancels('data:font/woff2;base64,AAAA')).toBe(false)
    for (const other of [
      'https://outside.example/a.png',
      'file:///etc/passwd',
      'app://baton/index.html',
      'app://print/9',
    ]) {
      expect(session?.cancels(other), other).toBe(true)
    }
    expect(session?.mayCheck?.({ id: 1 }, 'clipboard-read', '')).toBe(false)
    control.abort()
    await hanging
    expect(session?.cancels(address)).toBe(true)
  })

  test('says why no PDF came when printing fails', async () => {
    const { electron, printer } = setUp()
    electron.printing = 'fails'
    const refusal = { code: 'print-failed', details: { reason: 'Printing failed' } }
    await expect(printer.print(PAGE, never())).rejects.toMatchObject(refusal)
    expect(electron.windows).toHaveLength(0)
  })

  test('says why no PDF came when its page crashes', async () => {
    const { electron, printer } = setUp()
    electron.printing = 'hangs'
    const refused = expect(printer.print(PAGE, never())).rejects.toMatchObject({ details: { reason: 'oom' } })
    await untilPrinting(electron)
    electron.windows[0]?.webContents.crash('oom')
    await refused
    expect(electron.windows).toHaveLength(0)
  })

  test('is ended when it takes too long', async () => {
    const { electron, printer, timers } = setUp()
    electron.printing = 'hangs'
    const refused = expect(printer.print(PAGE, never())).rejects.toMatchObject({ code: 'print-failed' })
    await untilPrinting(electron)
    timers.runOut()
    await refused
    expect(electron.windows).toHaveLength(0)
  })

  test('does not begin what was given up', async () => {
    const { electron, printer } = setUp()
    await expect(printer.print(PAGE, AbortSignal.abort('given up'))).rejects.toBe('given up')
    expect(electron.partitions.size).toBe(0)
  })
})

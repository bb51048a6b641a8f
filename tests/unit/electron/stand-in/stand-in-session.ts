/** The session: keeps the handlers that it is given and asks them as Chromium would. */
import type { SaveDialogOptions } from 'electron'
import type { SessionApi } from '../../../../src/main/hosts/electron/electron-api.ts'
import { type Listener, Listeners, Preventable } from './listeners.ts'

export class StandInSession implements SessionApi {
  readonly listeners = new Listeners()
  readonly availableSpellCheckerLanguages = ['en-US', 'de-DE']
  spelling = { enabled: true, languages: ['en-US'], source: 'https://downloads.invalid/' }
  mayAsk: Parameters<SessionApi['setPermissionRequestHandler']>[0] | null = null
  mayCheck: Parameters<SessionApi['setPermissionCheckHandler']>[0] | null = null
  mayUseDevice: (() => boolean) | null = null
  #beforeRequest: Parameters<SessionApi['webRequest']['onBeforeRequest']>[0] | null = null
  readonly #schemes = new Map<string, (request: Request) => Promise<Response>>()
  readonly protocol = {
    handle: (scheme: string, handler: (request: Request) => Promise<Response>) =>
      void this.#schemes.set(scheme, handler),
  }
  readonly webRequest = {
    onBeforeRequest: (listener: Parameters<SessionApi['webRequest']['onBeforeRequest']>[0]) => {
      this.#beforeRequest = listener
    },
  }

  setPermissionRequestHandler(handler: Parameters<SessionApi['setPermissionRequestHandler']>[0]): void {
    this.mayAsk = handler
  }

  setPermissionCheckHandler(handler: Parameters<SessionApi['setPermissionCheckHandler']>[0]): void {
    this.mayCheck = handler
  }

  setDevicePermissionHandler(handler: () => boolean): void {
    this.mayUseDevice = handler
  }

  setSpellCheckerDictionaryDownloadURL(source: string): void {
    this.spelling = { ...this.spelling, source }
  }

  setSpellCheckerEnabled(enabled: boolean): void {
    this.spelling = { ...this.spelling, enabled }
  }

  setSpellCheckerLanguages(languages: string[]): void {
    for (const language of languages) {
      if (!this.availableSpellCheckerLanguages.includes(language)) throw new Error(`Invalid language code ${language}`)
    }
    this.spelling = { ...this.spelling, languages }
  }

  on(event: string, listener: Listener): void {
    this.listeners.on(event, listener)
  }

  /** Whether a request is cancelled before it begins. */
  cancels(url: string): boolean {
    let cancelled = false
    this.#beforeRequest?.({ url }, (response) => {
      cancelled = response.cancel ?? false
    })
    return cancelled
  }

  /** A page gives something away; says what the save dialog is asked for, or null where nothing begins. */
  download(contents: { readonly id: number }, url: string, type: string): SaveDialogOptions | null {
    const event = new Preventable()
    let asked: SaveDialogOptions = {}
    this.listeners.emit(
      'will-download',
      event,
      {
        getURL: () => url,
        getMimeType: () => type,
        getFilename: () => 'unsaved edits.json',
        setSaveDialogOptions: (options: SaveDialogOptions) => {
          asked = options
        },
      },
      contents,
    )
    return event.defaultPrevented ? null : asked
  }

  /** A request of a page. */
  async fetch(url: string, method = 'GET'): Promise<Response> {
    if (this.cancels(url)) throw new Error(`ERR_BLOCKED_BY_CLIENT ${url}`)
    const handler = this.#schemes.get(new URL(url).protocol.slice(0, -1))
    if (handler === undefined) throw new Error(`ERR_UNKNOWN_URL_SCHEME ${url}`)
    return await handler(new Request(url, { method }))
  }
}

/**
 * A page under watch: a request that leaves 127.0.0.1, an error on the console, a violation of the content security policy
 * or an exception that nobody caught is a problem, and a test that ends with a problem fails.
 */
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'

export interface Watched {
  readonly context: BrowserContext
  readonly problems: readonly string[]
  newPage(): Promise<Page>
  /** For what a test provokes on purpose, said before it does: a problem that matches is none. */
  tolerate(pattern: RegExp): void
}

export interface WatchedOptions extends BrowserContextOptions {
  /** `blocked`: requests that leave the machine fail at once; `open`: they may try. Either way they are a problem. */
  readonly network?: 'open' | 'blocked'
}

function isLocal(address: string): boolean {
  const url = URL.parse(address)
  if (!url) return false
  if (['data:', 'blob:', 'about:'].includes(url.protocol)) return true
  return url.hostname === '127.0.0.1' || url.hostname === 'localhost'
}

/** Runs in the page before anything else. */
function reportViolations(): void {
  document.addEventListener('securitypolicyviolation', (event) => {
    // biome-ignore lint/suspicious/noConsole: the console is the way out of the page
    console.error(`content security policy: ${event.violatedDirective} ${event.blockedURI} ${event.sourceFile ?? ''}`)
  })
}

function watch(page: Page, problems: string[]): void {
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()} (${message.location().url})`)
  })
  page.on('pageerror', (error) => {
    problems.push(`exception: ${error.stack ?? error.message}`)
  })
  page.on('crash', () => {
    problems.push('the page crashed')
  })
  page.on('websocket', (socket) => {
    if (!isLocal(socket.url())) problems.push(`socket to ${socket.url()}`)
  })
}

/** A new browser context; close it with `context.close()`. */
export async function watchedContext(browser: Browser, options: WatchedOptions = {}): Promise<Watched> {
  const { network = 'open', ...contextOptions } = options
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...contextOptions })
  const problems: string[] = []
  const tolerated: RegExp[] = []
  context.on('request', (request) => {
    if (!isLocal(request.url())) problems.push(`request to ${request.url()}`)
  })
  context.on('page', (page) => watch(page, problems))
  await context.addInitScript(reportViolations)
  if (network === 'blocked') {
    await context.route(
      (url) => !isLocal(url.href),
      (route) => route.abort('internetdisconnected'),
    )
  }
  return {
    context,
    get problems() {
      return problems.filter((problem) => !tolerated.some((pattern) => pattern.test(problem)))
    },
    newPage: () => context.newPage(),
    tolerate(pattern) {
      tolerated.push(pattern)
    },
  }
}

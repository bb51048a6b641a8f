/** The installed Chrome, Edge or Chromium that Baton may use: the one that `BATON_BROWSER` names, else the likeliest that is there. */
import { type BrowserPathsContext, browserPaths } from './browser-paths.ts'

export interface FindBrowserContext extends BrowserPathsContext {
  readonly exists: (path: string) => boolean
}

/** Its absolute path; null where there is none. A `BATON_BROWSER` that is not there means none: no other is taken instead. */
export function findBrowser({ exists, ...context }: FindBrowserContext): string | null {
  const named = context.env.BATON_BROWSER
  const candidates = named ? [named] : browserPaths(context)
  return candidates.find(exists) ?? null
}

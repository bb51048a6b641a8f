/** The words that were typed behind the program's name, whichever program runs Baton. */

/** What a process knows of how it was started. */
export interface StartedProcess {
  readonly argv: readonly string[]
  readonly versions: { readonly electron?: string | undefined }
  /** Set by an Electron that was told which app to run, as in development. */
  readonly defaultApp?: boolean
}

/** A packed Baton is the program itself; on Node, and on an Electron that runs a folder, what is run stands in between. */
export function typedWords({ argv, versions, defaultApp = false }: StartedProcess): readonly string[] {
  return argv.slice(versions.electron !== undefined && !defaultApp ? 1 : 2)
}

/** Which exported files a program of the system may open: documents alone, never what the system would run. */
const OPENABLE: ReadonlySet<string> = new Set('pdf html pptx xlsx csv md txt ics svg png'.split(' '))

/** By the ending of its name, which is what the system goes by. */
export function isOpenable(path: string): boolean {
  const [, ending] = /\.([a-z]+)$/i.exec(path) ?? []
  return ending !== undefined && OPENABLE.has(ending.toLowerCase())
}

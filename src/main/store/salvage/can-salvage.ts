/** A short look at a damaged file: is there anything in it that salvage could read? */
import { withDisk } from '../disk-refusal.ts'
import { openPageSource } from './page-source.ts'
import { headAt, looksLikeLeaf } from './read-page.ts'

/** Whether any page of the file, or of the log beside it, still holds rows. */
export function canSalvage({ path }: { readonly path: string }): boolean {
  return withDisk('open', path, () => {
    const source = openPageSource(path)
    try {
      for (let page = source.pageCount; page >= 1; page -= 1) {
        if (looksLikeLeaf(source.read(page), headAt(page))) return true
      }
      return false
    } finally {
      source.close()
    }
  })
}

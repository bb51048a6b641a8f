/** What ships with Baton beside its code: licence texts, formats, and the data of the practice workshop. */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { languageOf } from '#shared/model/locale.ts'
import { locale } from '#shared/text/text.ts'
import type { Resources } from '../core/ports/system.ts'

/**
 * @param resources the folder of shipped files
 * @param root the folder that holds Baton's own LICENSE
 */
export function createResources(resources: string, root: string): Resources {
  const folder = join(resources, 'licences')
  const readText = (path: string) => readFile(path, 'utf8')
  /** A file in the folder of the language that is spoken; where there is none, the English one. */
  const readSpoken = (shipped: string, name: string) =>
    readFile(join(shipped, languageOf(locale()) ?? '', name)).catch(() => readFile(join(shipped, name)))
  return {
    async licences() {
      const own = await readText(join(root, 'LICENSE')).catch(() => null)
      const names = (await readdir(folder).catch(() => [])).filter((name) => /\.(md|txt)$/.test(name)).sort()
      const others = await Promise.all(
        names.map(async (name) => ({
          name: name.replace(/\.(md|txt)$/, ''),
          text: await readText(join(folder, name)),
        })),
      )
      return own === null ? others : [{ name: 'Baton', text: own }, ...others]
    },
    async practice() {
      const folder = join(resources, 'practice')
      const [handoffs, groups, story, room] = await Promise.all([
        ...['it-incident-handoffs.csv', 'it-incident-groups.csv'].map((name) => readFile(join(folder, name))),
        ...['practice.json', 'room.json'].map((name) => readSpoken(folder, name)),
      ])
      if (!handoffs || !groups || !story || !room) throw new Error('the practice data is incomplete')
      return { handoffs, groups, story, room }
    },
    formats: (names) =>
      Promise.all(
        names.map(async (name) => (await readSpoken(join(resources, 'formats'), `${name}.json`)).toString('utf8')),
      ),
  }
}

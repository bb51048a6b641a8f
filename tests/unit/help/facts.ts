/** The facts of a laptop on which nothing was changed: shipped formats, usual keys. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { HelpFacts } from '#shared/help/topic.ts'
import { ACTIONS, type ActionId } from '#shared/model/action.ts'
import { Format, SHIPPED_FORMATS } from '#shared/model/format.ts'
import type { FormatId } from '#shared/model/ids.ts'
import { USUAL_PRESENTER_KEYS } from '#shared/model/presenter-keys.ts'

const folder = join(import.meta.dirname, '..', '..', '..', 'resources', 'formats')

export const FACTS: HelpFacts = {
  keys: Object.fromEntries(ACTIONS.map(({ id, keys }) => [id, keys])) as Record<ActionId, string>,
  moves: { next: 'PageDown', back: 'PageUp', dark: 'B', freeze: 'F', leave: 'Escape' },
  presenterKeys: USUAL_PRESENTER_KEYS,
  home: '/home/anna/Baton',
  formats: SHIPPED_FORMATS.map((name) => ({
    id: name as unknown as FormatId,
    own: false,
    format: Format.parse(JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'))),
  })),
}

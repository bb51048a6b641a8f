/** Everything on the map that has words, to be found by them. */
import type { Editor } from '@tldraw/editor'
import { t } from '#shared/text/text.ts'
import { noteText } from '../commands/note-text.ts'
import type { MapContents } from '../map-api.ts'
import type { Findable } from './search-map.ts'

export function listFindables({ parties, interactions, zones }: MapContents, editor: Editor | null): Findable[] {
  const names = new Map(parties.map((party) => [party.id, party.name]))
  const notes = editor === null ? [] : editor.getCurrentPageShapes()
  return [
    ...parties.map(({ id, name, kind, group }): Findable => {
      const detail = [t(`term.kind.${kind}`), group].filter((part) => part !== '').join(' · ')
      return { id, kind: 'party', text: name, detail }
    }),
    ...zones.map(({ id, name }): Findable => ({ id, kind: 'zone', text: name, detail: t('map.find.zone') })),
    ...interactions.map(({ id, service, provider, customer }): Findable => {
      const ends = { provider: names.get(provider) ?? '', customer: names.get(customer) ?? '' }
      return { id, kind: 'interaction', text: service, detail: t('map.describeInteraction', ends) }
    }),
    ...notes.flatMap((shape): Findable[] => {
      const text = noteText(shape) ?? ''
      return text === '' ? [] : [{ id: shape.id, kind: 'note', text, detail: t('map.find.note') }]
    }),
  ]
}

/** Says what the selected parties are, by one key: 1 to 6 in the order of the kinds. One undo step. */
import type { Editor } from 'tldraw'
import { isParty, type PartyShape } from '#shared/model/map-schema.ts'
import { PARTY_KINDS, type PartyKind } from '#shared/model/party.ts'
import { t } from '#shared/text/text.ts'
import { say } from '../editor/say.ts'

export function setKind(editor: Editor, kind: PartyKind): void {
  const parties = editor.getSelectedShapes().filter(isParty)
  if (parties.length === 0) {
    say(editor, t('capture.noParties', { count: PARTY_KINDS.length }))
    return
  }
  const others = parties.filter((party) => party.props.kind !== kind)
  if (others.length === 0) return
  editor.markHistoryStoppingPoint('kind')
  editor.run(() => editor.updateShapes<PartyShape>(others.map(({ id }) => ({ id, type: 'party', props: { kind } }))), {
    ignoreShapeLock: true,
  })
}

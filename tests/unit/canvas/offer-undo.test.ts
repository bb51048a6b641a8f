/** What "Undo" beside a sentence takes back: what the sentence speaks of, or nothing. */
import { expect, test } from 'vitest'
import { offerUndo } from '../../../src/renderer/src/canvas/editor/offer-undo.ts'
import { dismissPassing, readToasts } from '../../../src/renderer/src/ui/toast-store.ts'
import { openHeadlessMap } from './headless-map.ts'

function removed() {
  dismissPassing()
  const map = openHeadlessMap()
  const sales = map.party('Sales')
  const stock = map.party('Stock', 400)
  map.interaction(sales, stock, 'orders')
  map.editor.markHistoryStoppingPoint('remove')
  map.editor.deleteShapes([sales])
  offerUndo(map.editor, { text: 'One is gone.', topic: 'removal' })
  return { map, stock }
}

test('the offer takes back what it speaks of, also after something was only selected', async () => {
  const { map, stock } = removed()
  await Promise.resolve()
  map.editor.markHistoryStoppingPoint('select')
  map.editor.select(stock)
  expect(readToasts()).toHaveLength(1)
  readToasts()[0]?.action?.run()
  expect(map.says()).toEqual(['Sales > Stock: orders'])
  expect(readToasts()).toEqual([])
})

test('the offer goes away with the next edit, whoever makes it', async () => {
  const { map, stock } = removed()
  await Promise.resolve()
  map.editor.markHistoryStoppingPoint('move')
  map.editor.updateShape({ id: stock, type: 'party', x: 40 })
  expect(readToasts()).toEqual([])
  const undone = removed()
  await Promise.resolve()
  undone.map.editor.undo()
  expect(readToasts()).toEqual([])
})

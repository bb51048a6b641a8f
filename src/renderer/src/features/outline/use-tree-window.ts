/** Which lines of the tree are drawn: those in view, the one the keyboard is on, and room for the line that is being typed. */
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import type { RefObject } from 'react'
import { useRem } from '../../ui/use-rem.ts'
import type { TreeLine } from './tree-nodes.ts'

/** Height of a line in rem before it is measured: long names wrap. The line that is typed in has the second. */
const LINE_REM = 2.25
const DRAFT_REM = 3

/** `draftAt` is the index before which something is being typed. */
export function useTreeWindow(
  scroller: RefObject<HTMLElement | null>,
  lines: readonly TreeLine[],
  at: number,
  draftAt: number | null,
) {
  const rem = useRem()
  const slots = lines.length + (draftAt === null ? 0 : 1)
  const lineOf = (slot: number) => (draftAt !== null && slot > draftAt ? slot - 1 : slot)
  const slotOf = (index: number) => (draftAt !== null && index >= draftAt ? index + 1 : index)
  const kept = [slotOf(at), ...(draftAt === null ? [] : [draftAt])]
  const virtual = useVirtualizer({
    count: slots,
    getScrollElement: () => scroller.current,
    estimateSize: (slot) => Math.round((slot === draftAt ? DRAFT_REM : LINE_REM) * rem),
    getItemKey: (slot) => (slot === draftAt ? 'draft' : (lines[lineOf(slot)]?.node.key ?? slot)),
    overscan: 10,
    // What has the keyboard stays drawn, or focus would be lost when it scrolls away.
    rangeExtractor: (range) => {
      const seen = defaultRangeExtractor(range)
      const more = kept.filter((slot) => slot < range.count && !seen.includes(slot))
      return more.length === 0 ? seen : [...seen, ...more].sort((a, b) => a - b)
    },
  })
  const items = virtual.getVirtualItems()
  return {
    height: virtual.getTotalSize(),
    measure: virtual.measureElement,
    drawn: items.flatMap((item) => {
      const index = lineOf(item.index)
      const line = item.index === draftAt ? undefined : lines[index]
      return line ? [{ slot: item.index, line, top: item.start }] : []
    }),
    draftTop: items.find((item) => item.index === draftAt)?.start ?? 0,
    scrollTo: (index: number) => virtual.scrollToIndex(slotOf(index)),
    scrollToDraft: () => {
      if (draftAt !== null) virtual.scrollToIndex(draftAt)
    },
  }
}

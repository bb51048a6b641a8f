/** The sign of a block: its kind while it lies ahead or goes on, a tick once done, an arrow when skipped. State shows in form as well as in colour. */
import { Check, SkipForward } from 'lucide-react'
import type { Block } from '#shared/model/block.ts'
import type { BlockState } from '#shared/model/guide.ts'
import { BLOCK_ICONS } from './block-icons.ts'
import styles from './block-sign.module.css'

/** Decoration: the state must be said beside it. */
export function BlockSign({ block, state }: { readonly block: Pick<Block, 'kind'>; readonly state: BlockState }) {
  const Icon = state === 'done' ? Check : state === 'skipped' ? SkipForward : BLOCK_ICONS[block.kind]
  return (
    <span className={styles.sign} data-state={state} aria-hidden="true">
      <Icon />
    </span>
  )
}

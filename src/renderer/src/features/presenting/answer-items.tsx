/** In a practice workshop: the answers of the practice room to the block that goes on, as an item of the menu of scenes. */
import { GraduationCap } from 'lucide-react'
import { currentBlock } from '#shared/model/guide.ts'
import type { WorkshopId } from '#shared/model/ids.ts'
import { PracticeBlock } from '#shared/model/practice.ts'
import { t } from '#shared/text/text.ts'
import { useCoreQuery } from '../../rpc/core-provider.tsx'
import { MenuItem, MenuSeparator } from '../../ui/menu.tsx'
import type { Presenting } from './use-presenting.ts'

interface AnswerItemsProps {
  readonly workshop: WorkshopId
  readonly presenting: Presenting
}

/** Nothing while no block goes on that a class can answer. */
export function AnswerItems({ workshop, presenting }: AnswerItemsProps) {
  const guide = useCoreQuery('guide.get', { workshop }).data
  const now = guide && currentBlock(guide.progress)
  const block = guide?.agenda.blocks.find(({ id }) => id === now)
  const practised = PracticeBlock.safeParse(block?.kind)
  if (block === undefined || !practised.success) return null
  return <AnswerItem {...{ workshop, presenting, block: practised.data, title: block.title }} />
}

function AnswerItem(props: AnswerItemsProps & { readonly block: PracticeBlock; readonly title: string }) {
  const { workshop, presenting, block, title } = props
  const answers = useCoreQuery('practice.answers', { workshop, block }).data ?? []
  if (answers.length === 0) return null
  return (
    <>
      <MenuSeparator />
      <MenuItem icon={<GraduationCap />} onSelect={() => presenting.showAnswers(title, answers)}>
        {t('presenting.answersOf', { title })}
      </MenuItem>
    </>
  )
}

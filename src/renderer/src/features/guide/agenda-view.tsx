/**
 * The agenda of the workshop, to be changed before and while it goes on. Every change holds at once; the core refuses only
 * to take out the block that goes on.
 */
import { ArrowLeft, ListOrdered, Plus, Repeat, Save } from 'lucide-react'
import { useState } from 'react'
import { BLOCK_KINDS, type BlockKind } from '#shared/model/block.ts'
import { minutesOf } from '#shared/model/format.ts'
import type { Guide } from '#shared/model/guide.ts'
import type { BlockId } from '#shared/model/ids.ts'
import { LIMITS } from '#shared/model/limits.ts'
import { t } from '#shared/text/text.ts'
import { useCoreQuery } from '../../rpc/core-provider.tsx'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Menu, MenuItem } from '../../ui/menu.tsx'
import { Spinner } from '../../ui/spinner.tsx'
import panes from '../../ui/two-panes.module.css'
import { insertBlock, makeBlock } from './agenda-edits.ts'
import { AgendaList } from './agenda-list.tsx'
import { BlockForm } from './block-form.tsx'
import { BLOCK_ICONS } from './block-icons.ts'
import { blockToRead } from './guide-order.ts'
import type { GuideHandle, GuideMoves } from './use-guide.ts'

export interface AgendaViewProps {
  readonly handle: GuideHandle
  readonly onClose: () => void
  readonly onChooseFormat: () => void
  readonly onKeepFormat: () => void
}

export function AgendaView({ handle, onClose, onChooseFormat, onKeepFormat }: AgendaViewProps) {
  const { guide, moves } = handle
  if (guide === undefined) return <Spinner label={t('guide.loading')} />
  const { blocks } = guide.agenda
  return (
    <div className={panes.view}>
      <header className={panes.head}>
        <div className={panes.words}>
          <h2 className={panes.title}>{t('guide.agenda.title')}</h2>
          <p className={panes.soft}>
            {blocks.length > 0 &&
              `${t('guide.agenda.total', { minutes: minutesOf(guide.agenda), count: blocks.length })} · `}
            {t('guide.agenda.intro')}
          </p>
        </div>
        <Button size="small" icon={<Repeat />} onClick={onChooseFormat}>
          {t('action.agenda-adopt')}
        </Button>
        <Button size="small" icon={<Save />} disabled={blocks.length === 0} onClick={onKeepFormat}>
          {t('action.format-keep')}
        </Button>
        <Button size="small" variant="primary" icon={<ArrowLeft />} onClick={onClose}>
          {t('guide.agenda.close')}
        </Button>
      </header>
      <Editor guide={guide} moves={moves} onChooseFormat={onChooseFormat} />
    </div>
  )
}

function Editor({
  guide,
  moves,
  onChooseFormat,
}: {
  readonly guide: Guide
  readonly moves: GuideMoves
  readonly onChooseFormat: () => void
}) {
  const { blocks } = guide.agenda
  const formats = useCoreQuery('formats.list', {})
  const [chosen, setChosen] = useState<BlockId | null>(null)
  const selected = blocks.find(({ id }) => id === chosen) ?? blockToRead(guide) ?? blocks[0]
  const add = async (kind: BlockKind) => {
    const block = makeBlock(kind, formats.data ?? [])
    const at = selected === undefined ? 0 : blocks.indexOf(selected) + 1
    if (await moves.revise((agenda) => insertBlock(agenda, block, at))) setChosen(block.id)
  }
  const adder = (
    <Menu
      align="start"
      trigger={
        <Button icon={<Plus />} disabled={blocks.length >= LIMITS.blocks}>
          {t('guide.agenda.add')}
        </Button>
      }
    >
      {BLOCK_KINDS.map((kind) => {
        const Icon = BLOCK_ICONS[kind]
        return (
          <MenuItem key={kind} icon={<Icon />} onSelect={() => void add(kind)}>
            {t(`guide.kind.${kind}`)}
          </MenuItem>
        )
      })}
    </Menu>
  )
  if (selected === undefined) {
    return (
      <EmptyState
        icon={<ListOrdered />}
        title={t('guide.agenda.empty')}
        actions={
          <>
            {adder}
            <Button variant="primary" onClick={onChooseFormat}>
              {t('guide.none.choose')}
            </Button>
          </>
        }
      >
        {t('guide.agenda.emptyText')}
      </EmptyState>
    )
  }
  return (
    <div className={panes.panes}>
      <section className={panes.listPane} aria-label={t('guide.agenda.list')}>
        <AgendaList guide={guide} moves={moves} selected={selected.id} onSelect={setChosen} />
        {adder}
        <p className={panes.soft}>{t('guide.agenda.hint')}</p>
      </section>
      <BlockForm key={selected.id} block={selected} moves={moves} />
    </div>
  )
}

/** All that can be said of one block: time, what the room reads, what only the facilitator reads, when it is done. Fields write themselves. */
import { BLOCK_KINDS, type Block, type BlockPlan } from '#shared/model/block.ts'
import { LIMITS } from '#shared/model/limits.ts'
import { t } from '#shared/text/text.ts'
import { FactText } from '../../ui/fact-input.tsx'
import { Select } from '../../ui/select.tsx'
import panes from '../../ui/two-panes.module.css'
import styles from './agenda.module.css'
import { changeBlock } from './agenda-edits.ts'
import { MINUTES } from './check-whole.ts'
import { FinishFields } from './finish-fields.tsx'
import { SceneFields } from './scene-fields.tsx'
import type { GuideMoves } from './use-guide.ts'
import { WholeField } from './whole-field.tsx'

const TITLE = { limit: LIMITS.name, lines: 'one', required: true } as const
const TEXT = { limit: LIMITS.note, lines: 'many', required: false } as const
const NOTES = ['say', 'purpose', 'good', 'trap', 'planB'] as const

/** Key it by the block. */
export function BlockForm({ block, moves }: { readonly block: Block; readonly moves: GuideMoves }) {
  const change = (patch: Partial<BlockPlan>) => void moves.revise((agenda) => changeBlock(agenda, block.id, patch))
  const target = (field: string) => `agenda ${block.id} ${field}`
  return (
    <section className={panes.form} aria-label={t('guide.agenda.edit', { title: block.title })}>
      <div className={styles.facts}>
        <FactText
          target={target('title')}
          label={t('guide.agenda.name')}
          rule={TITLE}
          stored={block.title}
          write={(title) => change({ title })}
        />
        <Select
          label={t('guide.agenda.kind')}
          value={block.kind}
          options={BLOCK_KINDS.map((value) => ({ value, label: t(`guide.kind.${value}`) }))}
          onValue={(kind) => change({ kind })}
        />
        <WholeField
          target={target('least')}
          label={t('guide.agenda.leastMinutes')}
          stored={block.leastMinutes}
          limits={{ min: MINUTES.min, max: block.minutes }}
          write={(leastMinutes) => change({ leastMinutes })}
        />
      </div>
      <FactText
        target={target('prompt')}
        label={t('guide.agenda.prompt')}
        rule={TEXT}
        stored={block.prompt}
        write={(prompt) => change({ prompt })}
      />
      <SceneFields block={block} onChange={(scenes) => change({ scenes })} />
      <FinishFields block={block} onChange={(finish) => change({ finish })} />
      <h3 className={styles.heading}>{t('guide.agenda.notesFor')}</h3>
      <div className={styles.notes}>
        {NOTES.map((name) => (
          <FactText
            key={name}
            target={target(name)}
            label={t(`guide.note.${name}`)}
            rule={TEXT}
            stored={block.notes[name]}
            write={(text) =>
              void moves.revise((agenda) => {
                // The other notes as they are then: two fields may write shortly after each other.
                const notes = agenda.blocks.find(({ id }) => id === block.id)?.notes ?? block.notes
                return changeBlock(agenda, block.id, { notes: { ...notes, [name]: text } })
              })
            }
          />
        ))}
        <FactText
          target={target('ifLate')}
          label={t('guide.agenda.ifLate')}
          rule={TEXT}
          stored={block.ifLate}
          write={(ifLate) => change({ ifLate })}
        />
      </div>
    </section>
  )
}

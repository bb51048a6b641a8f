/** The finish tests of a block as they are edited: with their numbers, added and taken out. */
import { Plus, X } from 'lucide-react'
import type { Block } from '#shared/model/block.ts'
import type { FinishTest } from '#shared/model/finish-test.ts'
import { t } from '#shared/text/text.ts'
import { Button } from '../../ui/button.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { Menu, MenuItem } from '../../ui/menu.tsx'
import panes from '../../ui/two-panes.module.css'
import styles from './agenda.module.css'
import { firstTest, listTests } from './finish-kinds.ts'
import { sayTest } from './say-finish.ts'
import { WholeField } from './whole-field.tsx'

const MANY = { min: 1, max: 1000 }
const PERCENT = { min: 10, max: 100 }
const MOST_TESTS = 20

export function FinishFields({
  block,
  onChange,
}: {
  readonly block: Block
  readonly onChange: (finish: FinishTest[]) => void
}) {
  const asked = block.finish
  const replace = (at: number, test: FinishTest) => onChange(asked.map((one, index) => (index === at ? test : one)))
  const offered = listTests(block.kind).filter((name) => !asked.some(({ test }) => test === name))
  return (
    <section className={styles.finish}>
      <h3 className={styles.heading}>{t('guide.agenda.finish')}</h3>
      <p className={panes.soft}>{asked.length === 0 ? t('guide.agenda.noFinish') : t('guide.agenda.finishIntro')}</p>
      <ul className={styles.tests}>
        {asked.map((test, index) => (
          <li key={test.test} className={styles.test}>
            <span className={styles.testText}>{sayTest(test)}</span>
            {'atLeast' in test && (
              <WholeField
                target={`agenda ${block.id} ${test.test}`}
                className={styles.number}
                label={t('guide.agenda.atLeast')}
                hideLabel
                stored={test.atLeast}
                limits={MANY}
                write={(atLeast) => replace(index, { ...test, atLeast })}
              />
            )}
            {'share' in test && (
              <WholeField
                target={`agenda ${block.id} ${test.test} share`}
                className={styles.number}
                label={t('guide.agenda.share')}
                hideLabel
                stored={Math.round(test.share * 100)}
                limits={PERCENT}
                write={(percent) => replace(index, { ...test, share: percent / 100 })}
              />
            )}
            <IconButton
              name={t('guide.agenda.removeTest', { text: sayTest(test) })}
              icon={<X />}
              size="small"
              onClick={() => onChange(asked.filter((_, at) => at !== index))}
            />
          </li>
        ))}
      </ul>
      <Menu
        align="start"
        trigger={
          <Button size="small" icon={<Plus />} disabled={offered.length === 0 || asked.length >= MOST_TESTS}>
            {t('guide.agenda.addTest')}
          </Button>
        }
      >
        {offered.map((name) => (
          <MenuItem key={name} onSelect={() => onChange([...asked, firstTest(name)])}>
            {sayTest(firstTest(name))}
          </MenuItem>
        ))}
      </Menu>
    </section>
  )
}

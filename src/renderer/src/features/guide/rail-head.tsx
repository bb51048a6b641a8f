/** The top of the rail: what it is, and what can be done with the agenda as a whole. */
import { Ellipsis, ListOrdered, PanelLeftClose, Presentation, Repeat, Save } from 'lucide-react'
import type { Guide } from '#shared/model/guide.ts'
import { t } from '#shared/text/text.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { Menu, MenuItem, MenuSeparator } from '../../ui/menu.tsx'
import styles from './guide-rail.module.css'
import type { GuideKeys, GuideLinks } from './rail-props.ts'

export function RailHead({
  guide,
  keys,
  links,
  onFold,
}: {
  readonly guide: Guide | undefined
  readonly keys: GuideKeys
  readonly links: GuideLinks
  readonly onFold: () => void
}) {
  const empty = guide === undefined || guide.agenda.blocks.length === 0
  return (
    <header className={styles.head}>
      <h2 className={styles.title}>{guide?.agenda.name || t('guide.rail')}</h2>
      <Menu trigger={<IconButton name={t('guide.more')} icon={<Ellipsis />} size="small" />} align="start">
        <MenuItem icon={<ListOrdered />} onSelect={later(links.editAgenda)}>
          {t('action.agenda-edit')}
        </MenuItem>
        <MenuItem icon={<Repeat />} onSelect={later(links.chooseFormat)}>
          {t('action.agenda-adopt')}
        </MenuItem>
        <MenuItem icon={<Save />} disabled={empty} onSelect={later(links.keepFormat)}>
          {t('action.format-keep')}
        </MenuItem>
        <MenuSeparator />
        <MenuItem icon={<Presentation />} keys={keys.showPrompt} disabled={empty} onSelect={later(links.showPrompt)}>
          {t('action.present-here')}
        </MenuItem>
      </Menu>
      <IconButton
        name={t('guide.fold')}
        icon={<PanelLeftClose />}
        keys={keys.fold}
        size="small"
        tooltipSide="right"
        aria-expanded
        onClick={onFold}
      />
    </header>
  )
}

/** Once the menu is gone: what opens then finds the keyboard where it was. */
function later(run: () => void): () => void {
  return () => setTimeout(run, 0)
}

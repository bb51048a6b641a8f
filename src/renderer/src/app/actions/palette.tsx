/** The command palette: every action by name, with its shortcut. */
import { Command } from 'cmdk'
import { Dialog as Radix } from 'radix-ui'
import { useState } from 'react'
import { ACTIONS, type ActionId, MENUS } from '#shared/model/action.ts'
import { t } from '#shared/text/text.ts'
import { Kbd } from '../../ui/kbd.tsx'
import { useReturnFocus } from '../../ui/use-return-focus.ts'
import { useRootMark } from '../../ui/use-root-mark.ts'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import { keysOf, useDeeds } from './action-host.tsx'
import { findRun } from './action-runs.ts'
import styles from './palette.module.css'
import { rankActions } from './rank-actions.ts'

/**
 * Mounted while it is open. What cannot be done now is listed all the same, greyed out, so that it can be found. By menu
 * until something is typed; then the best match stands first.
 */
export function Palette({ onClose }: { readonly onClose: () => void }) {
  const deeds = useDeeds()
  const back = useReturnFocus()
  useRootMark('dialog')
  const [typed, setTyped] = useState('')
  const entry = (id: ActionId) => {
    const run = findRun(id, deeds)
    return (
      <Command.Item
        key={id}
        value={id}
        disabled={run === null}
        className={styles.item}
        onSelect={() => {
          onClose()
          // Once the palette is gone: the action finds the keyboard where it was and may put it elsewhere.
          setTimeout(() => {
            back.now()
            run?.()
          }, 0)
        }}
      >
        <span className={styles.name}>{t(`action.${id}`)}</span>
        {run === null && <span className={styles.off}>{t('app.palette.unavailable')}</span>}
        <Kbd keys={keysOf(id)} />
      </Command.Item>
    )
  }
  return (
    <Radix.Root
      open
      onOpenChange={(open) => {
        if (!open) onClose()
      }}
    >
      <Radix.Portal>
        <Radix.Overlay className={styles.backdrop} />
        <Radix.Content className={styles.palette} aria-describedby={undefined} onCloseAutoFocus={back.onClose}>
          <VisuallyHidden>
            <Radix.Title>{t('app.palette.title')}</Radix.Title>
          </VisuallyHidden>
          <Command label={t('app.palette.title')} loop shouldFilter={false} className={styles.command}>
            <Command.Input
              className={styles.input}
              placeholder={t('app.palette.placeholder')}
              value={typed}
              onValueChange={setTyped}
              autoFocus
            />
            <Command.List className={styles.list} label={t('app.palette.title')}>
              <Command.Empty className={styles.none}>{t('app.palette.none')}</Command.Empty>
              {typed.trim() === ''
                ? MENUS.map((menu) => (
                    <Command.Group key={menu} heading={t(`app.menu.${menu}`)} className={styles.group}>
                      {ACTIONS.filter((action) => action.menu === menu && action.id !== 'palette').map(({ id }) =>
                        entry(id),
                      )}
                    </Command.Group>
                  ))
                : rankActions(typed).map(entry)}
            </Command.List>
          </Command>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}

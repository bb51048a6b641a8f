/** The command palette: every action by name, with its shortcut. */
import { Command } from 'cmdk'
import { Dialog as Radix } from 'radix-ui'
import { ACTIONS, MENUS } from '#shared/model/action.ts'
import { t } from '#shared/text/text.ts'
import { Kbd } from '../../ui/kbd.tsx'
import { useReturnFocus } from '../../ui/use-return-focus.ts'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import { useDeeds } from './action-host.tsx'
import { findRun } from './action-runs.ts'
import styles from './palette.module.css'

/** Mounted while it is open. What cannot be done now is listed all the same, greyed out, so that it can be found. */
export function Palette({ onClose }: { readonly onClose: () => void }) {
  const deeds = useDeeds()
  const back = useReturnFocus()
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
          <Command label={t('app.palette.title')} loop className={styles.command}>
            <Command.Input className={styles.input} placeholder={t('app.palette.placeholder')} autoFocus />
            <Command.List className={styles.list} label={t('app.palette.title')}>
              <Command.Empty className={styles.none}>{t('app.palette.none')}</Command.Empty>
              {MENUS.map((menu) => (
                <Command.Group key={menu} heading={t(`app.menu.${menu}`)} className={styles.group}>
                  {ACTIONS.filter((action) => action.menu === menu && action.id !== 'palette').map((action) => {
                    const run = findRun(action.id, deeds)
                    return (
                      <Command.Item
                        key={action.id}
                        value={`${t(`action.${action.id}`)} ${t(`app.menu.${menu}`)}`}
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
                        <span className={styles.name}>{t(`action.${action.id}`)}</span>
                        {run === null && <span className={styles.off}>{t('app.palette.unavailable')}</span>}
                        <Kbd keys={action.keys} />
                      </Command.Item>
                    )
                  })}
                </Command.Group>
              ))}
            </Command.List>
          </Command>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}

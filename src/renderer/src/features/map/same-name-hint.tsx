/** A quiet hint that a name stands on the map more than once, with the ways to look and to merge. */
import { X } from 'lucide-react'
import { useMemo, useState } from 'react'
import { sayNames } from '#shared/text/say-list.ts'
import { t } from '#shared/text/text.ts'
import { useMapCommands, useMapContents } from '../../canvas/hooks.ts'
import { Button } from '../../ui/button.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import styles from './map-view.module.css'
import { findSameNames } from './same-names.ts'

/** More names than this are only counted. */
const SHOWN_NAMES = 4

/** Put away, it stays away until another name is there twice. */
export function SameNameHint() {
  const { parties } = useMapContents()
  const { merge, reveal } = useMapCommands()
  const same = useMemo(() => findSameNames(parties), [parties])
  const [away, setAway] = useState<ReadonlySet<string>>(new Set())
  if (same.every(({ name }) => away.has(name))) return null
  const names = sayNames(
    same.map(({ name }) => name),
    SHOWN_NAMES,
  )
  return (
    <div className={styles.notice}>
      <p>{t('map.sameName.hint', { count: same.length, names })}</p>
      <Button size="small" onClick={() => reveal(same.flatMap(({ ids }) => ids))}>
        {t('map.sameName.show')}
      </Button>
      <Button size="small" onClick={() => merge(same.map(({ ids }) => ids))}>
        {t('map.sameName.merge')}
      </Button>
      <IconButton
        name={t('map.dismiss')}
        icon={<X />}
        size="small"
        onClick={() => setAway(new Set(same.map(({ name }) => name)))}
      />
    </div>
  )
}

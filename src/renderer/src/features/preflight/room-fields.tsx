/** Asks once how large the picture is and where the last row sits. What is no length stays in its field and is not kept. */
import { useState } from 'react'
import { RoomSize } from '#shared/model/settings.ts'
import { t } from '#shared/text/text.ts'
import { NumberInput } from '../../ui/number-input.tsx'
import styles from './preflight.module.css'

interface RoomFieldsProps {
  readonly room: RoomSize | null
  readonly onRoom: (room: RoomSize) => void
}

export function RoomFields({ room, onRoom }: RoomFieldsProps) {
  const [typed, setTyped] = useState<{ readonly [K in keyof RoomSize]: number | null }>(
    room ?? { pictureHeight: null, lastRow: null },
  )
  const change = (patch: Partial<typeof typed>) => {
    const next = { ...typed, ...patch }
    setTyped(next)
    const read = RoomSize.safeParse(next)
    if (read.success) onRoom(read.data)
  }
  const problemOf = (field: keyof RoomSize) => {
    const value = typed[field]
    return value === null || RoomSize.shape[field].safeParse(value).success ? null : t('preflight.legible.between')
  }
  return (
    <div className={styles.room}>
      {(['pictureHeight', 'lastRow'] as const).map((field) => (
        <NumberInput
          key={field}
          label={t(field === 'pictureHeight' ? 'preflight.legible.height' : 'preflight.legible.row')}
          value={typed[field]}
          error={problemOf(field)}
          onValue={(value) => change({ [field]: value })}
        />
      ))}
    </div>
  )
}

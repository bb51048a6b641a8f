/** The page before the room is full, with what the wall would show drawn as the room's window draws it. */
import type { Guide } from '#shared/model/guide.ts'
import type { WorkshopId } from '#shared/model/ids.ts'
import { TimerSound } from '../../features/guide/timer-sound.tsx'
import { PreflightDialog } from '../../features/preflight/preflight-dialog.tsx'
import { firstOfNow, listSteps, showingOf } from '../../features/presenting/list-steps.ts'
import type { Presenting } from '../../features/presenting/use-presenting.ts'
import { usePreview } from '../../features/presenting/use-preview.ts'
import { WallPreview } from '../../features/presenting/wall-preview.tsx'
import { useCoreQuery } from '../../rpc/core-provider.tsx'
import { DrawnScene } from './drawn-scene.tsx'

export interface PreflightProps {
  readonly workshop: WorkshopId
  readonly guide: Guide | undefined
  readonly presenting: Presenting
  readonly onClose: () => void
}

/** Mounted while it is open. While nothing is presented it draws what presenting from here would begin with. */
export function Preflight({ workshop, guide, presenting, onClose }: PreflightProps) {
  const now = useCoreQuery('audience.scene', {}).data
  const begin = showingOf(workshop, firstOfNow(listSteps(guide), guide))
  const first = usePreview(begin)
  const scene = presenting.on ? now : first
  return (
    <PreflightDialog
      preview={
        scene ? (
          <WallPreview>
            <DrawnScene scene={scene} ahead={presenting.on ? undefined : begin} />
          </WallPreview>
        ) : null
      }
      sound={(face) => <TimerSound face={face} />}
      onPresent={presenting.on ? presenting.openWindow : presenting.beginHere}
      onClose={onClose}
    />
  )
}

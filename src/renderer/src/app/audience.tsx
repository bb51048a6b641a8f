/** The entry of the room's window. It always has the projector's palette: the facilitator's theme is for the laptop. */
import '../ui/styles.ts'
import { createRoot } from 'react-dom/client'
import { t } from '#shared/text/text.ts'
import { AudienceWindow } from '../features/audience/audience-window.tsx'
import { QuietBoundary } from '../features/audience/quiet-boundary.tsx'
import { judgeRoomPress, sendRoomPress } from '../features/presenting/room-press.ts'
import { openClient } from '../rpc/open-client.ts'
import { readPress } from '../ui/shortcut.ts'
import { Root } from './root.tsx'

document.documentElement.dataset.theme = 'contrast'
document.documentElement.dataset.textSize = 'normal'
document.title = t('audience.title')

// The room's page may have the keyboard in the browser host: what a clicker sends goes to the page that leads.
window.addEventListener('keydown', (event) => {
  const opener: Window | null = window.opener
  if (opener === null) return
  const press = readPress(event)
  const { leads, isTaken } = judgeRoomPress(press, event.repeat)
  if (isTaken) event.preventDefault()
  if (leads) sendRoomPress(opener, press)
})

const place = document.getElementById('root')
if (place === null) throw new Error('audience.html has no element #root')
createRoot(place).render(
  <Root client={openClient()}>
    <QuietBoundary>
      <AudienceWindow />
    </QuietBoundary>
  </Root>,
)

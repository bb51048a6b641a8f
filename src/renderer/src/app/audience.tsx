/** The entry of the room's window. It has a palette of its own: the facilitator's theme is for the laptop. */
import '../ui/styles.ts'
import { createRoot } from 'react-dom/client'
import { t } from '#shared/text/text.ts'
import { AudienceWindow } from '../features/audience/audience-window.tsx'
import { FullScreenButton } from '../features/audience/full-screen-button.tsx'
import { QuietBoundary } from '../features/audience/quiet-boundary.tsx'
import { judgeRoomPress } from '../features/presenting/room-press.ts'
import { openClient } from '../rpc/open-client.ts'
import { readPress } from '../ui/shortcut.ts'
import { Root } from './root.tsx'
import { speakAsPage } from './speak-as-page.ts'

document.documentElement.dataset.theme = 'contrast'
document.documentElement.dataset.textSize = 'normal'
await speakAsPage()
document.title = t('audience.title')

const client = openClient()

// The room's window may have the keyboard: what a clicker sends goes to the window that leads.
window.addEventListener('keydown', (event) => {
  const press = readPress(event)
  const { leads, isTaken } = judgeRoomPress(press, event.repeat)
  if (isTaken) event.preventDefault()
  if (leads) void client.call('roomWindow.press', press)
})

// A page that was opened by another may close itself; the one that opened it may have been loaded anew and not know of it.
client.on('roomWindow.ended', () => window.close())

const place = document.getElementById('root')
if (place === null) throw new Error('audience.html has no element #root')
createRoot(place).render(
  <Root client={client}>
    <QuietBoundary>
      <AudienceWindow />
      {/* A host with windows of its own fills the screen by itself. */}
      {window.baton === undefined && <FullScreenButton />}
    </QuietBoundary>
  </Root>,
)

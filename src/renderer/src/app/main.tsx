/** The entry of the facilitator's window. */
import '../ui/styles.ts'
import { createRoot } from 'react-dom/client'
import { openClient } from '../rpc/open-client.ts'
import { mindDoubleClicks } from '../ui/mind-double-clicks.ts'
import { Toasts } from '../ui/toasts.tsx'
import { AppWindow } from './app-window.tsx'
import { ConnectionGate } from './connection-gate.tsx'
import { readPlace } from './place.ts'
import { Root } from './root.tsx'
import { speakAsPage } from './speak-as-page.ts'
import { applyStoredLook } from './use-look.ts'
import { prepareWorkshop } from './workshop/load-workshop.ts'

applyStoredLook()
mindDoubleClicks(window)
await speakAsPage()
if (readPlace(window.location.search).kind === 'workshop') prepareWorkshop()
// A file dropped beside the places that take one must not replace the window.
for (const name of ['dragover', 'drop'] as const) {
  window.addEventListener(name, (event) => event.preventDefault())
}

const place = document.getElementById('root')
if (place === null) throw new Error('index.html has no element #root')
createRoot(place).render(
  <Root client={openClient()}>
    <ConnectionGate>
      <AppWindow />
    </ConnectionGate>
    <Toasts />
  </Root>,
)

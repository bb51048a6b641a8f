/** Where the browser host starts: the same core as in Electron, behind HTTP and a WebSocket on 127.0.0.1. */
import { findInstallation } from '../../launch/installation.ts'
import { runServe } from './run-serve.ts'
import { startServeCore } from './serve-core.ts'

const installation = findInstallation()

await runServe({
  args: process.argv.slice(2),
  installation,
  startCore: (facts) => startServeCore(facts, installation),
})

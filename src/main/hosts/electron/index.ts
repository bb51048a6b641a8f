/** Where Electron starts. Only hands the real modules and the real core over; all that happens is in `electron-shell.ts`. */
import {
  app,
  BrowserWindow,
  dialog,
  ipcMain,
  Menu,
  powerMonitor,
  powerSaveBlocker,
  protocol,
  screen,
  session,
  shell,
} from 'electron'
import { createApp } from '../../app.ts'
import { findInstallation } from '../../launch/installation.ts'
import { startShell } from './electron-shell.ts'
import { thisMachine } from './machine.ts'

const installation = findInstallation()

// No `await` at the top: Electron gets ready only after this module has run.
void startShell({
  electron: {
    app,
    BrowserWindow,
    dialog,
    ipcMain,
    Menu,
    powerMonitor,
    powerSaveBlocker,
    protocol,
    screen,
    session,
    shell,
  },
  machine: thisMachine(),
  installation,
  createCore: (options) => createApp({ ...options, host: 'electron', version: installation.version, installation }),
})

/** Where Electron starts. Only hands the real modules over; all that happens is in `electron-shell.ts`. */
import { app, BrowserWindow, dialog, ipcMain, Menu, powerMonitor, protocol, screen, session, shell } from 'electron'
import type { ElectronApi } from './electron-api.ts'

const electron: ElectronApi = {
  app,
  BrowserWindow,
  Menu,
  dialog,
  ipcMain,
  powerMonitor,
  protocol,
  screen,
  get session() {
    return session
  },
  shell,
}
void electron

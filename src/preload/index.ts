/** The preload of every window: sandboxed, CommonJS once built, and without logic: it puts the bridge into the page. */
import { contextBridge, ipcRenderer } from 'electron'
import { createBridge } from './bridge.ts'

contextBridge.exposeInMainWorld('baton', createBridge(ipcRenderer, process.argv))

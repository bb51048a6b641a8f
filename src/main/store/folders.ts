/** Folders outside the library, listed for the in-app dialog of the browser host. Shows no hidden names. */

import { accessSync, constants, readdirSync, statSync } from 'node:fs'
import { homedir, userInfo } from 'node:os'
import { dirname, isAbsolute, join, resolve, sep } from 'node:path'
import type { FolderList } from '#shared/contract/files.ts'
import { compareNames } from '#shared/model/names.ts'
import { t } from '#shared/text/text.ts'
import type { Folders } from '../core/ports/system.ts'
import { Refusal } from '../core/refusal.ts'
import { asRefusal } from './disk-refusal.ts'

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory()
  } catch {
    return false
  }
}

function foldersIn(path: string): readonly string[] {
  try {
    return readdirSync(path).map((name) => join(path, name))
  } catch {
    return []
  }
}

/** Where sticks and drives show up on this system. */
function listDrives(): readonly string[] {
  if (process.platform === 'win32') {
    return [...'CDEFGHIJKLMNOPQRSTUVWXYZ'].map((letter) => `${letter}:\\`)
  }
  if (process.platform === 'darwin') return foldersIn('/Volumes')
  const user = userInfo().username
  return [...foldersIn(`/media/${user}`), ...foldersIn(`/run/media/${user}`), ...foldersIn('/mnt')]
}

function listPlaces(home: string): FolderList['places'] {
  const own = [
    { name: t('folder.home'), path: home },
    { name: t('folder.desktop'), path: join(home, 'Desktop') },
    { name: t('folder.documents'), path: join(home, 'Documents') },
    { name: t('folder.downloads'), path: join(home, 'Downloads') },
  ]
  const drives = listDrives().map((path) => ({ name: path.split(sep).filter(Boolean).at(-1) ?? path, path }))
  return [...own, ...drives].filter((place) => isFolder(place.path))
}

function isWritable(path: string): boolean {
  try {
    accessSync(path, constants.W_OK)
    return true
  } catch {
    return false
  }
}

/** @param home the person's home folder, where a list starts */
export function createFolders(home: string = homedir()): Folders {
  return {
    list(wanted, extension) {
      const path = resolve(wanted ?? home)
      if (wanted !== null && !isAbsolute(wanted)) throw new Refusal('folder-missing', { folder: wanted })
      if (!isFolder(path)) throw new Refusal('folder-missing', { folder: path })
      const folders: string[] = []
      const files: string[] = []
      const end = extension === '' ? '' : `.${extension.replace(/^\./, '').toLowerCase()}`
      try {
        for (const entry of readdirSync(path, { withFileTypes: true })) {
          if (entry.name.startsWith('.')) continue
          const isLink = entry.isSymbolicLink()
          if (entry.isDirectory() || (isLink && isFolder(join(path, entry.name)))) folders.push(entry.name)
          else if ((entry.isFile() || isLink) && entry.name.toLowerCase().endsWith(end)) files.push(entry.name)
        }
      } catch (error) {
        throw asRefusal(error, 'open', path)
      }
      const parent = dirname(path)
      return {
        path,
        parent: parent === path ? null : parent,
        places: listPlaces(home),
        folders: folders.sort(compareNames),
        files: files.sort(compareNames),
        writable: isWritable(path),
        separator: sep === '\\' ? '\\' : '/',
      }
    },
  }
}

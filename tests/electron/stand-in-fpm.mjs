#!/usr/bin/env node
/**
 * Stands in for `fpm`, which electron-builder has make its .deb and which it would fetch: understands just what it is told there, and
 * has the system's own `dpkg-deb` build the package.
 */
import { execFileSync } from 'node:child_process'
import { chmodSync, copyFileSync, cpSync, mkdirSync, mkdtempSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

const ALONE = new Set(['--force'])
const given = new Map()
const depends = []
const files = []
const words = process.argv.slice(2)
for (let at = 0; at < words.length; at += 1) {
  const word = words[at]
  if (!word.startsWith('-')) files.push(word.split('='))
  else if (!ALONE.has(word)) {
    at += 1
    if (word === '-d') depends.push(words[at])
    else given.set(word.replace(/^-+/, ''), words[at])
  }
}

const tree = mkdtempSync(join(tmpdir(), 'baton-deb-'))
for (const [from, to] of files) {
  const target = join(tree, to)
  mkdirSync(dirname(target), { recursive: true })
  if (statSync(from).isDirectory()) cpSync(from, target, { recursive: true, verbatimSymlinks: true })
  else copyFileSync(from, target)
}
mkdirSync(join(tree, 'DEBIAN'))
const control = {
  Package: given.get('name'),
  Version: given.get('version'),
  Architecture: given.get('architecture'),
  Maintainer: given.get('maintainer'),
  Homepage: given.get('url'),
  Depends: depends.join(', '),
  Description: given.get('description'),
}
writeFileSync(
  join(tree, 'DEBIAN/control'),
  Object.entries(control)
    .map(([key, value]) => `${key}: ${value}\n`)
    .join(''),
)
for (const [option, name] of [
  ['after-install', 'postinst'],
  ['after-remove', 'postrm'],
]) {
  copyFileSync(given.get(option), join(tree, 'DEBIAN', name))
  chmodSync(join(tree, 'DEBIAN', name), 0o755)
}
chmodSync(tree, 0o755)
execFileSync('dpkg-deb', ['--root-owner-group', '-Znone', '--build', tree, given.get('package')], { stdio: 'inherit' })

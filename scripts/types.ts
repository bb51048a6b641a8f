/**
 * Checks the types of every layer, each under its own tsconfig, or of some: `npm run types -- src/main`. A layer answers for
 * its own files only: what it imports from another layer is checked there, under the rules of that layer, so nothing is
 * checked twice. Files that several layers read are read once.
 */
import { relative } from 'node:path'
import ts from 'typescript'
import { root } from './child.ts'

const LAYERS = ['src/shared', 'src/main', 'src/preload', 'src/renderer', 'tests']

/** How the messages name files. */
const naming: ts.FormatDiagnosticsHost = {
  getCanonicalFileName: (name) => name,
  getCurrentDirectory: () => root,
  getNewLine: () => '\n',
}

function readConfig(layer: string): ts.ParsedCommandLine {
  const onUnRecoverableConfigFileDiagnostic = (problem: ts.Diagnostic) => {
    throw new Error(ts.formatDiagnostic(problem, naming))
  }
  const host = { ...ts.sys, onUnRecoverableConfigFileDiagnostic }
  const config = ts.getParsedCommandLineOfConfigFile(`${root}/${layer}/tsconfig.json`, { noEmit: true }, host)
  if (!config) throw new Error(`${layer} has no tsconfig.json.`)
  return config
}

/** Syntax trees by what decides how a file is read. */
const trees = new Map<string, ts.SourceFile | undefined>()

function hostFor(options: ts.CompilerOptions): ts.CompilerHost {
  const host = ts.createCompilerHost(options, true)
  const read = host.getSourceFile.bind(host)
  host.getSourceFile = (name, settings, ...more) => {
    const format = typeof settings === 'object' ? [settings.impliedNodeFormat, settings.jsDocParsingMode] : [settings]
    const key = [name, name.endsWith('x') && options.jsx, ...format].join('|')
    if (!trees.has(key)) trees.set(key, read(name, settings, ...more))
    return trees.get(key)
  }
  return host
}

function checkLayer(layer: string): readonly ts.Diagnostic[] {
  const { fileNames, options, errors } = readConfig(layer)
  const program = ts.createProgram({ rootNames: fileNames, options, host: hostFor(options) })
  const general = [...errors, ...program.getOptionsDiagnostics(), ...program.getGlobalDiagnostics()]
  const own = fileNames.flatMap((name) => {
    const file = program.getSourceFile(name)
    if (!file) throw new Error(`${relative(root, name)} is not part of its own layer.`)
    return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)]
  })
  return [...general, ...own]
}

const wanted = process.argv.length > 2 ? process.argv.slice(2) : LAYERS
const problems = ts.sortAndDeduplicateDiagnostics(wanted.flatMap(checkLayer))
process.stdout.write(ts.formatDiagnostics(problems, naming))
process.exitCode = problems.length > 0 ? 1 : 0

/**
 * What is packed, for whom, and with which rights: the one configuration of electron-builder (`npm run package`). Everything of
 * Baton is bundled into `out/` already, so of all packages only better-sqlite3 goes along, with the native file of that system.
 */
import type { Configuration } from 'electron-builder'
import { settleTimes } from './settle-times.ts'

/** Whoever signs and notarises says so through the environment that electron-builder documents; without it packages are unsigned. */
const isNotarised = process.env.APPLE_API_KEY !== undefined || process.env.APPLE_ID !== undefined

/**
 * What is packed for a system. Stated whole for each: a list of its own would else begin with everything. Of packages builder takes
 * only what is to be left out, and its `${platform}` would name the system that packs.
 */
const packedFor = (system: 'win32' | 'darwin' | 'linux') => [
  'package.json',
  'LICENSE',
  'out/main/**',
  'out/preload/**',
  'out/renderer/**',
  'resources/**',
  '!**/*.map',
  '!node_modules/!(better-sqlite3){,/**}',
  '!node_modules/@*/**',
  '!node_modules/better-sqlite3/{src,deps,binding.gyp,README.md}{,/**}',
  `!node_modules/better-sqlite3/prebuilds/!(${system}-\${arch}).node`,
]

/** What the file of a package is called; builder fills in version, processor and ending. */
const called = (system: string, kind = '') => `Baton-\${version}-${system}-\${arch}${kind}.\${ext}`

const config: Configuration = {
  appId: 'app.baton.desktop',
  productName: 'Baton',
  // A deb demands addresses. There are none, which is what the ending `.invalid` is reserved to say.
  extraMetadata: {
    author: { name: 'The Baton authors', email: 'nobody@baton.invalid' },
    homepage: 'https://baton.invalid/',
  },
  directories: { output: 'out/packages', buildResources: 'packaging' },
  // The native file comes ready with its package; nothing is compiled, and nothing is fetched for it.
  npmRebuild: false,
  asar: true,
  asarUnpack: ['**/*.node'],
  extraResources: [{ from: 'out/legal', to: 'legal' }],
  afterPack: ({ appOutDir }) => settleTimes(appOutDir),
  // Nothing asks anywhere whether there is a newer Baton.
  publish: null,
  electronFuses: {
    // Nobody runs a script of their own on the Node inside: the command line is Baton itself (`src/main/hosts/program.ts`).
    runAsNode: false,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    enableEmbeddedAsarIntegrityValidation: true,
    onlyLoadAppFromAsar: true,
    grantFileProtocolExtraPrivileges: false,
    loadBrowserProcessSpecificV8Snapshot: false,
    // There are no cookies, and a key ring would ask people for a password.
    enableCookieEncryption: false,
  },
  electronLanguages: ['en', 'en-US', 'de', 'fr'],
  fileAssociations: [
    {
      ext: 'baton',
      name: 'Baton workshop',
      description: 'Baton workshop',
      role: 'Editor',
      mimeType: 'application/x-baton',
      icon: 'icons/workshop',
    },
  ],
  win: {
    files: packedFor('win32'),
    extraFiles: [{ from: 'packaging/launchers/baton.cmd', to: 'bin/baton.cmd' }],
    icon: 'icons/baton.ico',
    // The zip is for laptops that run nothing from %TEMP%, where every installer unpacks itself.
    target: [
      { target: 'nsis', arch: ['x64', 'arm64'] },
      { target: 'zip', arch: ['x64', 'arm64'] },
    ],
    artifactName: called('windows'),
  },
  // For one person, without rights of an administrator.
  nsis: {
    oneClick: true,
    perMachine: false,
    allowElevation: false,
    deleteAppDataOnUninstall: false,
    artifactName: called('windows', '-setup'),
  },
  msi: { oneClick: false, perMachine: true, artifactName: called('windows') },
  mac: {
    files: packedFor('darwin'),
    extraFiles: [{ from: 'packaging/launchers/baton.sh', to: 'Resources/bin/baton' }],
    icon: 'icons/baton.icns',
    category: 'public.app-category.productivity',
    target: [
      { target: 'dmg', arch: ['x64', 'arm64'] },
      { target: 'zip', arch: ['x64', 'arm64'] },
    ],
    hardenedRuntime: true,
    gatekeeperAssess: false,
    entitlements: 'packaging/entitlements.mac.plist',
    entitlementsInherit: 'packaging/entitlements.mac.plist',
    notarize: isNotarised,
    artifactName: called('macos'),
  },
  linux: {
    files: packedFor('linux'),
    icon: 'icons/png',
    category: 'Office',
    synopsis: 'See who serves whom inside the company',
    target: [
      { target: 'AppImage', arch: ['x64', 'arm64'] },
      { target: 'deb', arch: ['x64', 'arm64'] },
    ],
    artifactName: called('linux'),
  },
}

export default config

/** A file goes to the core in pieces and arrives as it was. */
import { describe, expect, test } from 'vitest'
import type { CoreClient } from '#shared/contract/index.ts'
import { transferFile } from '../../../src/renderer/src/rpc/transfer-file.ts'

/** A core that only knows files; it refuses the piece of this number. */
function coreOfFiles(refusedPiece = -1) {
  const pieces: Uint8Array[] = []
  let announced = -1
  const call = async (name: string, input: { bytes?: number; piece?: string }) => {
    if (name === 'files.begin') {
      announced = input.bytes ?? -1
      return { ok: true, value: { file: 'token-1234567890' } }
    }
    if (pieces.length === refusedPiece)
      return { ok: false, error: { code: 'transfer-invalid', message: 'no', details: {} } }
    pieces.push(new Uint8Array(Buffer.from(input.piece ?? '', 'base64')))
    return { ok: true, value: null }
  }
  return { core: { call } as unknown as Pick<CoreClient, 'call'>, pieces, announced: () => announced }
}

const bytes = Uint8Array.from({ length: 2_000_001 }, (_, index) => (index * 31) % 256)

describe('a file that is handed over', () => {
  test('arrives byte for byte, announced with its size, with progress up to the whole', async () => {
    const { core, pieces, announced } = coreOfFiles()
    const shares: number[] = []
    const sent = await transferFile(core, new File([bytes], 'a.csv'), (share) => shares.push(share))
    expect(sent.ok).toBe(true)
    expect(Buffer.compare(Buffer.concat(pieces), Buffer.from(bytes))).toBe(0)
    expect([pieces.length, announced(), shares.at(-1)]).toEqual([3, bytes.length, 1])
  })

  test('stops at the first refusal and passes it on', async () => {
    const { core, pieces } = coreOfFiles(1)
    const sent = await transferFile(core, new File([bytes], 'a.csv'))
    expect(sent).toMatchObject({ ok: false, error: { code: 'transfer-invalid' } })
    expect(pieces).toHaveLength(1)
  })

  test('may be empty: the core says what to think of it', async () => {
    const { core, pieces } = coreOfFiles()
    expect((await transferFile(core, new File([], 'a.csv'))).ok).toBe(true)
    expect(pieces).toHaveLength(0)
  })
})

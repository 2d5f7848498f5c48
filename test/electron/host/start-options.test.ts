import { describe, expect, test } from 'vitest'
import { readStartOptions, readStartRequest } from '../../../electron/host/start-options'
import { readLoopbackOptions } from '../../../electron/loopback/options'

describe('the command line', () => {
  test('names the profile and asks for the sample, among switches of Chromium’s', () => {
    const line = ['.', '--profile', '/p', '--enable-logging', '--sample', '--ozone-platform=x11']
    const plain = { profileFolder: null, wantsSample: false, wantsCapture: false, isHidden: false }
    expect(readStartOptions(line)).toEqual({ ...plain, profileFolder: '/p', wantsSample: true })
    expect(readStartOptions([])).toEqual(plain)
    expect(readStartOptions(['--profile=/p'])).toMatchObject({ profileFolder: '/p' })
    expect(readStartOptions(['--hidden'])).toMatchObject({ isHidden: true })
    expect(readStartOptions(['--capture'])).toMatchObject({ wantsCapture: true })
  })

  test('is handed over to the one that runs as what it asks for, and as nothing by a stranger', () => {
    const asked = { wantsSample: true, wantsCapture: false, isHidden: true }
    expect(readStartRequest(asked)).toEqual(asked)
    const nothing = { wantsSample: false, wantsCapture: false, isHidden: false }
    for (const other of [null, undefined, 'sample', { wantsSample: 'yes' }, []]) {
      expect(readStartRequest(other)).toEqual(nothing)
    }
  })

  test('of the loopback edition takes a port, or says why not', () => {
    expect(readLoopbackOptions(['--port', '0', '--no-open'])).toEqual({
      profileFolder: null,
      wantsSample: false,
      port: 0,
      opensBrowser: false,
    })
    for (const port of ['70000', '-1', 'eighty', '1.5']) {
      expect(() => readLoopbackOptions([`--port=${port}`])).toThrow(TypeError)
    }
    expect(() => readLoopbackOptions(['--prot', '80'])).toThrow(TypeError)
  })
})

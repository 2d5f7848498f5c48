import { describe, expect, test } from 'vitest'
import { readStartOptions } from '../../../electron/host/start-options'
import { readLoopbackOptions } from '../../../electron/loopback/options'

describe('the command line', () => {
  test('names the profile and asks for the sample, among switches of Chromium’s', () => {
    const line = ['.', '--profile', '/p', '--enable-logging', '--sample', '--ozone-platform=x11']
    expect(readStartOptions(line)).toEqual({ profileFolder: '/p', wantsSample: true, isHidden: false })
    expect(readStartOptions([])).toEqual({ profileFolder: null, wantsSample: false, isHidden: false })
    expect(readStartOptions(['--profile=/p'])).toMatchObject({ profileFolder: '/p' })
    expect(readStartOptions(['--hidden'])).toMatchObject({ isHidden: true })
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

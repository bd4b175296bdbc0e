import { err, ok } from '@/domain/core/result'
import { createFakePlatform } from '@/platform/fake'
import { createFakeScanner } from '@/platform/scanner/fake'
import { ScanFlow } from '@/stores/scan/scan-flow'
import { RecentCodes } from '@/stores/scan/recent-codes'

import { createScriptedClient } from '../scripted-client'

function setUp(kind: 'native' | 'camera' = 'camera') {
  const platform = createFakePlatform()
  const scanner = createFakeScanner(kind)
  const flow = new ScanFlow({ deps: { client: createScriptedClient(), platform } }, scanner, new RecentCodes(platform.clock))
  return { platform, scanner, flow }
}

describe('a camera that does not open', () => {
  test.each(['denied', 'blocked'] as const)('%s: opens again as soon as the person allows it in the settings', async (code) => {
    const { scanner, flow } = setUp()
    scanner.cameraFailure({ code })
    await flow.start('view')
    expect(flow.camera.state).toEqual({ at: 'failed', failure: code })
    scanner.tellAllowed()
    // What is closed is opened by the screen.
    expect(flow.camera.state).toEqual({ at: 'closed' })
    expect(scanner.isAwaited()).toBe(false)
  })

  test.each(['no-camera', 'insecure-page', 'unsupported', 'busy'] as const)('%s: no settings would help', async (code) => {
    const { scanner, flow } = setUp()
    scanner.cameraFailure({ code })
    await flow.start('view')
    expect(scanner.isAwaited()).toBe(false)
  })

  test('the settings are not waited for any more when the screen is left', async () => {
    const { scanner, flow } = setUp()
    scanner.cameraFailure({ code: 'blocked' })
    await flow.start('view')
    flow.dispose()
    expect(scanner.isAwaited()).toBe(false)
  })

  test.each(['blocked', 'busy'] as const)('%s: tried again when the app comes back from elsewhere', async (code) => {
    const { platform, scanner, flow } = setUp()
    scanner.cameraFailure({ code })
    await flow.start('view')
    platform.lifecycle.setVisible(false)
    expect(flow.camera.state).toEqual({ at: 'failed', failure: code })
    platform.lifecycle.setVisible(true)
    expect(flow.camera.state).toEqual({ at: 'closed' })
  })

  test('a refusal is not answered by asking once more by ourselves', async () => {
    const { platform, scanner, flow } = setUp()
    scanner.cameraFailure({ code: 'denied' })
    await flow.start('view')
    platform.lifecycle.setVisible(false)
    platform.lifecycle.setVisible(true)
    expect(flow.camera.state).toEqual({ at: 'failed', failure: 'denied' })
  })
})

describe('a camera that is open', () => {
  test.each(['ended', 'no-frames'] as const)('%s is said, and the camera is let go of', async (why) => {
    const { scanner, flow } = setUp()
    await flow.start('view')
    scanner.camera()?.onEnded(why)
    expect(flow.camera.state).toEqual({ at: 'failed', failure: why })
    expect(scanner.camera()).toBeNull()
  })

  test('goes off in the background, and may be opened when the app is back', async () => {
    const { platform, scanner, flow } = setUp()
    await flow.start('view')
    platform.lifecycle.setVisible(false)
    expect(scanner.camera()).toBeNull()
    expect([flow.camera.state.at, flow.isAway]).toEqual(['closed', true])
    platform.lifecycle.setVisible(true)
    expect(flow.isAway).toBe(false)
  })

  test('is nobody’s business any more after the screen was left', async () => {
    const { platform, flow } = setUp()
    await flow.start('view')
    flow.dispose()
    platform.lifecycle.setVisible(false)
    expect(flow.isAway).toBe(false)
  })
})

describe('the settings, where the app can open them', () => {
  test('allowed there: the scanner opens by itself', async () => {
    const { scanner, flow } = setUp('native')
    scanner.native(err({ code: 'denied' }))
    await flow.start('view')
    expect(flow.outcome).toEqual({ at: 'unread', failure: 'denied' })
    expect(flow.wayToSettings).toBe('opened')
    scanner.allowedInSettings(true)
    scanner.native(ok({ codes: [{ text: 'hello', format: 'qr', corners: [] }], picture: null }))
    await flow.openSettings()
    expect(flow.outcome).toMatchObject({ at: 'decided' })
  })

  test('not allowed there either: what was said stays', async () => {
    const { scanner, flow } = setUp('native')
    scanner.native(err({ code: 'denied' }))
    await flow.start('view')
    await flow.openSettings()
    expect(flow.outcome).toEqual({ at: 'unread', failure: 'denied' })
  })
})

describe('a picture that is being read', () => {
  test('can be given up: the camera goes on, and nothing is said', async () => {
    const { scanner, flow } = setUp()
    await flow.start('view')
    scanner.slowPicture()
    const picking = flow.pickPicture()
    expect(flow.stopReading).not.toBeNull()
    expect(flow.camera.state).toEqual({ at: 'closed' })
    flow.stopReading?.()
    await picking
    expect([flow.stopReading, flow.outcome, flow.isReading]).toEqual([null, null, false])
  })

  test('is given up when the screen is left', async () => {
    const { scanner, flow } = setUp()
    scanner.slowPicture()
    const picking = flow.pickPicture()
    flow.dispose()
    await picking
    expect(flow.outcome).toBeNull()
  })
})

import { createFakeNavigation } from '@/platform/navigation/fake'
import { routes } from '@/stores/routes'
import { Trail } from '@/stores/link-card/trail'
import type { Place } from '@/domain/link-card/steps'

function trailOf(...places: readonly Place[]) {
  const navigation = createFakeNavigation()
  const trail = new Trail(navigation)
  places.forEach((place) => trail.opened(place))
  trail.shown(places[places.length - 1] ?? 'number')
  return { navigation, trail }
}

describe('the way between the screens', () => {
  it('goes on top for the next step', () => {
    const { navigation, trail } = trailOf('number')
    trail.follow('number', 'name')
    expect(navigation.calls).toEqual([{ kind: 'push', path: routes.linkName, params: {} }])
  })

  it('goes back to a screen that is open below, however far', () => {
    const { navigation, trail } = trailOf('number', 'name', 'identity', 'phone', 'summary')
    trail.follow('summary', 'name')
    expect(navigation.calls).toEqual([{ kind: 'back', steps: 3 }])
  })

  it('takes the code’s place with the phone that is to be changed', () => {
    const { navigation, trail } = trailOf('number', 'code')
    trail.follow('code', 'phone')
    expect(navigation.calls).toEqual([{ kind: 'replace', path: routes.linkPhone, params: {} }])
  })

  it('leaves nothing to go back to once the card is linked', () => {
    const { navigation, trail } = trailOf('number', 'summary', 'code')
    trail.follow('code', 'done')
    expect(navigation.calls).toEqual([{ kind: 'restartAt', path: routes.linkDone }])
  })

  it('goes one way alone, however many events come before the next screen is there', () => {
    const { navigation, trail } = trailOf('number')
    trail.follow('number', 'name')
    trail.follow('number', 'identity')
    expect(navigation.calls).toHaveLength(1)
  })

  it('moves nobody who is elsewhere', () => {
    const { navigation, trail } = trailOf('number', 'summary')
    trail.hidden('summary')
    trail.follow('summary', 'code')
    expect(navigation.calls).toEqual([])
  })

  it('says once that a screen is shown', () => {
    const { trail } = trailOf('number')
    expect(trail.shown('number')).toBe(false)
    trail.hidden('number')
    expect(trail.shown('number')).toBe(true)
  })

  it('waits for a screen that the platform shows before it is opened', () => {
    const { navigation } = trailOf('number')
    const trail = new Trail(navigation)
    expect(trail.shown('number')).toBe(false)
    trail.opened('number')
    expect(trail.shown('number')).toBe(true)
  })

  it('forgets closed screens', () => {
    const navigation = createFakeNavigation()
    const trail = new Trail(navigation)
    trail.opened('number')
    const close = trail.opened('name')
    trail.opened('phone')
    close()
    trail.shown('phone')
    trail.follow('phone', 'name')
    expect(navigation.calls).toMatchObject([{ kind: 'push' }])
  })
})

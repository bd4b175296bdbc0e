import { createFakeClock } from '@/platform/clock/fake'
import { NoticesStore } from '@/stores/notices/notices-store'

function texts(notices: NoticesStore): readonly string[] {
  return notices.list.map(({ message }) => (message.kind === 'text' ? message.text : message.kind))
}

const undo = { label: 'Undo', run: () => undefined }

describe('notices', () => {
  test('go by themselves after a while', async () => {
    const clock = createFakeClock()
    const notices = new NoticesStore(clock)
    notices.show({ kind: 'text', text: 'Saved' })
    await clock.advance(5_999)
    expect(texts(notices)).toEqual(['Saved'])
    await clock.advance(1)
    expect(texts(notices)).toEqual([])
  })

  test('stay as long as an undo lasts', async () => {
    const clock = createFakeClock()
    const notices = new NoticesStore(clock)
    notices.show({ kind: 'text', text: 'Unlinked' }, { action: undo, stays: 20_000 })
    await clock.advance(19_999)
    expect(texts(notices)).toEqual(['Unlinked'])
    await clock.advance(1)
    expect(texts(notices)).toEqual([])
  })

  test('make room for the newest without taking away one that can be undone', () => {
    const notices = new NoticesStore(createFakeClock())
    notices.show({ kind: 'text', text: 'Unlinked' }, { action: undo })
    for (const text of ['one', 'two', 'three']) notices.show({ kind: 'text', text })
    expect(texts(notices)).toEqual(['Unlinked', 'two', 'three'])
  })

  test('can be put away, and their timers with them', () => {
    const clock = createFakeClock()
    const notices = new NoticesStore(clock)
    notices.dismiss(notices.show({ kind: 'text', text: 'Saved' }))
    expect(texts(notices)).toEqual([])
    expect(clock.pending()).toBe(0)
  })

  test('about the storage are said once, until put away', async () => {
    const clock = createFakeClock()
    const notices = new NoticesStore(clock)
    notices.sayOnce({ kind: 'storage-full' })
    notices.sayOnce({ kind: 'storage-full' })
    await clock.advance(600_000)
    expect(texts(notices)).toEqual(['storage-full'])
    notices.dismiss(notices.list[0]!.id)
    notices.sayOnce({ kind: 'storage-full' })
    expect(texts(notices)).toEqual([])
  })
})

export const minuteMs = 60_000
const hourMs = 60 * minuteMs
const dayMs = 24 * hourMs

/** The jumps that are offered; their texts are `world.jumpBy`. */
export const jumps = [
  { name: 'minute', ms: minuteMs },
  { name: 'minutes', ms: 10 * minuteMs },
  { name: 'hour', ms: hourMs },
  { name: 'day', ms: dayMs },
  { name: 'month', ms: 30 * dayMs },
] as const

/** At most a year at once. */
const mostMinutes = 366 * 24 * 60

/** A whole number of minutes, or null. */
export function readMinutes(text: string): number | null {
  const trimmed = text.trim()
  if (!/^[0-9]{1,6}$/.test(trimmed)) return null
  const minutes = Number(trimmed)
  return minutes >= 1 && minutes <= mostMinutes ? minutes : null
}

/** A time by its name where it has one, else as "1d 2:03:04": the same in every language. */
export function durationText(ms: number, names: Readonly<Record<(typeof jumps)[number]['name'], string>>): string {
  const named = jumps.find((jump) => jump.ms === ms)
  if (named !== undefined) return names[named.name]
  const seconds = Math.round(ms / 1_000)
  const two = (value: number): string => String(value).padStart(2, '0')
  const days = Math.floor(seconds / 86_400)
  const clock = `${Math.floor((seconds % 86_400) / 3_600)}:${two(Math.floor((seconds % 3_600) / 60))}:${two(seconds % 60)}`
  return days === 0 ? clock : `${days}d ${clock}`
}

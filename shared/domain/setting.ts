// One choice of the person's, kept in the vault with everything else.
import { z } from 'zod'
import { CUE_KEY } from '#shared/prompts/cues/cue'
import { baseShape, daySchema, idSchema, instantSchema, textSchema } from './fields'
import { newBase, type Stamp } from './stamp'
import { worrySchema } from './worry'

/** Every setting with its schema. What the host must know while locked is in device.json instead. */
export const settingShapes = {
  /** Minutes without input before the journal locks; 0 is never. */
  autoLockMinutes: z.number().int().min(0).max(480),
  checkInMode: z.enum(['full', 'short']),
  /** The person's own limit by `LimitId` (a signal, or one of its second limits), in its own unit, from the day it was changed. */
  thresholds: z.record(z.string(), z.strictObject({ threshold: z.number(), from: daySchema })),
  /** Signals the person switched off. People signals stay on in exceptions, but anyone may switch any signal off. */
  signalsOff: z.array(z.string()),
  /** Client and product names to hide in exports. */
  hiddenWords: z.array(z.string().max(100)),
  /** Words with a capital that were said to be nobody's name. */
  notPeople: z.array(z.string().max(100)),
  /** In the desktop application, which knows English. */
  checkSpelling: z.boolean(),
  /** What the spell-checker shall take for right. */
  ownWords: z.array(z.string().max(100)),
  employerPaysCoach: z.boolean(),
  /** What is being written for the next session, by part of the coach's page; {} once it was handed over. */
  coachWords: z.record(z.string().max(40), textSchema),
  /** What is read for what it tells about stepping in and back: nothing, what is written here, or imported notes too. */
  textsRead: z.enum(['none', 'own', 'imported-too']),
  /** Readings of the person's own words that were wrong, by `cueKey`: they never come back. */
  misreadCues: z.array(z.string().regex(CUE_KEY).max(160)),
  /** Worries that went in circles, and what was said to each. */
  worries: z.array(worrySchema),
  /** Suggestions (by leading signal) and questions (by id) that had retired, and the day they were brought back. */
  broughtBack: z.record(z.string().max(100), daySchema),
  /** Text in forms that are not finished; see `unfinished.ts`. */
  unfinished: z.record(z.string().max(120), textSchema),
  /** Records that are being typed in; what is left of it when a journal opens was recovered. */
  typing: z.record(idSchema, instantSchema),
  /** Days for which the person chose "no questions today". */
  noQuestionsOn: z.array(daySchema),
  onboardingDone: z.boolean(),
  /** The recovery code was typed back once. */
  recoveryCodeConfirmed: z.boolean(),
} as const

export type SettingKey = keyof typeof settingShapes
export type SettingValues = { [K in SettingKey]: z.infer<(typeof settingShapes)[K]> }

const DEFAULT_SETTINGS: SettingValues = {
  autoLockMinutes: 10,
  checkInMode: 'full',
  thresholds: {},
  signalsOff: [],
  hiddenWords: [],
  notPeople: [],
  checkSpelling: true,
  ownWords: [],
  employerPaysCoach: false,
  coachWords: {},
  textsRead: 'own',
  misreadCues: [],
  worries: [],
  broughtBack: {},
  unfinished: {},
  typing: {},
  noQuestionsOn: [],
  onboardingDone: false,
  recoveryCodeConfirmed: false,
}

export const settingSchema = z
  .strictObject({
    kind: z.literal('setting'),
    ...baseShape,
    key: z.enum(Object.keys(settingShapes) as [SettingKey, ...SettingKey[]]),
    value: z.unknown(),
  })
  .refine((setting) => settingShapes[setting.key].safeParse(setting.value).success, 'value does not fit its key')

export type Setting = z.infer<typeof settingSchema>

export function settingValue<K extends SettingKey>(settings: Iterable<Setting>, key: K): SettingValues[K] {
  for (const setting of settings) {
    if (setting.key === key && setting.deletedAt === null) return setting.value as SettingValues[K]
  }
  return DEFAULT_SETTINGS[key]
}

/** The record that holds the value, made anew or changed. */
export function changeSetting<K extends SettingKey>(
  settings: Iterable<Setting>,
  key: K,
  value: SettingValues[K],
  stamp: Stamp,
): Setting {
  for (const setting of settings) if (setting.key === key && setting.deletedAt === null) return { ...setting, value }
  return { kind: 'setting', ...newBase(stamp), key, value }
}

// The list that the build made of what is in the bundles, with each licence word for word.
import { z } from 'zod'

const licenceDocument = z.object({
  packages: z.array(
    z.object({ name: z.string(), version: z.string(), licence: z.string(), text: z.number().int().nonnegative() }),
  ),
  /** Many packages share one to the letter. */
  texts: z.array(z.string()),
})

export interface PackageLicence {
  name: string
  version: string
  licence: string
  text: string
}

/** null when there is no list, or none that can be read: there is none before something was built. */
export const readLicences = async (): Promise<PackageLicence[] | null> => {
  // It has no hash in its name, and another version may have left one behind.
  const response = await fetch('/licences.json', { cache: 'no-store' }).catch(() => null)
  const body: unknown = response?.ok ? await response.json().catch(() => null) : null
  const { data } = licenceDocument.safeParse(body)
  return data?.packages.map((it) => ({ ...it, text: data.texts[it.text] ?? '' })) ?? null
}

/** Those with all the words, in whatever order and wherever: in the name, the licence or its text. */
export const licencesWith = (licences: readonly PackageLicence[], words: string): PackageLicence[] => {
  const wanted = words.toLowerCase().split(/\s+/)
  return licences.filter(({ name, version, licence, text }) => {
    const all = `${name} ${version} ${licence} ${text}`.toLowerCase()
    return wanted.every((word) => all.includes(word))
  })
}

// Whose work Stepback is made with, and on which terms.
import { useEffect, useState } from 'react'
import { Disclosure } from '../../ui/disclosure'
import { Page } from '../../ui/page'
import { Section } from '../../ui/section'
import { TextField } from '../../ui/text-field'
import { copy } from './copy'
import { licencesWith, readLicences, type PackageLicence } from './read-licences'
import styles from './licences.module.css'

const { own, runtime, list } = copy

export function LicencesScreen({ version }: { version: string }) {
  return (
    <Page title={copy.title} lead={copy.lead}>
      <Section title={own.title}>
        <p>{own.version(version)}</p>
        <p>{own.text}</p>
      </Section>
      <Section title={runtime.title}>
        <p>{runtime.text}</p>
      </Section>
      <Section title={list.title} hint={list.hint}>
        <Packages />
      </Section>
    </Page>
  )
}

function Packages() {
  const licences = useLicences()
  if (licences === 'reading') return <p role="status">{list.reading}</p>
  if (licences === 'failed') return <p role="alert">{list.failed}</p>
  return <PackageList licences={licences} />
}

function useLicences(): readonly PackageLicence[] | 'reading' | 'failed' {
  const [licences, setLicences] = useState<readonly PackageLicence[] | 'reading' | 'failed'>('reading')
  useEffect(() => {
    let isHere = true
    void readLicences().then((read) => isHere && setLicences(read ?? 'failed'))
    return () => void (isHere = false)
  }, [])
  return licences
}

function PackageList({ licences }: { licences: readonly PackageLicence[] }) {
  const [words, setWords] = useState('')
  const found = licencesWith(licences, words)
  const isAll = found.length === licences.length
  return (
    <>
      <TextField label={list.search} type="search" value={words} onChange={setWords} />
      <p role="status" className={styles['count']}>
        {isAll ? list.all(licences.length) : found.length === 0 ? list.none : list.some(found.length, licences.length)}
      </p>
      <ul className={styles['list']} aria-label={list.label}>
        {found.map(({ name, version, licence, text }) => (
          <li key={`${name} ${version}`}>
            <Disclosure summary={`${name} ${version} · ${licence}`}>
              <pre className={styles['text']}>{text}</pre>
            </Disclosure>
          </li>
        ))}
      </ul>
    </>
  )
}

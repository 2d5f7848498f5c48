// The second step: exactly what is handed over, and what to look at before.
import { useState } from 'react'
import { PACK_FORMATS } from '#shared/domain/coach-pack'
import { chooseLine } from '#shared/exporting/coach/choosable'
import { toReceipt } from '#shared/exporting/coach/prepare-export'
import { concernsIn, openStops, type LineConcern } from '#shared/exporting/coach/second-look'
import { exportFileName, fingerprint, MEDIA_TYPES } from '#shared/exporting/format/exported-file'
import { useApply, useSetting, useStamp } from '../../journal/journal-context'
import { Button } from '../../ui/button'
import { Callout } from '../../ui/callout'
import { Dialog } from '../../ui/dialog'
import { FilterBar } from '../../ui/filter-bar'
import { Row, Split, Stack } from '../../ui/stack'
import { webCrypto } from '../../vault/web-crypto'
import type { SaveFile } from './coach-screen'
import { copy } from './copy'
import { MaskingPanel } from './masking-panel'
import { Preview } from './preview'
import { SecondLook } from './second-look'
import type { CoachPage } from './use-coach-page'

interface PreviewStepProps {
  page: CoachPage
  saveFile: SaveFile
  onBack: () => void
  onHandedOver: () => void
  onFailed: () => void
}

export function PreviewStep({ page, onBack, ...outcome }: PreviewStepProps) {
  const { prepared, format } = page
  const [allowed, setAllowed] = useState<ReadonlySet<string>>(new Set())
  const concerns = concernsIn(page.texts, page.masking.people)
  const stops = openStops(concerns, allowed)
  const employerPays = useSetting('employerPaysCoach')
  const { handOver, isBusy, printed } = useHandOver({ page, ...outcome })
  const isEmpty = page.texts.length === 0

  const side = (
    <div data-screen-only>
      <Stack gap="large">
        <SecondLook
          concerns={concerns}
          allowed={allowed}
          unknown={page.masking.unknown}
          onAnswer={page.masking.answer}
          onAllow={({ allowKey }) => setAllowed(new Set([...allowed, allowKey]))}
          onKeepOut={(concern) => keepOut(page, concern)}
        />
        <MaskingPanel masking={page.masking} text={prepared.text} />
      </Stack>
    </div>
  )

  return (
    <Stack gap="medium">
      <div data-screen-only>
        <Row justify="between" gap="medium">
          <Button variant="plain" onPress={onBack}>
            {copy.back}
          </Button>
          <FilterBar
            label={copy.format}
            options={PACK_FORMATS.map((value) => ({ value, label: copy.formats[value] }))}
            value={format}
            onChange={page.setFormat}
          />
          <Button variant="primary" isDisabled={isEmpty || isBusy || stops.length > 0} onPress={handOver}>
            {copy.handOver[format]}
          </Button>
        </Row>
        <p role="status">{isEmpty ? copy.nothingChosen : stops.length > 0 ? copy.stops(stops.length) : ''}</p>
      </div>
      {employerPays && (
        <div data-screen-only>
          <Callout tone="step-back">{copy.employerPays}</Callout>
        </div>
      )}
      <Split side={side}>
        <Preview prepared={prepared} />
      </Split>
      {printed && (
        <Dialog
          title={copy.printed}
          isQuestion
          onClose={printed.no}
          actions={
            <>
              <Button onPress={printed.no}>{copy.printedNo}</Button>
              <Button variant="primary" onPress={() => void printed.yes()}>
                {copy.printedYes}
              </Button>
            </>
          }
        >
          <p>{copy.printedWhy}</p>
        </Dialog>
      )}
    </Stack>
  )
}

/** Takes the line out again; what the person wrote for the session stays theirs to change. */
function keepOut(page: CoachPage, { lineKey }: LineConcern): void {
  const auto = page.material.auto.find(({ id }) => id === lineKey)
  if (auto) page.toggleAuto(auto, false)
  const [recordId, part] = lineKey.split(':')
  const record = page.material.records.find((one) => one.recordId === recordId)
  if (record) page.setLines(chooseLine(page.selection.lines, record, Number(part), false))
}

function useHandOver({ page, saveFile, onHandedOver, onFailed }: Omit<PreviewStepProps, 'onBack'>) {
  const [isBusy, setIsBusy] = useState(false)
  const [isAsking, setIsAsking] = useState(false)
  const apply = useApply()
  const stamp = useStamp()

  async function handOver(leave: () => Promise<boolean>): Promise<void> {
    setIsBusy(true)
    const { prepared, selection, masking } = page
    try {
      const sha256 = await fingerprint(webCrypto, prepared.bytes)
      if (!(await leave())) return
      const { pseudonyms, isKept: keepPseudonyms } = masking
      const receipt = toReceipt({ prepared, selection, pseudonyms, keepPseudonyms, sha256 }, stamp())
      apply({ label: copy.label, puts: [receipt] })
      onHandedOver()
    } catch {
      onFailed()
    } finally {
      setIsBusy(false)
    }
  }

  // No browser says whether its print dialog was cancelled: only the person knows.
  function print(): void {
    window.print()
    setIsAsking(true)
  }
  return {
    handOver: () => (page.prepared.format === 'print' ? print() : void handOver(() => save(page, saveFile))),
    isBusy,
    printed: isAsking && { yes: () => handOver(async () => true), no: () => setIsAsking(false) },
  }
}

/** False when the person changed their mind; throws when it could not be saved. */
async function save({ prepared, today }: CoachPage, saveFile: SaveFile): Promise<boolean> {
  const { bytes, format } = prepared
  const suggestedName = exportFileName('coach', today, format)
  const answer = await saveFile({ suggestedName, mediaType: MEDIA_TYPES[format], bytes })
  if (answer.outcome === 'failed') throw new Error(answer.reason)
  return answer.outcome === 'saved'
}

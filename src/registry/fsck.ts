import { randomUUID } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describeError, PlatformError, UserError } from '../errors.ts'
import type { ModelLocation, Version } from '../evidence/version.ts'
import type { Finding } from './audit.ts'
import type { RegistryReader } from './reader.ts'
import type { RegisteredVersion } from './state.ts'
import type { ModelStores, StoredItem } from './stores.ts'

/** A version whose record says where its bytes are. */
export interface Recorded {
  model: string
  version: RegisteredVersion
  record: Version
}

export interface Repair extends Finding {
  /** Present where the state is half-done and can be brought to its end, or taken back. */
  mend?: () => Promise<void>
}

export interface FsckOptions {
  stores: ModelStores
  /** Read every byte and compare its digest; else only that the bytes are there, with their size. */
  bytes: boolean
  now: Date
}

/** A run that registers right now holds a draft or a partial copy of its own; younger ones are left alone. */
const UNDER_WAY_MS = 60 * 60 * 1000

/**
 * Every half-done state that a killed run can leave in a store, beside what records and bytes say of each other:
 * a draft of a version that exists is published, a draft or partial copy of none is removed, and bytes that a record
 * names and no store has are named, because nothing here can bring them back.
 */
export async function checkStores(
  registry: RegistryReader,
  recorded: Recorded[],
  { stores, bytes, now }: FsckOptions,
): Promise<Repair[]> {
  const findings: Repair[] = []
  for (const kind of kindsOf(recorded, stores)) {
    const store = stores[kind]
    if (store === undefined) {
      findings.push(warn(`${kind} store`, 'cannot be reached from here, so its bytes were not looked at'))
      continue
    }
    const items = await store.list()
    const inStore: Stored[] = []
    for (const each of recorded)
      for (const location of each.record.locations) {
        if (location.store !== kind) continue
        const item = itemOf(items, location) ?? (await store.find?.(location))
        inStore.push({ ...each, location, item })
      }
    for (const each of inStore)
      findings.push(...(await versionFindings(registry, each, store)), ...expiring(each, now))
    const used = new Set(inStore.map(({ item }) => item))
    findings.push(...items.filter((item) => !used.has(item)).flatMap((item) => leftover(item, now)))
    if (bytes)
      for (const { item, location, version } of inStore)
        if (item?.state === 'public') findings.push(...(await readBack(store, location, version)))
  }
  return [...findings, ...recorded.flatMap(recordFindings(registry))]
}

const kindsOf = (recorded: Recorded[], stores: ModelStores) =>
  new Set([
    ...(Object.keys(stores) as ModelLocation['store'][]),
    ...recorded.flatMap(({ record }) => record.locations.map(({ store }) => store)),
  ])

/** A release is `owner/repo#tag`, its asset `owner/repo#tag/model.onnx`. */
export const itemOf = (items: StoredItem[], { uri, sha256 }: ModelLocation): StoredItem | undefined =>
  items.find((item) => (item.uri === uri || uri.startsWith(`${item.uri}/`)) && item.sha256 === sha256)

const finding = (severity: Finding['severity'], subject: string, problem: string): Repair => ({
  severity,
  seq: null,
  subject,
  problem,
  repair: null,
})
const fail = (subject: string, problem: string): Repair => finding('fail', subject, problem)
const warn = (subject: string, problem: string): Repair => finding('warn', subject, problem)

const UNFINISHED: Partial<Record<ModelLocation['store'], string>> = {
  release: 'its release is still a draft',
  oci: 'its artifact has no tag',
}

/** A finding that says that nothing could be found out. */
export const isUnseen = ({ problem }: Finding): boolean => problem.includes('not looked at')

const WARN_MS = 30 * 24 * 60 * 60 * 1000

/** Bytes that have been said to end, before they do. */
function expiring({ version, location }: Stored, now: Date): Repair[] {
  const ends = location['expires-at']
  if (ends === undefined || Date.parse(ends) - now.getTime() > WARN_MS) return []
  const over = Date.parse(ends) <= now.getTime()
  return [warn(version.tag, `its bytes at ${location.uri} ${over ? 'were to end' : 'end'} at ${ends}`)]
}

type Stored = Recorded & { location: ModelLocation; item: StoredItem | undefined }

async function versionFindings(
  registry: RegistryReader,
  { model, version, location, item }: Stored,
  store: NonNullable<ModelStores['release']>,
): Promise<Repair[]> {
  if (registry.isTombstoned(model, version.version))
    return item === undefined || sharedBytes(registry, model, version, item)
      ? []
      : [
          {
            ...fail(version.tag, `gc recorded that its bytes are deleted, and ${item.uri} is still there`),
            repair: 'deletes them',
            mend: () => item.remove(),
          },
        ]
  if (item === undefined) return [fail(version.tag, `its bytes are gone: ${location.uri} is not there`)]
  if (item.state === 'public')
    return item.bytes === location.bytes
      ? []
      : [fail(version.tag, `${location.uri} has ${item.bytes} bytes, its record says ${location.bytes}`)]
  if (item.state === 'partial') return [fail(version.tag, `its bytes came only in part: ${item.uri}`)]
  return [
    {
      ...fail(version.tag, `${UNFINISHED[location.store]}: a run ended before it was published`),
      repair: location.store === 'oci' ? 'adds the tag' : 'publishes the release',
      mend: async () => {
        await store.finish?.(version.tag, location.sha256)
      },
    },
  ]
}

/** The filesystem store keeps the same bytes once, and another version may need them. */
const sharedBytes = (
  registry: RegistryReader,
  model: string,
  { version }: RegisteredVersion,
  { sha256 }: StoredItem,
): boolean =>
  registry
    .events()
    .some(
      (event) =>
        event.type === 'registered' &&
        event.model === model &&
        event.version !== null &&
        event.version !== version &&
        event.details.sha256 === sha256 &&
        !registry.isTombstoned(model, event.version),
    )

function leftover(item: StoredItem, now: Date): Repair[] {
  if (now.getTime() - Date.parse(item.created) < UNDER_WAY_MS) return []
  const subject = item.tag === undefined ? item.uri : `${item.uri} of ${item.sha256.slice(0, 19)}…`
  if (item.state === 'public') return [warn(subject, 'no version of this registry names these bytes')]
  return [
    {
      ...fail(
        subject,
        `a ${item.state === 'draft' ? 'draft release' : 'partial copy'} of a version that did not come to be`,
      ),
      repair: 'removes it',
      mend: () => item.remove(),
    },
  ]
}

async function readBack(
  store: NonNullable<ModelStores['release']>,
  location: ModelLocation,
  { tag }: RegisteredVersion,
): Promise<Repair[]> {
  const scratch = join(tmpdir(), `mlops-fsck-${randomUUID()}`)
  try {
    await store.get(location, scratch)
    return []
  } catch (error) {
    if (!(error instanceof UserError || error instanceof PlatformError)) throw error
    return [fail(tag, describeError(error))]
  } finally {
    await rm(scratch, { force: true })
  }
}

/** A record and the event of its version say the same. */
const recordFindings =
  (registry: RegistryReader) =>
  ({ model, version, record }: Recorded): Repair[] => {
    const event = registry.events().find(({ tags }) => Object.hasOwn(tags, version.tag))
    const told = event?.details.sha256
    const claims: [boolean, string][] = [
      [record.tag !== version.tag || record.model !== model, `its record is about ${record.tag}`],
      [
        told !== undefined && told !== record.onnx.sha256,
        `its event says ${told}, its record ${record.onnx.sha256}`,
      ],
    ]
    return claims
      .filter(([wrong]) => wrong)
      .map(([, problem]) => ({ ...fail(version.tag, problem), seq: event?.seq ?? null }))
  }

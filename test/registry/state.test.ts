import { describe, expect, it } from 'vitest'
import { foldTags, type TagRecord } from '../../src/registry/state.ts'

const COMMITS = { a: 'a'.repeat(40), b: 'b'.repeat(40), c: 'c'.repeat(40) }

function tag(
  name: string,
  at: keyof typeof COMMITS,
  seconds: number,
  other: Partial<TagRecord> = {},
): TagRecord {
  return {
    name,
    oid: `${name} object`,
    type: 'tag',
    innerName: name,
    target: COMMITS[at],
    targetType: 'commit',
    tagger: 'Ada',
    seconds,
    ...other,
  }
}

function read(...records: TagRecord[]) {
  const { models, problems } = foldTags(records)
  const model = models.get('m')
  return {
    versions: model?.versions.map(({ version }) => version),
    stages: Object.fromEntries(
      [...(model?.stages ?? [])].map(([stage, holders]) => [
        stage,
        holders.map(({ version }) => version.version),
      ]),
    ),
    deprecated: model?.deprecated,
    counter: model?.counter,
    newest: model?.newest,
    problems,
  }
}

const TWO = [tag('m@v1.0.0', 'a', 10), tag('m@v1.1.0', 'b', 20)]

describe('foldTags', () => {
  it('reads versions, highest first, with commit, date and tagger', () => {
    const { models } = foldTags(TWO)
    expect(models.get('m')?.versions).toEqual([
      {
        version: 'v1.1.0',
        tag: 'm@v1.1.0',
        commit: COMMITS.b,
        date: '1970-01-01T00:00:20.000Z',
        tagger: 'Ada',
      },
      {
        version: 'v1.0.0',
        tag: 'm@v1.0.0',
        commit: COMMITS.a,
        date: '1970-01-01T00:00:10.000Z',
        tagger: 'Ada',
      },
    ])
  })

  it('binds a stage to the version on its commit, even if the stage tag is older', () => {
    expect(read(tag('m#prod#1', 'a', 5), ...TWO).stages).toEqual({ prod: ['v1.0.0'] })
  })

  it('promotes with unassign at t and assign at t + 1', () => {
    const { stages, counter, newest } = read(
      ...TWO,
      tag('m#prod#1', 'a', 30),
      tag('m#prod!#2', 'a', 40),
      tag('m#prod#3', 'b', 41),
    )
    expect(stages).toEqual({ prod: ['v1.1.0'] })
    expect([counter, newest]).toEqual([3, 41])
  })

  it('orders by date and never by counter', () => {
    expect(read(...TWO, tag('m#prod#9', 'a', 30), tag('m#prod#1', 'b', 40)).stages).toEqual({
      prod: ['v1.1.0', 'v1.0.0'],
    })
  })

  it('lets the cancelling tag win within one second, whatever the names', () => {
    expect(read(...TWO, tag('m#prod#1', 'a', 30), tag('m#prod!#2', 'a', 30)).stages).toEqual({})
    expect(read(...TWO, tag('m#prod#2', 'a', 30), tag('m#prod!#1', 'a', 30)).stages).toEqual({})
  })

  it('shows the version that was registered first where two are assigned in one second', () => {
    expect(read(...TWO, tag('m#prod#1', 'b', 30), tag('m#prod#2', 'a', 30)).stages).toEqual({
      prod: ['v1.0.0', 'v1.1.0'],
    })
  })

  it('takes a deregistered version out of its stage, and back in when it is registered again', () => {
    const gone = [...TWO, tag('m#prod#1', 'b', 30), tag('m@v1.1.0!', 'b', 40)]
    expect(read(...gone)).toMatchObject({ versions: ['v1.0.0'], stages: {}, problems: [] })
    expect(read(...gone, tag('m@v1.1.0#2', 'b', 50))).toMatchObject({
      versions: ['v1.1.0', 'v1.0.0'],
      stages: { prod: ['v1.1.0'] },
    })
  })

  it('ends nothing with a deregistration on another commit', () => {
    expect(read(...TWO, tag('m@v1.1.0!', 'c', 40)).versions).toEqual(['v1.1.0', 'v1.0.0'])
  })

  it('is deprecated until something newer happens', () => {
    expect(read(...TWO, tag('m@deprecated', 'b', 30)).deprecated).toBe(true)
    expect(read(...TWO, tag('m@deprecated', 'b', 20)).deprecated).toBe(false)
    expect(read(...TWO, tag('m@deprecated', 'b', 30), tag('m@v1.2.0', 'c', 40)).deprecated).toBe(false)
  })

  it('counts over all tags of the model and of no other', () => {
    expect(read(...TWO, tag('m#prod#7', 'a', 30), tag('zz#prod#99', 'a', 31)).counter).toBe(7)
  })

  it.each([
    [
      'lightweight',
      { type: 'commit', innerName: '', seconds: null },
      'it is lightweight; registry tags are annotated',
    ],
    ['renamed', { innerName: 'refs/tags/m@v1.2.0' }, 'the tag object inside it is named refs/tags/m@v1.2.0'],
    ['without tagger', { seconds: null }, 'it has no tagger, so it has no date'],
    ['on a tree', { targetType: 'tree' }, 'it points to a tree, not to a commit'],
  ])('names a tag that is %s, and reads the rest', (_, broken, reason) => {
    const result = read(...TWO, tag('m@v1.2.0', 'c', 30, broken))
    expect(result.versions).toEqual(['v1.1.0', 'v1.0.0'])
    expect(result.problems).toEqual([`Tag m@v1.2.0 is ignored: ${reason}.`])
  })

  it('names @created, ambiguous and unbound stage tags, and a version on two commits', () => {
    const { versions, stages, problems } = read(
      ...TWO,
      tag('m@created', 'a', 30),
      tag('m@v1.0.1', 'a', 31),
      tag('m#prod#1', 'a', 32),
      tag('m#dev#2', 'c', 33),
      tag('m@v1.1.0#3', 'c', 34),
      tag('m#qa#4', 'b', 35),
    )
    expect(versions).toEqual(['v1.1.0', 'v1.0.1', 'v1.0.0'])
    expect(stages).toEqual({ qa: ['v1.1.0'] })
    expect(problems).toEqual([
      'Tag m@created is ignored: GTO cannot read @created tags.',
      'Tag m@v1.1.0#3 is ignored: m@v1.1.0 registers v1.1.0 on another commit already.',
      'Tag m#prod#1 is ignored: commit aaaaaaa holds v1.0.0 and v1.0.1, so it names no single one.',
    ])
  })

  it('names a stage tag on a commit without any version', () => {
    expect(read(...TWO, tag('m#prod#1', 'c', 30))).toMatchObject({
      stages: {},
      problems: ['Tag m#prod#1 is ignored: commit ccccccc holds no registered version.'],
    })
  })
})

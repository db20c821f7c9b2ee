import { describe, expect, it } from 'vitest'
import {
  formatTag,
  isName,
  isVersion,
  parseTag,
  type RegistryTag,
  tagSubject,
} from '../../src/registry/tags.ts'

const READABLE: [string, RegistryTag][] = [
  ['m@v1.0.0', { action: 'register', model: 'm', version: 'v1.0.0' }],
  ['m@v1.0.0#3', { action: 'register', model: 'm', version: 'v1.0.0', counter: 3 }],
  ['m@v1.0.0!', { action: 'deregister', model: 'm', version: 'v1.0.0' }],
  ['m@v1.0.0!#2', { action: 'deregister', model: 'm', version: 'v1.0.0', counter: 2 }],
  ['m#prod', { action: 'assign', model: 'm', stage: 'prod' }],
  ['m#prod#1', { action: 'assign', model: 'm', stage: 'prod', counter: 1 }],
  ['m#prod!#2', { action: 'unassign', model: 'm', stage: 'prod', counter: 2 }],
  ['m#1', { action: 'assign', model: 'm', stage: '1' }],
  ['m#prod/eu#1', { action: 'assign', model: 'm', stage: 'prod/eu', counter: 1 }],
  ['m@deprecated', { action: 'deprecate', model: 'm' }],
  ['m@deprecated#2', { action: 'deprecate', model: 'm', counter: 2 }],
  ['m@created', { action: 'create', model: 'm' }],
  ['a.b/c=m#prod#1', { action: 'assign', model: 'a.b/c:m', stage: 'prod', counter: 1 }],
  ['m@v1.0.0-rc.1+g1234#3', { action: 'register', model: 'm', version: 'v1.0.0-rc.1+g1234', counter: 3 }],
  ['flight-delay@v1.4.0', { action: 'register', model: 'flight-delay', version: 'v1.4.0' }],
]

const FOREIGN = [
  'm@v01.0.0',
  'm@V1.0.0',
  'm@1.0.0',
  'm@v1.0',
  'm@v1.0.0#',
  'm#prod.eu#1',
  'm#prod#1#2',
  'm#prod#-1',
  'm@deprecated!',
  'm@latest',
  'a:m@v1.0.0',
  'a=b=m@v1.0.0',
  'm#prod@v1.2.3',
  'model-prod-v1',
  'v1.0.0',
  'pkg@1.0.0',
  '@scope/pkg@1.0.0',
  'resnet50.v2@v1.0.0',
  'a-@v1.0.0',
  'modèle@v1.0.0',
]

describe('tag grammar', () => {
  it.each(READABLE)('reads and writes %s', (name, tag) => {
    expect(parseTag(name)).toEqual(tag)
    expect(formatTag(tag)).toBe(name)
  })

  it.each(FOREIGN)('leaves %s alone', (name) => {
    expect(parseTag(name)).toBeUndefined()
  })

  it('reads a counter as a number, as GTO does', () => {
    expect(parseTag('m#prod#007')).toEqual({ action: 'assign', model: 'm', stage: 'prod', counter: 7 })
    expect(parseTag('m#prod#0')).toEqual({ action: 'assign', model: 'm', stage: 'prod', counter: 0 })
  })

  it('knows which names it may write', () => {
    expect(['m', 'flight-delay', 'team/model_2', 'a-', 'x.y', ''].map(isName)).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
    ])
    expect(['v1.0.0', 'v1.0.0-rc.1', '1.0.0', 'v1.0', 'latest'].map(isVersion)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ])
  })

  it('speaks with the words of GTO', () => {
    expect(tagSubject.register('m', 'v1.0.0')).toBe('Registering artifact m version v1.0.0')
    expect(tagSubject.assign('m', 'v1.0.0', 'prod')).toBe('Assigning stage prod to artifact m version v1.0.0')
    expect(tagSubject.unassign('m', 'v1.0.0', 'prod')).toBe(
      "Unassigning stage 'prod' to artifact 'm' version 'v1.0.0'",
    )
  })
})

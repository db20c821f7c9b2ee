import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { YamlEdit } from '../../src/config/yaml-edit.ts'

const TEXT = `# a contract
version:   1.0.0   # keep me
"list": [ a, 'b' ]   # flow
block:
    -   x   # first

    - y # last
maps:
  - name: one
    options: {minimum: 0,maximum: 10}  # tight
    # a comment inside
  - name: two


end: true
`

test('what is not changed stays, byte for byte', () => {
  const edit = new YamlEdit(TEXT)
  edit.replace(['version'], '1.1.0')
  edit.replace(['maps', 0, 'options', 'maximum'], 20)
  edit.append(['list'], 'c')
  edit.append(['list'], 'd "e"')
  edit.append(['block'], 'z')
  edit.append(['maps'], { name: 'three', logicalType: 'date' })
  expect(edit.toString()).toBe(
    TEXT.replace('1.0.0', '"1.1.0"')
      .replace('maximum: 10', 'maximum: 20')
      .replace("'b' ]", `'b', "c", "d \\"e\\"" ]`)
      .replace('- y # last\n', '- y # last\n    - "z"\n')
      .replace('- name: two\n', '- name: two\n  - { "name": "three", "logicalType": "date" }\n'),
  )
  expect(parse(edit.toString())).toMatchObject({ list: ['a', 'b', 'c', 'd "e"'], block: ['x', 'y', 'z'] })
})

test('without a change the text is the text, and so it is with CR LF, without a last line break, and as JSON', () => {
  expect(new YamlEdit(TEXT).toString()).toBe(TEXT)
  const windows = new YamlEdit('a:\r\n  - b\r\nc: 1\r\n')
  windows.append(['a'], 'd')
  expect(windows.toString()).toBe('a:\r\n  - b\r\n  - "d"\r\nc: 1\r\n')
  const short = new YamlEdit('a:\n- b')
  short.append(['a'], 'd')
  expect(short.toString()).toBe('a:\n- b\n- "d"')
  const json = new YamlEdit('{\n  "a": [1,\n    2\n  ]\n}')
  json.append(['a'], 3)
  expect(JSON.parse(json.toString())).toEqual({ a: [1, 2, 3] })
})

test('a place that is not there is refused', () => {
  expect(() => new YamlEdit(TEXT).replace(['nowhere'], 1)).toThrow('there is no scalar at nowhere')
  expect(() => new YamlEdit('a: []\n').append(['a'], 1)).toThrow('there is no list at a')
})

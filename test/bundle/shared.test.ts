import { expect, test } from 'vitest'
import { shareModules } from '../../.github/scripts/shared.mjs'

const module = (id: number, body = `exports.id = ${id};`) =>
  `/***/ ${id}:\n/***/ ((module, exports) => {\n\n${body}\n\n\n/***/ })`

const chunk = (id: number, ...modules: string[]) =>
  `export const id = ${id};\nexport const ids = [${id}];\nexport const modules = {\n\n${modules.join(',\n\n')}\n\n};\n`

const bundle = (...modules: string[]) =>
  `/******/ var __webpack_modules__ = ({\n\n${modules.join(',\n\n')}\n\n/******/ });\nrun();\n`

const own = [module(1), module(2), module(3), module(4)]

test('a module of three chunks moves to where all find it; one of two stays', () => {
  const chunks = {
    '11.index.js': chunk(11, own[0], module(7), module(9)),
    '12.index.js': chunk(12, module(7), own[1], module(8)),
    '13.index.js': chunk(13, module(7), module(8)),
  }
  expect(shareModules(bundle(module(5)), chunks)).toEqual({
    bundle: bundle(module(7), module(5)),
    chunks: {
      '11.index.js': chunk(11, own[0], module(9)),
      '12.index.js': chunk(12, own[1], module(8)),
      '13.index.js': chunk(13, module(8)),
    },
  })
})

test('what nothing shares stays as it is', () => {
  const chunks = { '11.index.js': chunk(11, own[0]), '12.index.js': chunk(12, own[1], own[2]) }
  expect(shareModules(bundle(own[3]), chunks)).toEqual({ bundle: bundle(own[3]), chunks })
})

test('a dollar sign in a module is kept', () => {
  const price = module(7, "exports.price = '$&$1';")
  const chunks = Object.fromEntries(
    [11, 12, 13].map((id) => [`${id}.index.js`, chunk(id, price, module(id))]),
  )
  expect(shareModules(bundle(own[0]), chunks).bundle).toBe(bundle(price, own[0]))
})

test('another layout is refused, never cut', () => {
  const runtime = `${chunk(11, own[0])}export const runtime = () => {};\n`
  expect(() => shareModules(bundle(own[1]), { '11.index.js': runtime })).toThrow(
    '11.index.js is not written as webpack writes its chunks.',
  )
  expect(() => shareModules('run();\n', { '11.index.js': chunk(11, own[0]) })).toThrow(
    'main.js has no list of modules as webpack writes it.',
  )
})

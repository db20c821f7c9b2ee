import { keepCompiled } from './platform/compile-cache.ts'

// Before the bundle is read: what is compiled earlier is not kept.
keepCompiled()

/** As `run` of main.ts. */
export async function run(name: string): Promise<void> {
  const main = await import(/* webpackIgnore: true */ './main.ts')
  await main.run(name)
}

/** As `cli` of main.ts. */
export async function cli(): Promise<void> {
  const main = await import(/* webpackIgnore: true */ './main.ts')
  await main.cli()
}

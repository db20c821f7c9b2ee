// Speed, side by side with what people use today. See docs/figures.md for the last full run.
import { mkdtempSync, rmSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { areaList, isListing } from './areas.ts'
import { parseArguments } from './arguments.ts'
import { writeSection } from './figures.ts'
import { machine } from './machine.ts'
import { main } from './main.ts'
import type { SpeedArea } from './speed/area.ts'
import { drift } from './speed/drift.ts'
import { evaluate } from './speed/evaluate.ts'
import { register } from './speed/register.ts'
import { speedTable } from './speed/row.ts'
import { validate } from './speed/validate.ts'
import { markdownTable, plainTable } from './table.ts'

const AREAS: Record<string, SpeedArea> = { evaluate, validate, register, drift }

await main(async (args) => {
  const wanted = parseArguments(args, Object.keys(AREAS))
  if (isListing(wanted)) return console.log(areaList('bench', AREAS))
  for (const name of wanted.areas) {
    const area = AREAS[name]
    const load = loadavg()[0]
    const scratch = mkdtempSync(join(tmpdir(), 'mlops-bench-'))
    try {
      console.error(`bench: ${name}, ${area.about}`)
      const rows = await area.measure({ ...wanted, scratch })
      const table = speedTable(rows)
      if (wanted.json) for (const row of rows) console.log(JSON.stringify(row))
      else console.log(`\n${name}\n${plainTable(table)}\n`)
      if (wanted.write)
        writeSection(
          `bench ${name}`,
          `## Speed: ${name}\n\n${area.notes}\n\n${markdownTable(table)}\n\nSeconds are the minimum and the ` +
            `median of three whole processes of each side, run in turn; the ratio is that of the minima. MiB is ` +
            `the peak of resident memory, children included. ${machine(load)}.`,
        )
    } finally {
      rmSync(scratch, { recursive: true, force: true })
    }
  }
})

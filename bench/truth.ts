// Simulations behind every claim about error rates. See docs/figures.md for the last full run.
import { loadavg } from 'node:os'
import { areaList, isListing } from './areas.ts'
import { parseArguments } from './arguments.ts'
import { writeSection } from './figures.ts'
import { machine } from './machine.ts'
import { main } from './main.ts'
import { markdownTable, plainTable } from './table.ts'
import type { TruthArea } from './truth/area.ts'
import { drift } from './truth/drift.ts'
import { evaluate } from './truth/evaluate.ts'
import { latency } from './truth/latency.ts'
import { type TruthRow, truthTable } from './truth/row.ts'

const AREAS: Record<string, TruthArea> = { evaluate, drift, latency }

await main(async (args) => {
  const wanted = parseArguments(args, Object.keys(AREAS))
  if (isListing(wanted)) return console.log(areaList('truth', AREAS))
  for (const name of wanted.areas) {
    const area = AREAS[name]
    const load = loadavg()[0]
    console.error(`truth: ${name}, ${area.about}`)
    const rows: TruthRow[] = []
    for await (const some of area.simulate(wanted)) rows.push(...some)
    const table = truthTable(rows)
    if (wanted.json) for (const row of rows) console.log(JSON.stringify(row))
    else console.log(`\n${name}\n${plainTable(table)}\n`)
    if (wanted.write)
      writeSection(
        `truth ${name}`,
        `## Error rates: ${name}\n\n${area.notes}\n\n${markdownTable(table)}\n\nIntervals are Clopper and ` +
          `Pearson’s. "undecided": the interval lies on both sides of the claim. ` +
          `${area.isMeasured ? '' : 'The streams are seeded, so these rates come out again. '}${machine(load)}.`,
      )
  }
})

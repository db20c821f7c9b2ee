import { type LoaderOptions, type LoggerInterface, parse, textMetrics, View, Warn } from 'vega'
import { compile, type TopLevelSpec } from 'vega-lite'
import { RULE, SOFT } from './colours.ts'
import { pageSvg } from './svg.ts'
import { textWidth } from './text-width.ts'

/** Heavy: reach it only through `await import('./chart.ts')`, so that it stays in a chunk of its own. */

declare module 'vega' {
  /** Exported by the package, missing from its types. */
  export const textMetrics: { width: (item: { fontSize?: number; limit?: number }, text?: string) => number }
}

const FONT_SIZE = 12

/** Text is in the page's own font and colours; there is no background. */
const THEME = {
  background: null,
  padding: 2,
  aria: false,
  view: { stroke: null },
  axis: {
    domainColor: RULE,
    gridColor: RULE,
    tickColor: RULE,
    labelColor: SOFT,
    titleColor: SOFT,
    labelFontSize: FONT_SIZE,
    titleFontSize: FONT_SIZE,
    titleFontWeight: 'normal',
    titlePadding: 8,
    labelPadding: 4,
    tickSize: 4,
    labelLimit: 120,
  },
  axisX: { grid: false, tickCount: 5 },
  axisY: { domain: false, ticks: false, tickCount: 5 },
  legend: {
    orient: 'top',
    title: null,
    labelColor: SOFT,
    labelFontSize: FONT_SIZE,
    symbolStrokeWidth: 2,
    offset: 6,
    columnPadding: 16,
    labelLimit: 200,
  },
  title: { color: SOFT, fontSize: FONT_SIZE, fontWeight: 'normal', anchor: 'start', offset: 4 },
  text: { color: SOFT, fontSize: FONT_SIZE },
} as const

/** Nothing in a report may come from outside of it. */
const closedLoader = {
  options: {} as LoaderOptions,
  load: refuse,
  sanitize: refuse,
  http: refuse,
  file: refuse,
}

function refuse(): never {
  throw new TypeError('A chart may not load anything')
}

/** Nothing of a chart goes to the job's log by itself. */
function loggerTo(warn: (message: string) => void): LoggerInterface {
  const tell = (...messages: unknown[]) => {
    warn(messages.join(' '))
    return logger
  }
  const logger = {
    level: () => logger,
    error: tell,
    warn: tell,
    info: () => logger,
    debug: () => logger,
  } as unknown as LoggerInterface
  return logger
}

/**
 * Gives a function that draws a Vega-Lite specification, its data inline, as one static `<svg>` without scripts and
 * references. The same specifications in the same order give the same bytes on every machine. `warn` hears what Vega
 * finds odd about a specification.
 *
 * @throws TypeError where a specification is wrong.
 */
export async function createChartRenderer(
  warn: (message: string) => void = () => undefined,
): Promise<(spec: Record<string, unknown>) => Promise<string>> {
  const logger = loggerTo(warn)
  textMetrics.width = (item, text) => {
    const width = textWidth(text ?? '', item.fontSize ?? FONT_SIZE)
    return item.limit ? Math.min(width, item.limit) : width
  }
  let drawn = 0
  return async (spec) => {
    drawn += 1
    const compiled = compile({ config: THEME, ...spec } as unknown as TopLevelSpec, { logger })
    const view = new View(parse(compiled.spec), {
      renderer: 'none',
      loader: closedLoader,
      logger,
      logLevel: Warn,
    })
    try {
      return pageSvg(await view.toSVG(), String(spec.description ?? ''), `chart${drawn}`)
    } finally {
      view.finalize()
    }
  }
}

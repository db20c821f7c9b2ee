/**
 * The clients of the runner's own services. They share one large storage library, so they are kept together: reach
 * them only through `await import('./services.ts')`, and they stay in one chunk of the bundle.
 */
export * as artifact from '@actions/artifact'
export * as cache from '@actions/cache'

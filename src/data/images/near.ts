/** Hexadecimal digits of a difference hash. */
const DIGITS = 16

interface Seen {
  hash: string
  /** Digests of the files that have it. */
  files: Set<string>
}

/**
 * Images by their difference hashes, found again within a Hamming distance. Of `most + 1` bands of two hashes at most
 * `most` bits apart one is equal, so that only hashes that share a band are compared; none is missed.
 * @see Manku, Jain, Das Sarma (2007), Detecting Near-Duplicates for Web Crawling.
 */
export class NearIndex {
  private readonly most: number
  private readonly bands: Map<string, Seen[]>[]
  private readonly byHash = new Map<string, Seen>()

  /** `most` bits, from 0 to 15. */
  constructor(most: number) {
    this.most = most
    this.bands = Array.from({ length: most + 1 }, () => new Map())
  }

  add(hash: string, file: string): void {
    const seen = this.byHash.get(hash)
    if (seen) {
      seen.files.add(file)
      return
    }
    const entry = { hash, files: new Set([file]) }
    this.byHash.set(hash, entry)
    for (const [i, band] of this.bands.entries()) {
      const key = this.key(hash, i)
      const entries = band.get(key)
      if (entries) entries.push(entry)
      else band.set(key, [entry])
    }
  }

  /** Whether another file is near; one of the same bytes is not another. */
  hasNear(hash: string, file: string): boolean {
    const isOther = ({ files }: Seen) => files.size > 1 || !files.has(file)
    return this.bands.some((band, i) =>
      band.get(this.key(hash, i))?.some((seen) => isOther(seen) && distance(seen.hash, hash) <= this.most),
    )
  }

  private key(hash: string, band: number): string {
    const edge = (of: number) => Math.floor((of * DIGITS) / this.bands.length)
    return hash.slice(edge(band), edge(band + 1))
  }
}

/** Bits in which two hashes differ. */
function distance(a: string, b: string): number {
  const half = (from: number) =>
    ones(Number.parseInt(a.slice(from, from + 8), 16) ^ Number.parseInt(b.slice(from, from + 8), 16))
  return half(0) + half(8)
}

function ones(word: number): number {
  let bits = 0
  for (let rest = word; rest !== 0; rest &= rest - 1) bits += 1
  return bits
}

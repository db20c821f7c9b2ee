/**
 * @typedef {{ feature: number, bin: number, left: Node, right: Node, value: number }} Node a leaf has no `left`;
 * elsewhere a row whose bin of `feature` is at most `bin` goes left
 *
 * @typedef {{ bins: Uint8Array[], sizes: number[] }} Binned per feature: the bin of each row, the number of bins
 *
 * @typedef {{ gradient: Float64Array, hessian: Float64Array }} Derivatives per row; 0 for a row left out
 */

const sum = (values) => values.reduce((total, value) => total + value, 0)

/** Sums of gradient and hessian for every open node, feature and bin. `slots` is −1 for rows in no open node. */
function histograms({ bins, sizes }, { gradient, hessian }, slots, open) {
  return bins.map((bin, feature) => {
    const size = sizes[feature]
    const gradients = new Float64Array(open * size)
    const hessians = new Float64Array(open * size)
    for (let i = 0; i < bin.length; i++) {
      if (slots[i] < 0 || hessian[i] === 0) continue
      const k = slots[i] * size + bin[i]
      gradients[k] += gradient[i]
      hessians[k] += hessian[i]
    }
    return { size, gradients, hessians }
  })
}

const score = (gradient, hessian, l2) => gradient ** 2 / (hessian + l2)

/** The split of one node with the largest drop of the second-order loss, after Chen and Guestrin (2016), eq. 7. */
function bestSplit(perFeature, slot, node, { l2, minChildWeight }) {
  let best = null
  for (const [feature, { size, gradients, hessians }] of perFeature.entries()) {
    let gradient = 0
    let hessian = 0
    for (let bin = 0; bin < size - 1; bin++) {
      gradient += gradients[slot * size + bin]
      hessian += hessians[slot * size + bin]
      const rest = { gradient: node.gradient - gradient, hessian: node.hessian - hessian }
      if (hessian < minChildWeight || rest.hessian < minChildWeight) continue
      const gain =
        score(gradient, hessian, l2) +
        score(rest.gradient, rest.hessian, l2) -
        score(node.gradient, node.hessian, l2)
      if (gain > (best?.gain ?? 1e-9)) best = { gain, feature, bin, left: { gradient, hessian }, right: rest }
    }
  }
  return best
}

/** Splits every open node that gains from it; returns the nodes that are open then, and moves the rows there. */
function growLevel(binned, derivatives, slots, open, options) {
  const perFeature = histograms(binned, derivatives, slots, open.length)
  const next = []
  const splits = open.map((node, slot) => {
    const split = bestSplit(perFeature, slot, node, options)
    if (!split) return null
    Object.assign(node, split)
    return { column: binned.bins[split.feature], bin: split.bin, left: next.push(node.left, node.right) - 2 }
  })
  for (let i = 0; i < slots.length; i++) {
    if (slots[i] < 0) continue
    const split = splits[slots[i]]
    slots[i] = split ? split.left + (split.column[i] <= split.bin ? 0 : 1) : -1
  }
  return next
}

function setValues(node, { l2, learningRate }) {
  node.value = (-learningRate * node.gradient) / (node.hessian + l2)
  if (!node.left) return
  setValues(node.left, { l2, learningRate })
  setValues(node.right, { l2, learningRate })
}

/**
 * One regression tree, grown level by level on histograms.
 *
 * @param {Binned} binned
 * @param {Derivatives} derivatives
 * @param {{ depth: number, l2: number, minChildWeight: number, learningRate: number }} options
 * @returns {Node} the root
 */
export function growTree(binned, derivatives, options) {
  const root = { gradient: sum(derivatives.gradient), hessian: sum(derivatives.hessian) }
  const slots = new Int32Array(derivatives.gradient.length)
  let open = [root]
  for (let level = 0; level < options.depth && open.length > 0; level++) {
    open = growLevel(binned, derivatives, slots, open, options)
  }
  setValues(root, options)
  return root
}

/** Adds the tree's value to the margin of every row. */
export function addTree(root, bins, margins) {
  for (let i = 0; i < margins.length; i++) {
    let node = root
    while (node.left) node = bins[node.feature][i] <= node.bin ? node.left : node.right
    margins[i] += node.value
  }
}

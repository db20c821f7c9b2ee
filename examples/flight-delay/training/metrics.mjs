/** Mean negative log-likelihood per flight, in nats. `margins` are log-odds. */
export function logLoss(margins, cells) {
  let loss = 0
  let rows = 0
  for (let i = 0; i < cells.length; i++) {
    // log(1 + e^m) without overflow: m is taken out of the exponent where it is large.
    const softplus = Math.max(margins[i], 0) + Math.log1p(Math.exp(-Math.abs(margins[i])))
    loss += cells.rows[i] * softplus - cells.late[i] * margins[i]
    rows += cells.rows[i]
  }
  return loss / rows
}

/**
 * Area under the ROC curve: the chance that a late flight has the higher score, ties counted half. Null where all
 * flights are late or none is.
 */
export function rocAuc(margins, cells) {
  const order = Uint32Array.from({ length: cells.length }, (_, i) => i).sort(
    (a, b) => margins[a] - margins[b],
  )
  let punctualBelow = 0
  let lateTotal = 0
  let area = 0
  for (let start = 0, end = 0; start < order.length; start = end) {
    let late = 0
    let punctual = 0
    for (; end < order.length && margins[order[end]] === margins[order[start]]; end++) {
      late += cells.late[order[end]]
      punctual += cells.rows[order[end]] - cells.late[order[end]]
    }
    area += late * (punctualBelow + punctual / 2)
    punctualBelow += punctual
    lateTotal += late
  }
  return lateTotal === 0 || punctualBelow === 0 ? null : area / (lateTotal * punctualBelow)
}

/** Both metrics under their scikit-learn names. */
export function measure(margins, cells) {
  return { log_loss: logLoss(margins, cells), roc_auc: rocAuc(margins, cells) }
}

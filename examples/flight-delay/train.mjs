#!/usr/bin/env node
import { readCells } from './training/data.mjs'
import { logisticFile, treesFile } from './training/graphs.mjs'
import { fitLogistic } from './training/logistic.mjs'
import { measure } from './training/metrics.mjs'
import { logMetrics, readEnvironment, writeModel } from './training/protocol.mjs'
import { fitTrees } from './training/trees.mjs'

/** Sorting all scores for the AUC costs more than growing a tree. */
const TREES_PER_REPORT = 10

/** Fits the model that the parameters ask for; returns the bytes of its ONNX file. */
function fit(split, { params, seed }, report) {
  const metadata = { 'mlops.trainer': 'train.mjs', 'mlops.params': JSON.stringify(params) }
  if (params.model === 'logistic') return logisticFile(fitLogistic(split, params, report), metadata)
  const reportSome = (step, margins) => {
    if (step % TREES_PER_REPORT === 0 || step === params.trees) report(step, margins)
  }
  return treesFile(fitTrees(split, params, seed, reportSome), metadata)
}

async function train(environment) {
  const settings = readEnvironment(environment)
  const split = await readCells(settings.train, { utcOffsetHours: settings.params.utc_offset_hours })
  const model = fit(split, settings, (step, margins) => {
    const val = measure(margins.val, split.validation)
    logMetrics(settings.metricsFile, {
      step,
      split: 'train',
      metrics: measure(margins.train, split.training),
    })
    logMetrics(settings.metricsFile, { step, split: 'val', metrics: val })
    console.log(
      `step ${step}: validation log loss ${val.log_loss.toFixed(4)}, ROC AUC ${val.roc_auc?.toFixed(4)}`,
    )
  })
  writeModel(settings.output, model)
  console.log(
    `${settings.params.model} model of ${(model.length / 1024).toFixed(0)} KiB in ${settings.output}`,
  )
}

try {
  await train(process.env)
} catch (error) {
  console.error(`train.mjs: ${error.message}`)
  process.exitCode = 1
}

/** What a model may be for. */
export const TASKS = [
  'binary-classification',
  'multiclass',
  'multilabel',
  'regression',
  'forecasting',
  'ranking',
  'retrieval',
  'detection',
  'segmentation',
] as const

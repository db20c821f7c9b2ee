const TITLES: Record<string, string> = {
  roc_auc: 'ROC AUC',
  average_precision: 'average precision',
  log_loss: 'log loss',
  brier_score_loss: 'Brier score',
  accuracy: 'accuracy',
  precision: 'precision',
  recall: 'recall',
  f1: 'F1',
  mae: 'MAE',
  mean_absolute_error: 'MAE',
  rmse: 'RMSE',
  root_mean_squared_error: 'RMSE',
  r2: 'R²',
}

/** What people call a metric; its own name where it is not one of ours. */
export const metricTitle = (name: string): string => (Object.hasOwn(TITLES, name) ? TITLES[name] : name)

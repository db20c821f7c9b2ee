import { expect, test } from 'vitest'
import { changeText, isRate, spanTexts, valueText } from '../../src/evaluation/words.ts'

test('shares are told in per cent and their changes in points, everything else as it is', () => {
  expect([valueText('recall', 0.4123), changeText('recall', 0.005)]).toEqual(['41.23 %', '0.5 pp'])
  expect([valueText('rmse', 12.34567), changeText('roc_auc', 0.005)]).toEqual(['12.35', '0.005'])
  expect(spanTexts('accuracy', [0.0092, 0.0312])).toEqual({ from: '0.9', to: '3.1 pp' })
  expect(spanTexts('log_loss', [0.0092, 0.0312])).toEqual({ from: '0.009', to: '0.031' })
  expect(isRate('selection_rate_difference by sex')).toBe(true)
  expect(isRate('selection_rate_ratio by sex')).toBe(false)
})

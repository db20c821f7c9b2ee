/** How the columns of the data may differ from those of the contract. */
export interface FieldsMatch {
  /** A declared column may be left out. */
  mayLack: boolean
  /** What a column that is not declared comes to. */
  extra: 'fail' | 'warn' | 'pass'
  ordered: boolean
}

/** What ODCS leaves open: every declared column must be there, and another one is worth a warning. */
export const DEFAULT_MATCH: FieldsMatch = { mayLack: false, extra: 'warn', ordered: false }

/**
 * `fieldsMatch` of Table Schema 2.0. The words say how the declared fields stand to those of the data: `subset`
 * means that the data may have more.
 */
export const FIELDS_MATCH: Record<string, FieldsMatch> = {
  exact: { mayLack: false, extra: 'fail', ordered: true },
  equal: { mayLack: false, extra: 'fail', ordered: false },
  subset: { mayLack: false, extra: 'pass', ordered: false },
  superset: { mayLack: true, extra: 'fail', ordered: false },
  partial: { mayLack: true, extra: 'pass', ordered: false },
}

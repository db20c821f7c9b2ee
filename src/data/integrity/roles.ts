import type { Contract } from '../contract.ts'

/** What the columns of a dataset are to each other. */
export interface Roles {
  /** What a model may read: neither label, id, group, time, weight nor split, and there at `serve`. */
  features: string[]
  label: string
  /** Whether the label is one of a few classes. */
  classes: boolean
  time: string | null
  /** Column that names the entity of a row, such as a patient. */
  group: string | null
  ids: string[]
}

/** What mlops.yaml says of columns; it goes before the roles of the contract. */
export interface NamedRoles {
  task: string
  label: string
  time?: string
  group?: string
  id?: string
}

export function rolesOf({ columns }: Pick<Contract, 'columns'>, named: NamedRoles): Roles {
  const { label, task } = named
  const withRole = (wanted: string) => columns.filter(({ role }) => role === wanted).map(({ name }) => name)
  const time = named.time ?? withRole('time').at(0) ?? null
  const group = named.group ?? withRole('group').at(0) ?? null
  const ids = [...new Set([...(named.id === undefined ? [] : [named.id]), ...withRole('id')])]
  const taken = new Set([label, time, group, ...ids])
  const features = columns.filter(
    ({ name, role, environments }) =>
      !taken.has(name) &&
      (role === null || role === 'feature') &&
      (environments === null || environments.includes('serve')),
  )
  const classes = task === 'binary-classification' || task === 'multiclass'
  return { features: features.map(({ name }) => name), label, classes, time, group, ids }
}

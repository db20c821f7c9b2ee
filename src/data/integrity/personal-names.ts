/** Words of a column's name that say what it holds, whatever its values look like. */
const NAMES: Record<string, string> = {
  email: 'email',
  mail: 'email',
  phone: 'phone',
  telephone: 'phone',
  mobile: 'phone',
  iban: 'iban',
  ssn: 'national-id',
  passport: 'national-id',
  surname: 'name',
  firstname: 'name',
  lastname: 'name',
  fullname: 'name',
  birthdate: 'birth',
  birthday: 'birth',
  dob: 'birth',
  street: 'address',
  ip: 'ip',
}
const PAIRS: typeof NAMES = {
  'first name': 'name',
  'last name': 'name',
  'full name': 'name',
  'given name': 'name',
  'family name': 'name',
  'birth date': 'birth',
  'date birth': 'birth',
  'home address': 'address',
  'postal address': 'address',
  'street address': 'address',
  'ip address': 'ip',
  'credit card': 'card',
  'card number': 'card',
  'social security': 'national-id',
  'national id': 'national-id',
  'tax id': 'national-id',
}

/** What the name of a column says of it: `customerEmail` and `date_of_birth` say something. */
export function classByName(column: string): string | undefined {
  const words = column
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '' && word !== 'of')
  const pair = words
    .map((word, i) => `${word} ${words[i + 1] ?? ''}`)
    .find((two) => Object.hasOwn(PAIRS, two))
  if (pair) return PAIRS[pair]
  const single = words.find((word) => Object.hasOwn(NAMES, word))
  return single && NAMES[single]
}

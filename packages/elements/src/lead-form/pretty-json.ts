import { plainJson } from '../shared/plain-json.ts';

/** Plain data as JSON that people can read, two spaces a level; as strict as `plainJson`. */
export function prettyJson(value: unknown, indent = ''): string {
  if (typeof value !== 'object' || value === null) return plainJson(value);
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    const items = value.map((item) => inner + prettyJson(item, inner));
    return items.length > 0 ? `[\n${items.join(',\n')}\n${indent}]` : '[]';
  }
  const fields = Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .map(([name, field]) => `${inner}${plainJson(name)}: ${prettyJson(field, inner)}`);
  return fields.length > 0 ? `{\n${fields.join(',\n')}\n${indent}}` : '{}';
}

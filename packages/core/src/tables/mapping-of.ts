import type { Mapping } from '../maturity/maturity-model.ts';

/** A mapping from lists as one writes them, `PR.AA-03, PR.AA-05`; an empty one is no reference. */
export function mappingOf(
  csf: string,
  cisIG1: string,
  cyberEssentials: string,
  iso27001: string,
  other = '',
  cisOther = '',
): Mapping {
  return {
    csf: listed(csf),
    cisIG1: listed(cisIG1),
    cisOther: listed(cisOther),
    cyberEssentials: listed(cyberEssentials),
    iso27001: listed(iso27001),
    other: listed(other),
  };
}

const listed = (text: string): readonly string[] => (text === '' ? [] : text.split(', '));

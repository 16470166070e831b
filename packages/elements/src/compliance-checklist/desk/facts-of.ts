import { activities, type BusinessFacts, factsFrom } from '@lifeline-kit/core/compliance-rules';
import type { BusinessProfile } from '@lifeline-kit/core/profile';
import type { ChecklistAnswers } from './answers.ts';

/** The facts of a firm by its profile and by what was said here, which counts before it. */
export function factsOf(business: BusinessProfile, answers: ChecklistAnswers): BusinessFacts {
  const known = factsFrom(business);
  const truth = (code: string): boolean | undefined => {
    const said = answers.activities[code];
    if (said) return said === 'unsure' ? undefined : said === 'yes';
    return known.activities?.includes(code) || undefined;
  };
  const regions = answers.regions ?? known.regions;
  const figures = Object.entries(answers.figures).filter(([, value]) => value !== 'unsure');
  return {
    ...known,
    ...Object.fromEntries(figures),
    regions: regions?.length ? regions : undefined,
    activities: activities.filter((code) => truth(code)),
    unsure: activities.filter((code) => truth(code) === undefined),
  };
}

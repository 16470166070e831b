import type { EvidenceCode, PremiumWarningCode } from '@lifeline-kit/core/insurance';
import type { ReturnField } from '@lifeline-kit/core/return-fields';
import type { ReturnWarningCode } from '@lifeline-kit/core/roi';
import type { ControlMessages } from '../controls/messages.ts';

/** Fields that are asked once the result is there. */
type LaterField =
  | Exclude<ReturnField, 'perYear' | 'setup' | 'staffHoursPerYear' | 'hourlyCost'>
  | 'industry'
  | 'region'
  | 'employees'
  | 'annualRevenue';

/** What the chart tells apart. */
export type ReturnSeries =
  | 'risk'
  | 'efficiency'
  | 'opportunity'
  | 'premium'
  | 'cost'
  | 'cumulative';

/** What nobody can put a price on. */
export type Unpriced = 'sleep' | 'name' | 'staff' | 'rare' | 'promise';

/** Words of the result of `lifeline-roi-chart`, which come with it. */
export type RoiResultMessages = ControlMessages &
  Readonly<
    Record<
      | `${LaterField}${'Label' | 'Help'}`
      | 'guess'
      | 'guessPoint'
      | 'guessChecklist'
      | 'guessWide'
      | 'choose'
      | 'method'
      | 'methodError'
      | 'employeesUnit'
      | 'percentUnit'
      | 'outagesUnit'
      | 'yearUnit'
      | 'timesUnit'
      | 'boughtLegend'
      | 'boughtHelp'
      | 'takenFrom'
      | `span.${1 | 2 | 3 | 4 | 5}`
      | 'eyebrow'
      | 'gain'
      | 'loss'
      | 'even'
      | 'leadPayback'
      | 'leadChance'
      | 'leadReturn'
      | 'paybackMonths'
      | 'paybackYears'
      | 'paybackYearsMonths'
      | 'paybackAtOnce'
      | 'paybackNever'
      | 'paybackButLess'
      | 'monthsFew'
      | 'chanceNegative'
      | 'chanceNone'
      | 'chanceAll'
      | 'chanceSure'
      | 'chanceCertain'
      | 'returnGain'
      | 'returnLoss'
      | 'returnEven'
      | 'quiet'
      | `story.${'owner' | 'family' | 'growth' | 'it'}`
      | 'storyStopped'
      | 'storyStoppedNot'
      | 'storyAdmission'
      | 'storyAdmissionNot'
      | 'halve'
      | 'halveHelp'
      | 'halvedGain'
      | 'halvedLoss'
      | 'chartHeading'
      | 'chartGain'
      | 'chartLoss'
      | 'chartButLess'
      | 'chartBand'
      | 'chartKeys'
      | 'chartYears'
      | 'chartYear'
      | 'chartStart'
      | 'chartPoint'
      | 'chartStartPoint'
      | 'chartError'
      | 'chartPng'
      | 'chartCsv'
      | 'legend'
      | `series.${ReturnSeries}`
      | 'seriesNet'
      | 'bandLow'
      | 'bandHigh'
      | 'asTable'
      | 'tableYear'
      | 'waysHeading'
      | 'waysIntro'
      | 'wayNothing'
      | 'wayOwn'
      | 'wayManaged'
      | 'wayCost'
      | 'wayBenefit'
      | 'wayValue'
      | 'wayLossLeft'
      | 'wayBest'
      | 'waysBestNothing'
      | 'waysBestOwn'
      | 'waysBestManaged'
      | 'ownChange'
      | 'insurerHeading'
      | 'insurerFinding'
      | 'insurerFindingNone'
      | 'insurerPremium'
      | 'insurerNever'
      | 'insurerGuard'
      | 'insurerControl'
      | 'insurerAnswer'
      | 'insurerEvidence'
      | `answer.${'yes' | 'not-yet' | 'find-out'}`
      | `evidence.${EvidenceCode}`
      | `warning.${ReturnWarningCode | PremiumWarningCode}`
      | 'unpricedHeading'
      | 'unpricedFinding'
      | 'unpricedIntro'
      | `unpriced.${Unpriced}`
      | 'exchangeNote'
      | 'spokenGain'
      | 'spokenLoss'
      | 'reportTitle'
      | 'reportSummary'
      | 'reportLimits'
      | 'reportLimitsText'
      | 'presentIntro'
      | 'presentAsk'
      | 'presentCost'
      | 'presentRisk'
      | 'presentEfficiency'
      | 'presentOpportunity'
      | 'presentWhole'
      | 'presentClosing'
      | `build.${'cost' | 'risk' | 'efficiency' | 'opportunity'}`,
      string
    >
  >;

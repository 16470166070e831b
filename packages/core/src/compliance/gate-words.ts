import type { Gate } from './codes.ts';
import type { Text } from './regime.ts';

/** What each gate means for a firm that stands before it. */
export const gateWords: Readonly<Record<Gate, Text>> = {
  'legal-precondition': {
    en: 'You may not lawfully do the activity, or clients may not lawfully give you the data',
    zh: '不合规即不得开展，或客户不得向您提供数据',
  },
  'licence-condition': { en: 'Your licence depends on it', zh: '牌照以此为前提' },
  'market-access': { en: 'The product may not be sold', zh: '产品不得上市' },
  'contract-precondition': {
    en: 'The contract or its payer requires it before award',
    zh: '合同或付款方要求先具备',
  },
  'procurement-filter': { en: 'Buyers screen you out at admission', zh: '采购准入时被筛掉' },
  insurance: { en: 'Cover depends on it', zh: '能否投保取决于它' },
  liability: { en: 'Nothing is blocked, but exposure grows', zh: '不阻断业务，但责任风险上升' },
};

import type { Regime } from '../regime.ts';

// To check: Sections 11-26 from recollection; 26A-26E and 48J were seen quoted.
/** Singapore PDPA. Law / government text: refer freely; wording here is our own. */
export const regime: Regime = {
  id: 'sg-pdpa',
  name: {
    en: 'Singapore PDPA',
    zh: '新加坡《个人数据保护法》(PDPA)',
  },
  market: {
    en: 'Personal data of customers in Singapore',
    zh: '新加坡客户的个人数据业务',
  },
  version: {
    en: 'Personal Data Protection Act 2012, current to Oct 2026',
    zh: '《2012 年个人数据保护法》，截至 2026 年 10 月',
  },
  authority: {
    en: 'Personal Data Protection Commission',
    zh: '新加坡个人数据保护委员会',
  },
  regions: ['SG'],
  type: 'law',
  gate: 'legal-precondition',
  blocks: {
    en: 'Corporate and public buyers require PDPA terms and a named DPO; a finding is published by name.',
    zh: '企业和政府客户要求 PDPA 条款并指定 DPO；违规决定会公开点名。',
  },
  status: {
    text: {
      en: 'In force',
      zh: '现行有效',
    },
    confirmed: true,
  },
  rules: [
    {
      level: 'mandatory',
      when: {
        any: [
          {
            fact: 'regions',
            op: 'includesAny',
            value: ['SG'],
          },
          {
            fact: 'activities',
            op: 'includesAny',
            value: ['personal-data-sg'],
          },
        ],
      },
      why: {
        en: 'You collect, use or disclose personal data in Singapore.',
        zh: '贵公司在新加坡收集、使用或披露个人数据。',
      },
    },
  ],
  penalty: {
    text: {
      en: 'Up to 10% of Singapore turnover where that turnover exceeds SGD 10 million, otherwise up to SGD 1 million.',
      zh: '在新加坡营业额超过 1,000 万新元的，最高为该营业额 10%；其他情形最高 100 万新元。',
    },
    max: 1000000,
    unit: {
      en: 'SGD (10% of turnover in Singapore where that is above SGD 10m)',
      zh: '新加坡元（当地营业额超过 1,000 万新元的为其 10%）',
    },
    origin: {
      source: 's3',
      confirmed: true,
    },
  },
  effort: {
    months: [1, 3],
    cost: {
      low: 3000,
      high: 25000,
      currency: 'SGD',
      basis: {
        en: 'small business',
        zh: '中小企业',
      },
    },
    origin: {
      confirmed: false,
    },
  },
  clocks: [
    {
      event: {
        en: 'notifiable breach, once assessed',
        zh: '经评估须通知的泄露',
      },
      hours: 72,
      to: {
        en: 'PDPC (3 calendar days)',
        zh: 'PDPC（3 个日历日）',
      },
      ref: 's.26D',
      confirmed: true,
    },
  ],
  deadlines: [],
  items: [
    {
      id: 'sg-pdpa-01',
      ref: 's.11-12',
      text: {
        en: 'A data protection officer is named, contactable, and policies exist.',
        zh: '指定可联系的数据保护官并制定制度。',
      },
      test: {
        en: '',
        zh: '',
      },
      evidence: {
        en: '',
        zh: '',
      },
      effort: 'days',
      weight: 3,
      csf: ['GV.RR-02', 'GV.PO-01'],
    },
    {
      id: 'sg-pdpa-02',
      ref: 's.13-17',
      text: {
        en: 'Consent or a listed exception covers each purpose.',
        zh: '每项目的取得同意或属法定例外。',
      },
      test: {
        en: '',
        zh: '',
      },
      evidence: {
        en: '',
        zh: '',
      },
      effort: 'days',
      weight: 3,
      csf: ['GV.OC-03'],
    },
    {
      id: 'sg-pdpa-03',
      ref: 's.18, 20',
      text: {
        en: 'Purposes are reasonable and notified.',
        zh: '目的合理并已告知。',
      },
      test: {
        en: '',
        zh: '',
      },
      evidence: {
        en: '',
        zh: '',
      },
      effort: 'days',
      weight: 2,
      csf: ['GV.OC-03'],
    },
    {
      id: 'sg-pdpa-04',
      ref: 's.21-22',
      text: {
        en: 'Access and correction requests are handled.',
        zh: '处理查阅与更正请求。',
      },
      test: {
        en: '',
        zh: '',
      },
      evidence: {
        en: '',
        zh: '',
      },
      effort: 'days',
      weight: 2,
      csf: ['GV.OC-03'],
    },
    {
      id: 'sg-pdpa-05',
      ref: 's.23',
      text: {
        en: 'Data used for decisions is accurate.',
        zh: '用于决策的数据准确。',
      },
      test: {
        en: '',
        zh: '',
      },
      evidence: {
        en: '',
        zh: '',
      },
      effort: 'days',
      weight: 1,
      csf: ['ID.AM-07'],
    },
    {
      id: 'sg-pdpa-06',
      ref: 's.24',
      text: {
        en: 'Reasonable security arrangements protect data.',
        zh: '采取合理安全安排保护数据。',
      },
      test: {
        en: '',
        zh: '',
      },
      evidence: {
        en: '',
        zh: '',
      },
      effort: 'days',
      weight: 3,
      csf: ['PR.AA-03', 'PR.DS-01', 'PR.PS-02'],
    },
    {
      id: 'sg-pdpa-07',
      ref: 's.25',
      text: {
        en: 'Data is deleted when the purpose ends.',
        zh: '目的终止即删除。',
      },
      test: {
        en: '',
        zh: '',
      },
      evidence: {
        en: '',
        zh: '',
      },
      effort: 'days',
      weight: 2,
      csf: ['ID.AM-08'],
    },
    {
      id: 'sg-pdpa-08',
      ref: 's.26',
      text: {
        en: 'Transfers abroad carry comparable protection.',
        zh: '跨境传输具备同等保护。',
      },
      test: {
        en: '',
        zh: '',
      },
      evidence: {
        en: '',
        zh: '',
      },
      effort: 'days',
      weight: 2,
      csf: ['GV.SC-05'],
    },
    {
      id: 'sg-pdpa-09',
      ref: 's.26A-26E',
      text: {
        en: 'A breach is assessed promptly (30 days at most), and notified to PDPC in 3 calendar days when harm is significant or 500 or more people are hit.',
        zh: '及时评估泄露（一般不超过 30 天）；造成重大损害或影响 500 人及以上的，3 个日历日内报 PDPC。',
      },
      test: {
        en: '',
        zh: '',
      },
      evidence: {
        en: '',
        zh: '',
      },
      effort: 'days',
      weight: 3,
      csf: ['RS.CO-02'],
    },
    {
      id: 'sg-pdpa-10',
      ref: 'Practice',
      text: {
        en: 'Data intermediaries are bound to tell you without delay.',
        zh: '要求数据中介方不迟延通报。',
      },
      test: {
        en: '',
        zh: '',
      },
      evidence: {
        en: '',
        zh: '',
      },
      effort: 'days',
      weight: 2,
      csf: ['GV.SC-05'],
    },
  ],
  sources: [
    {
      id: 's1',
      publisher: 'sso.agc.gov.sg',
      title: 'PDPA Part 6A and s.48J (current 9 Oct 2026)',
      url: 'https://sso.agc.gov.sg/Act/PDPA2012',
      checked: '2026-10-09',
    },
    {
      id: 's2',
      publisher: 'PDPC',
      title: 'PDPC: required to notify',
      url: 'https://www.pdpc.gov.sg/required-to-notify-the-pdpc',
      checked: '2026-10-09',
    },
    {
      id: 's3',
      publisher: 'Singapore Statutes Online',
      title: 'Personal Data Protection Act 2012, section 48J',
      url: 'https://sso.agc.gov.sg/Act/PDPA2012?ProvIds=pr48J-',
      checked: '2026-10-09',
    },
  ],
  related: ['sg-cyber-essentials'],
  confidence: 'high',
  checked: '2026-10-09',
  stale: '2027-07-01',
};

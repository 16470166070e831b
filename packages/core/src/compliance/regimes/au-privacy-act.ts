import type { Regime } from '../regime.ts';

// To check: APP and NDB details, ADM transparency date (10 Dec 2026) and statutory tort (10 Jun 2025) from recollection.
/** Privacy Act 1988 and Cyber Security Act 2024. Law / government text: refer freely; wording here is our own. */
export const regime: Regime = {
  id: 'au-privacy-act',
  name: {
    en: 'Privacy Act 1988 and Cyber Security Act 2024',
    zh: '澳大利亚《隐私法》与《2024 年网络安全法》',
  },
  market: {
    en: 'Health, finance and government clients in Australia',
    zh: '澳大利亚医疗、金融与政府客户',
  },
  version: {
    en: 'As amended 2024',
    zh: '经 2024 年修订',
  },
  authority: {
    en: 'OAIC; Department of Home Affairs / ASD',
    zh: '澳大利亚信息专员办公室 (OAIC)；内政部／ASD',
  },
  regions: ['AU'],
  type: 'law',
  gate: 'liability',
  blocks: {
    en: 'Health, finance and government clients require APP compliance even from exempt firms; ransom payments must be reported or fined.',
    zh: '即使属豁免小企业，医疗、金融和政府客户也要求遵守 APP；支付赎金必须申报，否则受罚。',
  },
  status: {
    text: {
      en: 'In force; small businesses (AUD 3m or less) are still largely exempt, with removal announced but not enacted in the material found',
      zh: '现行有效；营业额 300 万澳元及以下的小企业目前基本豁免，取消豁免已宣布但所见资料未见立法',
    },
    confirmed: true,
  },
  rules: [
    {
      level: 'mandatory',
      when: {
        all: [
          {
            any: [
              {
                fact: 'regions',
                op: 'includesAny',
                value: ['AU'],
              },
              {
                fact: 'activities',
                op: 'includesAny',
                value: ['personal-data-au'],
              },
            ],
          },
          {
            any: [
              {
                fact: 'revenueAud',
                op: 'gt',
                value: 3000000,
              },
              {
                fact: 'industry',
                op: 'in',
                value: ['healthcare-provider'],
              },
              {
                fact: 'activities',
                op: 'includesAny',
                value: ['sells-personal-data'],
              },
            ],
          },
        ],
      },
      why: {
        en: 'Turnover above AUD 3 million, or health service or data trading at any size.',
        zh: '营业额超过 300 万澳元，或从事医疗服务、数据交易（不论规模）。',
      },
    },
    {
      level: 'contractual',
      when: {
        fact: 'activities',
        op: 'includesAny',
        value: ['gov-contracts-au'],
      },
      why: {
        en: 'Commonwealth contracts bind you by clause.',
        zh: '联邦合同以条款约束。',
      },
    },
  ],
  penalty: {
    text: {
      en: 'Serious or repeated breach: the greater of AUD 50 million, three times the benefit, or 30% of adjusted turnover. Ransom payment report missed: 60 penalty units (AUD 19,800).',
      zh: '严重或多次违规：5000 万澳元、获益三倍或调整后营业额 30% 中取高者。未申报赎金支付：60 罚金单位（19,800 澳元）。',
    },
    max: 50000000,
    unit: {
      en: 'AUD (or 3 times the benefit, or 30% of turnover)',
      zh: '澳元（或所得利益的 3 倍、营业额的 30%）',
    },
    origin: {
      source: 's1',
      confirmed: true,
    },
  },
  effort: {
    months: [1, 4],
    cost: {
      low: 5000,
      high: 40000,
      currency: 'AUD',
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
        en: 'ransom payment',
        zh: '支付赎金',
      },
      hours: 72,
      to: {
        en: 'ASD',
        zh: 'ASD',
      },
      ref: 'Cyber Security Act 2024 s.27',
      confirmed: true,
    },
  ],
  deadlines: [
    {
      date: '2026-12-10',
      what: {
        en: "Australia: automated-decision transparency and Children's Online Privacy Code",
        zh: '澳大利亚自动化决策透明度与儿童在线隐私守则',
      },
      status: 'upcoming',
      origin: {
        confirmed: false,
      },
    },
  ],
  items: [
    {
      id: 'au-privacy-act-01',
      ref: 'APP 1',
      text: {
        en: 'A current privacy policy is public and says how automated decisions are used.',
        zh: '公开现行隐私政策，并说明自动化决策的使用。',
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
      id: 'au-privacy-act-02',
      ref: 'APP 3, 5',
      text: {
        en: 'Only needed data is collected, with notice.',
        zh: '仅收集必要信息并告知。',
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
      id: 'au-privacy-act-03',
      ref: 'APP 6-7',
      text: {
        en: 'Use and marketing match the purpose and opt-outs.',
        zh: '使用与营销符合目的并可退出。',
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
      id: 'au-privacy-act-04',
      ref: 'APP 8',
      text: {
        en: 'Overseas recipients are bound and you stay responsible.',
        zh: '对境外接收方有约束，并承担责任。',
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
      id: 'au-privacy-act-05',
      ref: 'APP 11.1',
      text: {
        en: 'Reasonable technical and organisational steps protect data (Essential Eight helps).',
        zh: '采取合理的技术与组织措施保护数据（可参照 Essential Eight）。',
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
      id: 'au-privacy-act-06',
      ref: 'APP 11.2',
      text: {
        en: 'Data no longer needed is destroyed or de-identified.',
        zh: '不再需要的数据销毁或去标识化。',
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
      id: 'au-privacy-act-07',
      ref: 'APP 12-13',
      text: {
        en: 'Access and correction requests are met.',
        zh: '满足查阅与更正请求。',
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
      csf: ['GV.OC-03'],
    },
    {
      id: 'au-privacy-act-08',
      ref: 'Privacy Act Pt IIIC',
      text: {
        en: 'A suspected breach is assessed within 30 days and notified to OAIC and people if serious harm is likely.',
        zh: '疑似泄露 30 天内评估，可能造成严重伤害的通知 OAIC 和个人。',
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
      csf: ['RS.CO-02', 'RS.AN-08'],
    },
    {
      id: 'au-privacy-act-09',
      ref: 'Cyber Security Act 2024 Pt 3',
      text: {
        en: 'Above the AUD 3 million threshold, a ransom payment can be reported in 72 hours and someone owns the decision.',
        zh: '超过 300 万澳元门槛的，能在 72 小时内申报赎金支付，并明确决策人。',
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
      csf: ['RS.CO-02', 'GV.RR-01'],
    },
    {
      id: 'au-privacy-act-10',
      ref: 'Statutory tort (2025)',
      text: {
        en: 'Owners know individuals can sue for serious privacy invasions.',
        zh: '管理层了解个人可就严重侵犯隐私提起诉讼。',
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
      csf: ['GV.RM-01'],
    },
  ],
  sources: [
    {
      id: 's1',
      publisher: 'legislation.gov.au',
      title: '2022 Enforcement Bill memorandum (AUD 50m)',
      url: 'https://www.legislation.gov.au/Details/C2022B00116/Explanatory%20Memorandum/Text',
      checked: '2026-07-31',
    },
    {
      id: 's2',
      publisher: 'Sorena',
      title: 'Sorena: ransom reporting test',
      url: 'https://www.sorena.io/artifacts/apac/australia-cyber-security-act/ransomware-payment-reporting-72-hours',
      checked: '2026-07-31',
    },
    {
      id: 's3',
      publisher: 'Mondaq',
      title: 'Mondaq: 60 penalty units',
      url: 'https://www.mondaq.com/australia/security/1551282/australia-introduces-comprehensive-cyber-security-legislation',
      checked: '2026-07-31',
    },
  ],
  related: ['au-essential-eight'],
  confidence: 'medium',
  checked: '2026-07',
  stale: '2027-07-01',
};

import type { Regime } from '../regime.ts';

// To check: Paragraph numbers 248.30(a)(4)-(5), (b), (c) from recollection.
// To check: 'Smaller' adviser means under USD 1.5bn assets under management (seen via public notes).
/** SEC Regulation S-P. Law / government text: refer freely; wording here is our own. */
export const regime: Regime = {
  id: 'sec-reg-sp',
  name: {
    en: 'SEC Regulation S-P',
    zh: '美国证监会 Regulation S-P 条例',
  },
  market: {
    en: 'Clients of SEC-registered firms',
    zh: 'SEC 注册机构客户',
  },
  version: {
    en: '2024 amendments; larger firms 3 Dec 2025, smaller firms 3 Jun 2026',
    zh: '2024 年修订；较大机构 2025 年 12 月 3 日、较小机构 2026 年 6 月 3 日生效',
  },
  authority: {
    en: 'US Securities and Exchange Commission',
    zh: '美国证券交易委员会 (SEC)',
  },
  regions: ['US'],
  type: 'law',
  gate: 'licence-condition',
  blocks: {
    en: 'SEC-registered advisers and brokers must show it at exam, and must drop service providers that cannot promise 72-hour breach notice.',
    zh: 'SEC 注册的投顾与券商检查时须出示；不能承诺 72 小时通报泄露的服务商会被更换。',
  },
  status: {
    text: {
      en: 'In force for all covered institutions',
      zh: '对所有适用机构均已生效',
    },
    confirmed: true,
  },
  rules: [
    {
      level: 'mandatory',
      when: {
        any: [
          {
            fact: 'activities',
            op: 'includesAny',
            value: ['sec-registered'],
          },
          {
            all: [
              {
                fact: 'regions',
                op: 'includesAny',
                value: ['US'],
              },
              {
                fact: 'industry',
                op: 'in',
                value: ['investment-adviser'],
              },
            ],
          },
        ],
      },
      why: {
        en: 'You are a registered adviser, broker-dealer, fund, funding portal or transfer agent.',
        zh: '贵公司为注册投顾、券商、基金、众筹门户或过户代理。',
      },
    },
    {
      level: 'contractual',
      when: {
        fact: 'activities',
        op: 'includesAny',
        value: ['supplies-sec-registrant'],
      },
      why: {
        en: 'Your client must oversee you as a service provider.',
        zh: '客户须将贵公司作为服务商进行监督。',
      },
    },
  ],
  penalty: {
    text: {
      en: 'SEC enforcement and exam findings; amounts vary case by case.',
      zh: '由 SEC 检查与执法处理，金额视个案而定。',
    },
    max: null,
    unit: {
      en: 'case by case',
      zh: '个案确定',
    },
    origin: {
      source: 's1',
      confirmed: true,
    },
  },
  effort: {
    months: [1, 3],
    cost: {
      low: 5000,
      high: 40000,
      currency: 'USD',
      basis: {
        en: 'small adviser',
        zh: '小型投顾',
      },
    },
    origin: {
      confirmed: false,
    },
  },
  clocks: [
    {
      event: {
        en: 'unauthorised access',
        zh: '未经授权的访问',
      },
      hours: 720,
      to: {
        en: 'the customers',
        zh: '客户',
      },
      ref: '248.30(a)(4)',
      confirmed: false,
    },
    {
      event: {
        en: 'incident at a provider',
        zh: '供应商发生事件',
      },
      hours: 72,
      to: {
        en: 'the client institution',
        zh: '客户机构',
      },
      ref: '248.30(a)(5)',
      confirmed: false,
    },
  ],
  deadlines: [
    {
      date: '2026-06-03',
      what: {
        en: 'Reg S-P for smaller firms',
        zh: 'Reg S-P 对较小机构生效',
      },
      status: 'in-force',
      origin: {
        source: 's2',
        confirmed: true,
      },
    },
  ],
  items: [
    {
      id: 'sec-reg-sp-01',
      ref: '17 CFR 248.30(a)(1)',
      text: {
        en: 'Written safeguards policies cover all customer information, including what others pass to you.',
        zh: '书面保护制度覆盖全部客户信息，包括他人转来的信息。',
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
      csf: ['GV.PO-01'],
    },
    {
      id: 'sec-reg-sp-02',
      ref: '248.30(a)(3)',
      text: {
        en: 'A written incident response programme can detect, contain and recover.',
        zh: '书面应急计划可发现、遏制并恢复。',
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
      csf: ['RS.MA-01'],
    },
    {
      id: 'sec-reg-sp-03',
      ref: '248.30(a)(3)(i)',
      text: {
        en: 'The nature and scope of an incident can be assessed.',
        zh: '能判定事件性质与范围。',
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
      csf: ['RS.AN-03', 'RS.AN-08'],
    },
    {
      id: 'sec-reg-sp-04',
      ref: '248.30(a)(3)(ii)',
      text: {
        en: 'Containment steps are defined.',
        zh: '遏制步骤明确。',
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
      csf: ['RS.MI-01'],
    },
    {
      id: 'sec-reg-sp-05',
      ref: '248.30(a)(4)',
      text: {
        en: 'Affected people are told as soon as practicable and within 30 days.',
        zh: '尽快且 30 天内告知受影响者。',
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
      id: 'sec-reg-sp-06',
      ref: '248.30(a)(5)',
      text: {
        en: 'Service providers are vetted and must notify you within 72 hours.',
        zh: '对服务商尽调，并要求其 72 小时内通报。',
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
      csf: ['GV.SC-05', 'GV.SC-07'],
    },
    {
      id: 'sec-reg-sp-07',
      ref: '248.30(b)',
      text: {
        en: 'Customer information is disposed of properly.',
        zh: '妥善处置客户信息。',
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
      id: 'sec-reg-sp-08',
      ref: '248.30(c)',
      text: {
        en: 'Records of programme, contracts, incidents and notices are kept.',
        zh: '留存制度、合同、事件与通知记录。',
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
      csf: ['GV.PO-01'],
    },
    {
      id: 'sec-reg-sp-09',
      ref: '248.5',
      text: {
        en: 'The privacy notice, or its exception, is in order.',
        zh: '隐私告知或其豁免符合规定。',
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
      id: 'sec-reg-sp-10',
      ref: 'Practice',
      text: {
        en: 'MFA, encrypted mail and tested backups protect customer information.',
        zh: '以多因素认证、加密邮件和经测试的备份保护客户信息。',
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
      csf: ['PR.AA-03', 'PR.DS-11'],
    },
  ],
  sources: [
    {
      id: 's1',
      publisher: 'DLA Piper',
      title: 'DLA Piper: top points',
      url: 'https://dlapiper.com/en-us/insights/publications/2024/06/sec-adopts-cyber-amendments-to-regulations-p-top-points',
      checked: '2026-07-31',
    },
    {
      id: 's2',
      publisher: 'AttorneyIntel',
      title: 'AttorneyIntel: Dec 2025 / Jun 2026 dates',
      url: 'https://attorneyintel.com/sec-cybersecurity-privacy-rules-expand-incident-response-and-customer-notification-requirements/',
      checked: '2026-07-31',
    },
    {
      id: 's3',
      publisher: 'SECLaw',
      title: 'SECLaw: 72-hour provider notice',
      url: 'https://seclaw.com/?p=24764',
      checked: '2026-07-31',
    },
  ],
  related: ['ftc-safeguards', 'nydfs-500'],
  confidence: 'high',
  checked: '2026-07',
  stale: '2027-07-01',
};

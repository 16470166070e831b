import type { Regime } from '../regime.ts';

// To check: Regulation section ranges (11 CCR 7120-7222) from recollection; check numbering.
// To check: Thresholds change in January 2027.
/** CCPA / CPRA. Law / government text: refer freely; wording here is our own. */
export const regime: Regime = {
  id: 'ccpa',
  name: {
    en: 'CCPA / CPRA',
    zh: '加州消费者隐私法 (CCPA/CPRA)',
  },
  market: {
    en: "Californian consumers' data",
    zh: '加州消费者数据业务',
  },
  version: {
    en: 'Cal. Civ. Code 1798.100 et seq.; regulations in force since 1 Jan 2026',
    zh: '加州民法典 1798.100 起各条；条例自 2026 年 1 月 1 日起施行',
  },
  authority: {
    en: 'California Privacy Protection Agency (CalPrivacy), Attorney General',
    zh: '加州隐私保护局 (CalPrivacy)、加州检察长',
  },
  regions: ['US-CA'],
  type: 'law',
  gate: 'liability',
  blocks: {
    en: "Without it, Californian customers' data cannot be sold or shared lawfully and enterprise buyers refuse the service-provider terms; a breach opens statutory class damages.",
    zh: '不合规则不能合法出售或共享加州消费者数据，大客户也不接受服务商条款；一旦泄露即面临法定集体赔偿。',
  },
  status: {
    text: {
      en: 'In force; dollar thresholds were last set for 2025-26 and are due for a CPI adjustment in January 2027',
      zh: '现行有效；金额门槛为 2025–26 年数值，2027 年 1 月将按 CPI 调整',
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
                value: ['US-CA'],
              },
              {
                fact: 'activities',
                op: 'includesAny',
                value: ['personal-data-ca'],
              },
            ],
          },
          {
            fact: 'revenueUsd',
            op: 'gt',
            value: 26625000,
          },
        ],
      },
      why: {
        en: 'You do business in California with revenue above USD 26.625 million.',
        zh: '贵公司在加州开展业务且年营收超过 2,662.5 万美元。',
      },
    },
    {
      level: 'mandatory',
      when: {
        all: [
          {
            any: [
              {
                fact: 'regions',
                op: 'includesAny',
                value: ['US-CA'],
              },
              {
                fact: 'activities',
                op: 'includesAny',
                value: ['personal-data-ca'],
              },
            ],
          },
          {
            fact: 'caConsumers',
            op: 'gte',
            value: 100000,
          },
        ],
      },
      why: {
        en: 'You buy, sell or share data of 100,000 or more Californians or households.',
        zh: '贵公司买卖或共享 10 万及以上加州消费者或家庭的数据。',
      },
    },
    {
      level: 'mandatory',
      when: {
        all: [
          {
            any: [
              {
                fact: 'regions',
                op: 'includesAny',
                value: ['US-CA'],
              },
              {
                fact: 'activities',
                op: 'includesAny',
                value: ['personal-data-ca'],
              },
            ],
          },
          {
            fact: 'activities',
            op: 'includesAny',
            value: ['sells-personal-data'],
          },
        ],
      },
      why: {
        en: 'Half or more of revenue comes from selling or sharing personal data (confirm the share).',
        zh: '一半及以上收入来自出售或共享个人数据（请确认占比）。',
      },
    },
    {
      level: 'contractual',
      when: {
        all: [
          {
            fact: 'activities',
            op: 'includesAny',
            value: ['personal-data-ca'],
          },
          {
            fact: 'activities',
            op: 'includesAny',
            value: ['hosts-customer-data'],
          },
        ],
      },
      why: {
        en: 'Covered clients must put CCPA service-provider terms in your contract.',
        zh: '受管辖客户须在合同中加入 CCPA 服务商条款。',
      },
    },
  ],
  penalty: {
    text: {
      en: 'USD 2,663 per violation, 7,988 if intentional or involving minors, counted per consumer with no cap; private suits after a breach USD 107-799 per consumer.',
      zh: '每次违规 2,663 美元，故意或涉及未成年人 7,988 美元，按消费者计且无总额上限；泄露后消费者可索赔每人 107–799 美元。',
    },
    max: 7988,
    unit: {
      en: 'USD per violation',
      zh: '美元／次',
    },
    origin: {
      source: 's4',
      confirmed: true,
    },
  },
  effort: {
    months: [2, 6],
    cost: {
      low: 10000,
      high: 80000,
      currency: 'USD',
      basis: {
        en: 'small business',
        zh: '中小企业',
      },
    },
    origin: {
      confirmed: false,
    },
  },
  clocks: [],
  deadlines: [
    {
      date: '2026-01-01',
      what: {
        en: 'CCPA risk assessment and audit regulations in force',
        zh: 'CCPA 风险评估与审计条例生效',
      },
      status: 'in-force',
      origin: {
        source: 's2',
        confirmed: true,
      },
    },
    {
      date: '2026-08-01',
      what: {
        en: 'Data brokers must process DROP deletions',
        zh: '加州数据经纪须处理 DROP 删除请求',
      },
      status: 'in-force',
      origin: {
        source: 's6',
        confirmed: true,
      },
    },
    {
      date: '2027-01-01',
      what: {
        en: 'Automated decision rules; CCPA dollar thresholds re-set for CPI',
        zh: '自动化决策规则；CCPA 金额门槛按 CPI 调整',
      },
      status: 'upcoming',
      origin: {
        source: 's7',
        confirmed: true,
      },
    },
    {
      date: '2027-12-31',
      what: {
        en: 'CCPA risk assessments of existing processing due',
        zh: 'CCPA 存量处理风险评估截止',
      },
      status: 'upcoming',
      origin: {
        source: 's8',
        confirmed: false,
      },
    },
    {
      date: '2028-04-01',
      what: {
        en: 'First cybersecurity audit certifications (over USD 100m)',
        zh: '首批网络安全审计认证（营收超 1 亿美元）',
      },
      status: 'upcoming',
      origin: {
        source: 's9',
        confirmed: true,
      },
    },
  ],
  items: [
    {
      id: 'ccpa-01',
      ref: '1798.100(a), 1798.130',
      text: {
        en: 'The privacy policy and notice at collection are right and refreshed yearly, job applicants included.',
        zh: '隐私政策与收集告知准确并每年更新，含求职者。',
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
      csf: ['GV.OC-03', 'ID.AM-07'],
    },
    {
      id: 'ccpa-02',
      ref: '1798.100(c)',
      text: {
        en: 'Collection and retention are limited to what is needed.',
        zh: '收集与保存以必要为限。',
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
      csf: ['ID.AM-07'],
    },
    {
      id: 'ccpa-03',
      ref: '1798.100(e), 1798.81.5',
      text: {
        en: 'Reasonable security protects personal data (encrypt and restrict it).',
        zh: '采取合理安全措施保护个人信息（加密、限制访问）。',
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
      csf: ['PR.AA-03', 'PR.DS-01'],
    },
    {
      id: 'ccpa-04',
      ref: '1798.105-1798.110',
      text: {
        en: 'Know, delete and correct requests are verified and answered within 45 days.',
        zh: '知情、删除、更正请求经核验后在 45 天内答复。',
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
      id: 'ccpa-05',
      ref: '1798.120, 1798.135',
      text: {
        en: 'Opt-out works, and browser signals such as GPC are honoured and confirmed.',
        zh: '退出机制有效，识别并确认 GPC 等浏览器信号。',
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
      id: 'ccpa-06',
      ref: '1798.121',
      text: {
        en: 'Sensitive data can be limited.',
        zh: '可限制敏感信息的使用。',
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
      id: 'ccpa-07',
      ref: '1798.100(d), 1798.140(ag)',
      text: {
        en: 'Contracts with service providers, contractors and third parties carry the required terms.',
        zh: '与服务商、承包商和第三方的合同载有法定条款。',
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
      csf: ['GV.SC-05'],
    },
    {
      id: 'ccpa-08',
      ref: '1798.125',
      text: {
        en: 'Nobody is penalised for using a right.',
        zh: '不因行使权利而歧视消费者。',
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
      id: 'ccpa-09',
      ref: '11 CCR 7150-7157',
      text: {
        en: 'Risk assessments exist for significant-risk processing (existing processing by 31 Dec 2027).',
        zh: '对显著风险的处理开展风险评估（存量处理最迟 2027 年 12 月 31 日）。',
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
      csf: ['ID.RA-04'],
    },
    {
      id: 'ccpa-10',
      ref: '11 CCR 7120-7124',
      text: {
        en: 'It is decided whether the yearly cybersecurity audit applies, with the certification year.',
        zh: '已判断是否适用年度网络安全审计及其申报年份。',
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
      csf: ['GV.OV-03', 'ID.IM-01'],
    },
    {
      id: 'ccpa-11',
      ref: '11 CCR 7200-7222',
      text: {
        en: 'If automated decisions are significant: notice, opt-out and access by 1 Jan 2027.',
        zh: '如使用自动化重大决策：2027 年 1 月 1 日前提供告知、退出与查询。',
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
      id: 'ccpa-12',
      ref: '1798.150',
      text: {
        en: 'Breach response protects against statutory damages, with encryption evidence kept.',
        zh: '泄露应对能降低法定赔偿风险，并留存加密证据。',
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
      csf: ['RS.MA-01', 'PR.DS-01'],
    },
  ],
  sources: [
    {
      id: 's1',
      publisher: 'cppa.ca.gov',
      title: 'CCPA text (public copy)',
      url: 'https://cppa.ca.gov/regulations/pdf/cppa_act.pdf',
      checked: '2026-07-31',
    },
    {
      id: 's2',
      publisher: 'Digital Policy Alert',
      title: 'Digital Policy Alert: audit deadlines 2028-2030',
      url: 'https://digitalpolicyalert.org/event/33696-regulations-under-california-consumer-privacy-act-on-cybersecurity-audits-enter-into-force-with-grace-period',
      checked: '2026-07-31',
    },
    {
      id: 's3',
      publisher: 'Loeb',
      title: 'Loeb: who must audit (revenue + 250,000 / 50,000)',
      url: 'https://www.loeb.com/zh-hans/insights/publications/2025/12/california-privacy-regulations-requiring-cybersecurity-audits-and-risk-assessments-what-to-know',
      checked: '2026-07-31',
    },
    {
      id: 's4',
      publisher: 'Bastion',
      title: 'Bastion: 2025 penalty amounts',
      url: 'https://bastion.tech/learn/ccpa/ccpa-penalties',
      checked: '2026-07-31',
    },
    {
      id: 's5',
      publisher: 'knowledgelib',
      title: 'knowledgelib: 26,625,000 threshold',
      url: 'https://knowledgelib.io/compliance/privacy/ccpa-cpra-summary/2026',
      checked: '2026-07-31',
    },
    {
      id: 's6',
      publisher: 'Leadgen Economy',
      title: 'California DROP from 1 August: deletion duties of data brokers',
      url: 'https://www.leadgen-economy.com/blog/california-drop-august-1-200-dollars-per-day-data-broker-lead-gen.md',
      checked: '2026-07-31',
    },
    {
      id: 's7',
      publisher: 'Littler',
      title: "California's automated decision-making technology regulations: seven steps",
      url: 'https://www.littler.com/news-analysis/asap/californias-automated-decisionmaking-technology-regulations-seven-steps',
      checked: '2026-07-31',
    },
    {
      id: 's8',
      publisher: 'Skadden',
      title:
        "California's mandatory risk assessment and cybersecurity audit certification requirements",
      url: 'https://www.skadden.com/insights/publications/2026/06/californias-mandatory-risk-assessment-and-cybersecurity-audit-certification-requirements',
      checked: '2026-07-31',
    },
    {
      id: 's9',
      publisher: 'ANR Law',
      title: 'California cybersecurity audits: who certifies, and when',
      url: 'https://anrlawla.com/?p=591',
      checked: '2026-07-31',
    },
  ],
  related: ['nist-baseline'],
  confidence: 'high',
  checked: '2026-07',
  stale: '2027-07-01',
};

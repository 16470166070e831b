import type { Regime } from '../regime.ts';

// To check: CTPP 1% daily penalty from recollection (Art. 35).
/** DORA flow-down for ICT suppliers. Law / government text: refer freely; wording here is our own. */
export const regime: Regime = {
  id: 'dora-supplier',
  name: {
    en: 'DORA flow-down for ICT suppliers',
    zh: 'DORA 对 ICT 供应商的传导要求',
  },
  market: {
    en: 'EU banks and insurers',
    zh: '欧盟银行与保险客户',
  },
  version: {
    en: 'Regulation (EU) 2022/2554, applied since 17 Jan 2025',
    zh: '欧盟第 2022/2554 号条例，自 2025 年 1 月 17 日起适用',
  },
  authority: {
    en: 'EU financial supervisors (through your financial customers)',
    zh: '欧盟金融监管机构（经由金融客户传导）',
  },
  regions: ['EU'],
  type: 'law',
  gate: 'contract-precondition',
  blocks: {
    en: 'Banks, insurers, payment and investment firms in the EU cannot use your ICT service without Article 30 clauses and an entry in their register of information.',
    zh: '没有第 30 条合同条款并登记入信息名册，欧盟的银行、保险、支付和投资机构不得使用贵公司的 ICT 服务。',
  },
  status: {
    text: {
      en: 'In force; 19 critical providers designated on 18 Nov 2025',
      zh: '现行有效；2025 年 11 月 18 日指定首批 19 家关键第三方',
    },
    confirmed: true,
  },
  rules: [
    {
      level: 'contractual',
      when: {
        fact: 'activities',
        op: 'includesAny',
        value: ['supplies-eu-financial'],
      },
      why: {
        en: 'An EU financial entity buys ICT services from you.',
        zh: '欧盟金融机构采购贵公司的 ICT 服务。',
      },
    },
    {
      level: 'mandatory',
      when: {
        all: [
          {
            fact: 'regions',
            op: 'includesAny',
            value: ['EU'],
          },
          {
            fact: 'industry',
            op: 'in',
            value: ['finance-bank', 'insurance', 'investment-adviser', 'payments'],
          },
        ],
      },
      why: {
        en: 'You are yourself a financial entity (microenterprises get simplified rules).',
        zh: '贵公司本身即为金融实体（微型企业适用简化规则）。',
      },
    },
  ],
  penalty: {
    text: {
      en: 'Suppliers are hit by contract: termination and liability. Fines on financial entities are set nationally; designated critical providers face up to 1% of average daily worldwide turnover per day.',
      zh: '对供应商主要是合同后果：解约与赔偿。金融实体罚则由各国规定；被指定的关键第三方每日最高可罚全球日均营业额的 1%。',
    },
    max: null,
    unit: {
      en: 'by contract; critical providers 1% of average daily turnover a day',
      zh: '按合同；关键供应商为日均营业额的 1%／天',
    },
    origin: {
      cite: 'DORA Art. 28, 30, 35',
      confirmed: false,
    },
  },
  effort: {
    months: [2, 6],
    cost: {
      low: 10000,
      high: 60000,
      currency: 'EUR',
      basis: {
        en: 'evidence pack and contract work of a supplier',
        zh: '供应商侧的证据包与合同工作',
      },
    },
    origin: {
      confirmed: false,
    },
  },
  clocks: [],
  deadlines: [],
  items: [
    {
      id: 'dora-supplier-01',
      ref: 'Art. 30(2)(a)',
      text: {
        en: 'The contract describes each service and whether and how it may be subcontracted.',
        zh: '合同写明每项服务内容以及能否、如何分包。',
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
      csf: ['GV.SC-02'],
    },
    {
      id: 'dora-supplier-02',
      ref: 'Art. 30(2)(b)',
      text: {
        en: 'Data and service locations are listed, with notice before a change.',
        zh: '列明数据与服务所在地，变更前事先通知。',
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
      csf: ['ID.AM-04', 'GV.SC-05'],
    },
    {
      id: 'dora-supplier-03',
      ref: 'Art. 30(2)(c)',
      text: {
        en: 'Availability, authenticity, integrity and confidentiality commitments are specific.',
        zh: '对可用性、真实性、完整性和保密性作出具体承诺。',
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
      csf: ['PR.DS-01', 'PR.DS-02'],
    },
    {
      id: 'dora-supplier-04',
      ref: 'Art. 30(2)(d)',
      text: {
        en: 'The customer can get its data back in a usable form on exit or insolvency.',
        zh: '退出或破产时，客户能以可用格式取回数据。',
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
      csf: ['GV.SC-10', 'PR.DS-11'],
    },
    {
      id: 'dora-supplier-05',
      ref: 'Art. 30(2)(e)',
      text: {
        en: 'Service levels are measured and reported.',
        zh: '服务水平可衡量并定期报告。',
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
      id: 'dora-supplier-06',
      ref: 'Art. 30(2)(f)',
      text: {
        en: 'You help in an ICT incident at no extra or a pre-agreed cost.',
        zh: '发生 ICT 事件时提供协助，不另收费或费用事先约定。',
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
      csf: ['RS.MA-01', 'GV.SC-08'],
    },
    {
      id: 'dora-supplier-07',
      ref: 'Art. 30(2)(g)',
      text: {
        en: 'You cooperate with supervisors and resolution authorities.',
        zh: '配合监管与处置机构。',
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
      csf: ['GV.SC-02'],
    },
    {
      id: 'dora-supplier-08',
      ref: 'Art. 30(2)(i)',
      text: {
        en: "Your people can join the customer's awareness and resilience training.",
        zh: '贵公司人员可参加客户的安全意识与韧性培训。',
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
      csf: ['PR.AT-01'],
    },
    {
      id: 'dora-supplier-09',
      ref: 'Art. 30(3)(a)-(b)',
      text: {
        en: 'For critical functions: full service levels plus notice of anything that may affect delivery.',
        zh: '支撑关键职能的：完整服务水平，并及时通报可能影响交付的事项。',
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
      csf: ['GV.SC-05', 'RS.CO-02'],
      appliesIf: {
        fact: 'activities',
        op: 'includesAny',
        value: ['supports-critical-function'],
      },
    },
    {
      id: 'dora-supplier-10',
      ref: 'Art. 30(3)(c)-(d)',
      text: {
        en: 'For critical functions: tested continuity plans, and participation in threat-led testing if asked.',
        zh: '支撑关键职能的：业务连续性预案经测试，必要时配合威胁导向渗透测试。',
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
      csf: ['PR.IR-03', 'ID.IM-02'],
      appliesIf: {
        fact: 'activities',
        op: 'includesAny',
        value: ['supports-critical-function'],
      },
    },
    {
      id: 'dora-supplier-11',
      ref: 'Art. 30(3)(e)',
      text: {
        en: 'For critical functions: unrestricted access, inspection and audit rights.',
        zh: '支撑关键职能的：给予不受限制的访问、检查与审计权。',
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
      csf: ['GV.SC-07'],
      appliesIf: {
        fact: 'activities',
        op: 'includesAny',
        value: ['supports-critical-function'],
      },
    },
    {
      id: 'dora-supplier-12',
      ref: 'Art. 30(3)(f)',
      text: {
        en: 'For critical functions: an exit plan with a transition period.',
        zh: '支撑关键职能的：有带过渡期的退出计划。',
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
      csf: ['GV.SC-10'],
      appliesIf: {
        fact: 'activities',
        op: 'includesAny',
        value: ['supports-critical-function'],
      },
    },
    {
      id: 'dora-supplier-13',
      ref: 'Art. 28(3)',
      text: {
        en: 'You can supply the register-of-information data (legal entity identifier, subcontractor chain, functions).',
        zh: '能够提供信息名册所需数据（LEI、分包链、所支撑职能）。',
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
      csf: ['GV.SC-04'],
    },
  ],
  sources: [
    {
      id: 's1',
      publisher: 'sota.io',
      title: 'sota.io: DORA register and contracts for SaaS',
      url: 'https://www.sota.io/blog/eu-dora-ict-third-party-provider-register-contractual-requirements-saas-developer-guide-2026',
      checked: '2026-07-31',
    },
    {
      id: 's2',
      publisher: 'ITLawCo',
      title: 'ITLawCo: Article 30 clause list',
      url: 'https://itlawco.com/article-30-of-dora-ensuring-compliance-in-ict-contracts/',
      checked: '2026-07-31',
    },
    {
      id: 's3',
      publisher: 'Sorena',
      title: 'Sorena: Art. 28-30 baseline',
      url: 'https://www.sorena.io/artifacts/eu/digital-operational-resilience-act/third-party-risk-and-contract-clauses',
      checked: '2026-07-31',
    },
  ],
  related: ['nis2', 'customer-tprm'],
  confidence: 'high',
  checked: '2026-07',
  stale: '2027-07-01',
};

import type { Regime } from '../regime.ts';

// To check: DPP summary, Part VIA and 40 days from recollection.
/** Hong Kong PDPO and Cap. 653. Law / government text: refer freely; wording here is our own. */
export const regime: Regime = {
  id: 'hk-pdpo',
  name: {
    en: 'Hong Kong PDPO and Cap. 653',
    zh: '香港《个人资料（私隐）条例》及第 653 章',
  },
  market: {
    en: 'Banks and public bodies in Hong Kong',
    zh: '香港银行与公营机构客户',
  },
  version: {
    en: 'Cap. 486; Cap. 653 in force 1 Jan 2026 (critical infrastructure only)',
    zh: '第 486 章；第 653 章自 2026 年 1 月 1 日起施行（仅关键基础设施）',
  },
  authority: {
    en: 'PCPD; Commissioner of Critical Infrastructure',
    zh: '个人资料私隐专员公署；关键基础设施专员',
  },
  regions: ['HK'],
  type: 'law',
  gate: 'liability',
  blocks: {
    en: 'Banks, listed groups and public bodies require PDPO clauses; designated infrastructure operators pass Cap. 653 duties to IT suppliers.',
    zh: '银行、上市集团和公营机构要求 PDPO 条款；被指定的关键基础设施营运者会把第 653 章责任传导给 IT 供应商。',
  },
  status: {
    text: {
      en: 'In force. General breach notice is still voluntary; a compulsory scheme is under study.',
      zh: '现行有效。一般泄露通报仍属自愿，强制机制研究中。',
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
            value: ['HK'],
          },
          {
            fact: 'activities',
            op: 'includesAny',
            value: ['personal-data-hk'],
          },
        ],
      },
      why: {
        en: 'You control personal data in or from Hong Kong.',
        zh: '贵公司在香港或从香港控制个人资料。',
      },
    },
    {
      level: 'contractual',
      when: {
        all: [
          {
            fact: 'regions',
            op: 'includesAny',
            value: ['HK'],
          },
          {
            fact: 'activities',
            op: 'includesAny',
            value: ['critical-infrastructure'],
          },
        ],
      },
      why: {
        en: 'Cap. 653 applies only if the operator is designated; suppliers feel it by contract.',
        zh: '仅被指定的营运者适用第 653 章，供应商经合同承担。',
      },
    },
  ],
  penalty: {
    text: {
      en: 'PDPO works through enforcement notices; ignoring one is a crime. Cap. 653: fines up to HKD 5 million plus daily amounts for operators.',
      zh: 'PDPO 以执行通知为主，违反即属刑事罪行。第 653 章：营运者最高罚款 500 万港元另加按日罚款。',
    },
    max: 5000000,
    unit: {
      en: 'HKD (operators under Cap. 653)',
      zh: '港元（第 653 章营运者）',
    },
    origin: {
      source: 's3',
      confirmed: true,
    },
  },
  effort: {
    months: [1, 3],
    cost: {
      low: 10000,
      high: 80000,
      currency: 'HKD',
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
        en: 'core function of critical infrastructure disrupted',
        zh: '关键基础设施核心功能中断',
      },
      hours: 12,
      to: {
        en: 'the Commissioner',
        zh: '关键基础设施专员',
      },
      ref: 'Cap. 653 s.28',
      confirmed: true,
    },
    {
      event: {
        en: 'other incident at critical infrastructure',
        zh: '关键基础设施其他事件',
      },
      hours: 48,
      to: {
        en: 'the Commissioner',
        zh: '关键基础设施专员',
      },
      ref: 'Cap. 653 s.28',
      confirmed: true,
    },
  ],
  deadlines: [
    {
      date: '2026-01-01',
      what: {
        en: 'Hong Kong Cap. 653 (critical infrastructure) in force',
        zh: '香港第 653 章（关键基础设施）生效',
      },
      status: 'in-force',
      origin: {
        source: 's4',
        confirmed: true,
      },
    },
  ],
  items: [
    {
      id: 'hk-pdpo-01',
      ref: 'DPP1',
      text: {
        en: 'Collection is necessary and fair, with notice.',
        zh: '收集必要、公平并告知。',
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
      id: 'hk-pdpo-02',
      ref: 'DPP2',
      text: {
        en: 'Data is accurate and not kept too long; processors are bound.',
        zh: '资料准确、不超期保存，并约束处理者。',
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
      id: 'hk-pdpo-03',
      ref: 'DPP3',
      text: {
        en: 'New use needs consent.',
        zh: '新用途须取得同意。',
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
      id: 'hk-pdpo-04',
      ref: 'DPP4',
      text: {
        en: 'Practical steps protect data: MFA, encryption, patching, retention limits.',
        zh: '采取切实可行的安全步骤：多因素认证、加密、补丁、限期保存。',
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
      id: 'hk-pdpo-05',
      ref: 'DPP5',
      text: {
        en: 'Policies are available.',
        zh: '公开政策与常规。',
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
      id: 'hk-pdpo-06',
      ref: 'DPP6',
      text: {
        en: 'Access and correction requests are met within 40 days.',
        zh: '40 天内满足查阅与更正要求。',
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
      id: 'hk-pdpo-07',
      ref: 'Part VIA',
      text: {
        en: 'Direct marketing has consent and opt-out.',
        zh: '直接促销取得同意并可拒收。',
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
      id: 'hk-pdpo-08',
      ref: 'DPP2(3), DPP4(2)',
      text: {
        en: 'Contracts bind processors.',
        zh: '以合同约束资料处理者。',
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
      id: 'hk-pdpo-09',
      ref: 'PCPD breach guidance 2023',
      text: {
        en: 'A breach plan exists; PCPD and people are told as soon as practicable.',
        zh: '有泄露应变计划，尽快通知公署与当事人。',
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
      csf: ['RS.CO-02', 'RS.MA-01'],
    },
    {
      id: 'hk-pdpo-10',
      ref: 'Cap. 653 s.28',
      text: {
        en: 'Suppliers to operators can support 12-hour (serious) and 48-hour reports.',
        zh: '为营运者服务的供应商能配合 12 小时（严重）与 48 小时通报。',
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
      csf: ['RS.CO-02'],
      appliesIf: {
        fact: 'activities',
        op: 'includesAny',
        value: ['critical-infrastructure'],
      },
    },
  ],
  sources: [
    {
      id: 's1',
      publisher: 'pcpd.org.hk',
      title: 'PCPD data breach page',
      url: 'https://www.pcpd.org.hk/english/enforcement/data_breach_notification/dbn.html',
      checked: '2026-10-09',
    },
    {
      id: 's2',
      publisher: 'legco.gov.hk',
      title: 'Cap. 653 ordinance',
      url: 'https://www.legco.gov.hk/yr2025/english/ord/2025ord004-e.pdf',
      checked: '2026-10-09',
    },
    {
      id: 's3',
      publisher: 'ACCA, AB Magazine',
      title: 'Maintaining cybersecurity safeguards',
      url: 'https://abmagazine.accaglobal.com/content/abmagazine/global/articles/2025/jun/comment/maintaining-cybersecurity-safeguards.html',
      checked: '2026-10-09',
    },
    {
      id: 's4',
      publisher: 'Legislative Council of Hong Kong',
      title: 'Legal Notice 144 of 2025: commencement of Cap. 653',
      url: 'https://www.legco.gov.hk/yr2025/chinese/subleg/negative/2025ln144-c.pdf',
      checked: '2026-10-09',
    },
  ],
  related: ['cn-pipl'],
  confidence: 'high',
  checked: '2026-10-09',
  stale: '2027-07-01',
};

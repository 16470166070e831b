import type { Regime } from '../regime.ts';

// To check: 'Most German makers' and three-year validity from recollection.
/** TISAX (automotive supply chain). VDA/ENX copyright: control numbers only, own words. */
export const regime: Regime = {
  id: 'tisax',
  name: {
    en: 'TISAX (automotive supply chain)',
    zh: 'TISAX 汽车行业信息安全评估',
  },
  market: {
    en: 'Car makers',
    zh: '整车厂客户',
  },
  version: {
    en: 'VDA ISA 6.0.x; ISA 2027 catalogue published 2026',
    zh: 'VDA ISA 6.0.x；ISA 2027 目录于 2026 年发布',
  },
  authority: {
    en: 'ENX Association',
    zh: 'ENX 协会',
  },
  regions: ['EU', 'GLOBAL'],
  type: 'certification',
  gate: 'procurement-filter',
  blocks: {
    en: 'Most German car makers and tier-1 suppliers share design or prototype data only with labelled suppliers.',
    zh: '多数德国整车厂和一级供应商只与持有标签的供应商共享设计和样车数据。',
  },
  status: {
    text: {
      en: 'Labels valid three years; check which ISA version your customer asks for',
      zh: '标签有效期三年；请确认客户要求的 ISA 版本',
    },
    confirmed: true,
  },
  rules: [
    {
      level: 'contractual',
      when: {
        any: [
          {
            fact: 'activities',
            op: 'includesAny',
            value: ['automotive-oem-supplier'],
          },
          {
            fact: 'industry',
            op: 'in',
            value: ['automotive-supplier'],
          },
        ],
      },
      why: {
        en: 'You handle information for a car maker or its suppliers.',
        zh: '贵公司处理整车厂或其供应商的信息。',
      },
    },
  ],
  penalty: {
    text: {
      en: 'None; no label, no nomination.',
      zh: '无罚款；没有标签就拿不到定点。',
    },
    max: null,
    unit: {
      en: 'none',
      zh: '无',
    },
    origin: {
      source: 's2',
      confirmed: true,
    },
  },
  effort: {
    months: [4, 12],
    cost: {
      low: 15000,
      high: 80000,
      currency: 'EUR',
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
  deadlines: [],
  items: [
    {
      id: 'tisax-01',
      ref: 'ISA 1.1.1, 1.2.1-1.2.2',
      text: {
        en: 'Policies, management system and roles are in force.',
        zh: '制度、管理体系与职责落实到位。',
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
      csf: ['GV.PO-01', 'GV.RR-02'],
    },
    {
      id: 'tisax-02',
      ref: 'ISA 1.3.1-1.3.4',
      text: {
        en: 'Assets, external services and software are identified and approved.',
        zh: '资产、外部服务与软件经识别和批准。',
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
      csf: ['ID.AM-01', 'ID.AM-02'],
    },
    {
      id: 'tisax-03',
      ref: 'ISA 1.4.1',
      text: {
        en: 'Information security risks are managed.',
        zh: '管理信息安全风险。',
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
      csf: ['ID.RA-05'],
    },
    {
      id: 'tisax-04',
      ref: 'ISA 1.6.1-1.6.3',
      text: {
        en: 'Events are reported and handled, and crisis situations prepared for.',
        zh: '事件上报处置，并做好危机准备。',
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
      csf: ['RS.MA-01', 'RC.RP-01'],
    },
    {
      id: 'tisax-05',
      ref: 'ISA 2.1.2-2.1.4',
      text: {
        en: 'Staff are bound, trained and mobile work is controlled.',
        zh: '员工签约、受训，移动办公受控。',
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
      csf: ['PR.AT-01', 'GV.RR-04'],
    },
    {
      id: 'tisax-06',
      ref: 'ISA 3.1.1, 3.1.3-3.1.4',
      text: {
        en: 'Security zones, supporting assets and mobile devices are protected.',
        zh: '安全区域、支撑资产与移动设备受保护。',
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
      csf: ['PR.AA-06'],
    },
    {
      id: 'tisax-07',
      ref: 'ISA 4.1.1-4.2.1',
      text: {
        en: 'Identities, logins and rights are managed, strong where it matters.',
        zh: '身份、登录与权限受控，关键处采用强认证。',
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
      csf: ['PR.AA-03', 'PR.AA-05'],
    },
    {
      id: 'tisax-08',
      ref: 'ISA 5.1.1-5.1.2',
      text: {
        en: 'Encryption at rest and in transfer is managed.',
        zh: '存储与传输加密受控。',
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
      csf: ['PR.DS-01', 'PR.DS-02'],
    },
    {
      id: 'tisax-09',
      ref: 'ISA 5.2.3-5.2.9',
      text: {
        en: 'Malware, logs, vulnerabilities, network, continuity and backup are covered.',
        zh: '覆盖恶意软件、日志、漏洞、网络、连续性与备份。',
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
      csf: ['DE.CM-09', 'PR.PS-04', 'ID.RA-01', 'PR.DS-11'],
    },
    {
      id: 'tisax-10',
      ref: 'ISA 6.1.1-6.1.2',
      text: {
        en: 'Contractors and confidentiality are under control.',
        zh: '分包方与保密受控。',
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
      id: 'tisax-11',
      ref: 'ISA 8.x',
      text: {
        en: 'If prototypes: sites, transport and filming are secured.',
        zh: '涉及样车：场地、运输与拍摄受控。',
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
      csf: ['PR.AA-06'],
      appliesIf: {
        fact: 'activities',
        op: 'includesAny',
        value: ['handles-prototypes'],
      },
    },
  ],
  sources: [
    {
      id: 's1',
      publisher: 'ENX',
      title: 'ENX: TISAX downloads',
      url: 'https://enx.com/en-US/TISAX/downloads/',
      checked: '2026-07-31',
    },
    {
      id: 's2',
      publisher: 'ENX Association',
      title: 'TISAX',
      url: 'https://enx.com/tisax',
      checked: '2026-07-31',
    },
  ],
  related: ['iso-27001'],
  confidence: 'medium',
  checked: '2026-07',
  stale: '2027-07-01',
};

import type { Regime } from '../regime.ts';

// To check: CAIQ/SIG names from recollection; both are copyrighted, do not copy questions.
/** Customer and listed-company supplier security review. CAIQ (CSA) and SIG (Shared Assessments) are copyright. */
export const regime: Regime = {
  id: 'customer-tprm',
  name: {
    en: 'Customer and listed-company supplier security review',
    zh: '大客户／上市公司供应商安全审查',
  },
  market: {
    en: 'Supplier lists of large customers',
    zh: '大客户供应商名录',
  },
  version: {
    en: 'CAIQ v4, SIG, bespoke questionnaires; SEC 8-K Item 1.05 flow-down',
    zh: 'CAIQ v4、SIG 及自定问卷；SEC 8-K 第 1.05 项传导',
  },
  authority: {
    en: "Your customer's procurement and security teams",
    zh: '客户的采购与安全团队',
  },
  regions: ['GLOBAL'],
  type: 'contract',
  gate: 'procurement-filter',
  blocks: {
    en: 'A slow or empty answer means a failed vendor onboarding, a delayed contract or removal from the approved list.',
    zh: '答得慢或空白，意味着供应商准入失败、合同延误或被移出合格名录。',
  },
  status: {
    text: {
      en: 'Market practice; listed US customers must disclose material incidents within four business days, so they demand fast notice from suppliers',
      zh: '市场惯例；美国上市客户须在四个营业日内披露重大事件，因此要求供应商尽快通报',
    },
    confirmed: true,
  },
  rules: [
    {
      level: 'contractual',
      when: {
        fact: 'activities',
        op: 'includesAny',
        value: ['supplies-listed-company', 'supplies-enterprise'],
      },
      why: {
        en: 'Your customers run third-party risk reviews.',
        zh: '贵公司客户开展第三方风险审查。',
      },
    },
  ],
  penalty: {
    text: {
      en: 'Lost revenue and contract damages.',
      zh: '丢单及合同赔偿。',
    },
    max: null,
    unit: {
      en: 'none',
      zh: '无',
    },
    origin: {
      source: 's1',
      confirmed: true,
    },
  },
  effort: {
    months: [0.5, 3],
    cost: {
      low: 2000,
      high: 20000,
      currency: 'USD',
      basis: {
        en: 'evidence pack without a certificate',
        zh: '不含认证的证据包',
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
      id: 'customer-tprm-01',
      ref: 'Evidence pack',
      text: {
        en: 'A shareable pack holds policies, network sketch, certificates, test summary and insurance.',
        zh: '备有可共享的证据包：制度、网络示意、证书、测试摘要、保险。',
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
      id: 'customer-tprm-02',
      ref: 'Answer library',
      text: {
        en: 'Standard answers (CAIQ or SIG style) are approved and less than six months old.',
        zh: '标准答复库（CAIQ 或 SIG 风格）已审定且不超过六个月。',
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
      csf: ['GV.OC-02'],
    },
    {
      id: 'customer-tprm-03',
      ref: 'Owner and SLA',
      text: {
        en: 'One person owns questionnaires and replies in five working days.',
        zh: '专人负责问卷，五个工作日内答复。',
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
      csf: ['GV.RR-02'],
    },
    {
      id: 'customer-tprm-04',
      ref: 'MFA and EDR',
      text: {
        en: 'MFA and EDR coverage can be shown by report.',
        zh: '可出具多因素认证与 EDR 覆盖报告。',
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
      csf: ['PR.AA-03', 'DE.CM-09'],
    },
    {
      id: 'customer-tprm-05',
      ref: 'Vulnerability and test',
      text: {
        en: 'A penetration test or scan under 12 months old has fixes tracked.',
        zh: '12 个月内的渗透测试或扫描，且整改有跟踪。',
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
      csf: ['ID.RA-01', 'ID.IM-02'],
    },
    {
      id: 'customer-tprm-06',
      ref: 'Incident clause',
      text: {
        en: 'The team can meet the notice time in each contract (often 24-72 hours).',
        zh: '能履行各合同约定的通报时限（常见 24–72 小时）。',
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
      csf: ['RS.CO-02', 'GV.SC-08'],
    },
    {
      id: 'customer-tprm-07',
      ref: 'Sub-suppliers',
      text: {
        en: 'Sub-processors and cloud services are listed.',
        zh: '列明分包方和云服务。',
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
    {
      id: 'customer-tprm-08',
      ref: 'Data handling',
      text: {
        en: 'Customer data is separated, encrypted and deleted on request.',
        zh: '客户数据隔离、加密，可按要求删除。',
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
      csf: ['PR.DS-01', 'ID.AM-08'],
    },
    {
      id: 'customer-tprm-09',
      ref: 'Continuity',
      text: {
        en: 'Recovery times promised are tested.',
        zh: '承诺的恢复时间经过测试。',
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
      csf: ['RC.RP-01', 'PR.IR-03'],
    },
    {
      id: 'customer-tprm-10',
      ref: 'People',
      text: {
        en: 'Screening, confidentiality and training records exist.',
        zh: '有背景核查、保密与培训记录。',
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
      csf: ['GV.RR-04', 'PR.AT-01'],
    },
  ],
  sources: [
    {
      id: 's1',
      publisher: 'SEC small business guide',
      title: 'SEC small business guide: Item 1.05',
      url: 'https://www.sec.gov/resources-small-businesses/small-business-compliance-guides/cybersecurity-risk-management-strategy-governance-incident-disclosure',
      checked: '2026-10-09',
    },
  ],
  related: ['soc-2', 'iso-27001'],
  confidence: 'medium',
  checked: '2026-10-09',
  stale: '2027-07-01',
};

import type { Regime } from '../regime.ts';

// To check: Dates from a public watch list 'verified 2026-09-25'; open fedramp.gov before display.
/** FedRAMP (selling cloud to US federal agencies). US government work. */
export const regime: Regime = {
  id: 'fedramp',
  name: {
    en: 'FedRAMP (selling cloud to US federal agencies)',
    zh: 'FedRAMP（向美国联邦机构销售云服务）',
  },
  market: {
    en: 'Cloud for US federal agencies',
    zh: '美国联邦机构云服务',
  },
  version: {
    en: 'FedRAMP Consolidated Rules 2026 (CR26, 24 Jun 2026) and FedRAMP 20x',
    zh: 'FedRAMP 2026 整合规则（CR26，2026 年 6 月 24 日）与 FedRAMP 20x',
  },
  authority: {
    en: 'US GSA FedRAMP',
    zh: '美国总务署 FedRAMP',
  },
  regions: ['US'],
  type: 'certification',
  gate: 'contract-precondition',
  blocks: {
    en: 'Agencies cannot put federal data in an unauthorised cloud service.',
    zh: '联邦机构不得把联邦数据放进未获授权的云服务。',
  },
  status: {
    text: {
      en: 'Rules mandatory from 1 Jan 2027; no new Rev. 5 certifications after 11 Jun 2027; 20x Class B and C pipeline opened 31 Aug 2026',
      zh: '规则自 2027 年 1 月 1 日强制适用；2027 年 6 月 11 日后不再新发 Rev. 5 认证；20x B/C 级通道 2026 年 8 月 31 日开放',
    },
    confirmed: false,
  },
  rules: [
    {
      level: 'mandatory',
      when: {
        fact: 'activities',
        op: 'includesAny',
        value: ['sells-cloud-us-federal'],
      },
      why: {
        en: 'You sell a cloud service that holds federal information.',
        zh: '贵公司销售存放联邦信息的云服务。',
      },
    },
  ],
  penalty: {
    text: {
      en: 'No fine; no federal contract.',
      zh: '没有罚款，但拿不到联邦合同。',
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
    months: [6, 18],
    cost: {
      low: 100000,
      high: 1000000,
      currency: 'USD',
      basis: {
        en: 'before 20x, which aims to lower it',
        zh: '按 20x 之前估算，20x 旨在降低成本',
      },
    },
    origin: {
      confirmed: false,
    },
  },
  clocks: [],
  deadlines: [
    {
      date: '2027-01-01',
      what: {
        en: 'FedRAMP Consolidated Rules mandatory',
        zh: 'FedRAMP 整合规则强制适用',
      },
      status: 'upcoming',
      origin: {
        confirmed: false,
      },
    },
    {
      date: '2027-06-11',
      what: {
        en: 'Last day for new Rev. 5 certifications',
        zh: '最后一日可新发 Rev. 5 认证',
      },
      status: 'upcoming',
      origin: {
        confirmed: false,
      },
    },
  ],
  items: [
    {
      id: 'fedramp-01',
      ref: 'CR26 path',
      text: {
        en: 'The path (20x class or Rev. 5 until June 2027) and the boundary are decided.',
        zh: '已确定路径（20x 级别或 2027 年 6 月前的 Rev. 5）与边界。',
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
      id: 'fedramp-02',
      ref: 'CR26 / SP 800-53 baseline',
      text: {
        en: 'Key security indicators or baseline controls are documented.',
        zh: '关键安全指标或基线控制已文档化。',
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
      id: 'fedramp-03',
      ref: 'Identity',
      text: {
        en: 'Phishing-resistant MFA is used for staff.',
        zh: '员工使用可抗钓鱼的多因素认证。',
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
      csf: ['PR.AA-03'],
    },
    {
      id: 'fedramp-04',
      ref: 'Cryptography',
      text: {
        en: 'Validated cryptography protects federal data.',
        zh: '使用通过验证的密码模块保护联邦数据。',
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
      id: 'fedramp-05',
      ref: 'Vulnerability detection and response',
      text: {
        en: 'Internet-reachable flaws are found and fixed on FedRAMP timelines.',
        zh: '按 FedRAMP 时限发现并修复可经互联网触达的漏洞。',
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
      csf: ['ID.RA-01', 'PR.PS-02'],
    },
    {
      id: 'fedramp-06',
      ref: 'Change notification',
      text: {
        en: 'Significant changes are reported.',
        zh: '报告重大变更。',
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
      csf: ['ID.RA-07'],
    },
    {
      id: 'fedramp-07',
      ref: 'Continuous monitoring',
      text: {
        en: 'Machine-readable evidence is shared on schedule.',
        zh: '按期提供机器可读的持续监测证据。',
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
      csf: ['DE.CM-01', 'GV.OV-03'],
    },
    {
      id: 'fedramp-08',
      ref: 'Incident communications',
      text: {
        en: 'Incidents reach FedRAMP, CISA and agencies in time.',
        zh: '及时向 FedRAMP、CISA 和机构通报事件。',
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
      id: 'fedramp-09',
      ref: 'Supply chain',
      text: {
        en: 'Only authorised or assessed sub-services are used.',
        zh: '仅使用获授权或经评估的下游服务。',
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
      csf: ['GV.SC-07'],
    },
    {
      id: 'fedramp-10',
      ref: 'FedRAMP mailbox',
      text: {
        en: 'A monitored security inbox answers FedRAMP mail.',
        zh: '设置有人值守的安全邮箱并回复 FedRAMP 邮件。',
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
      csf: ['RS.CO-03'],
    },
  ],
  sources: [
    {
      id: 's1',
      publisher: 'fedramp.gov',
      title: 'FedRAMP 2026 rules',
      url: 'https://www.fedramp.gov/2026/',
      checked: '2026-10-09',
    },
    {
      id: 's2',
      publisher: 'github.com',
      title: 'FedRAMP machine-readable rules',
      url: 'https://github.com/FedRAMP/rules',
      checked: '2026-10-09',
    },
  ],
  related: ['cmmc', 'soc-2'],
  confidence: 'medium',
  checked: '2026-10-09',
  stale: '2027-07-01',
};

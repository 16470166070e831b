import type { Regime } from '../regime.ts';

/** SOC 2 (Trust Services Criteria). AICPA copyright: criteria numbers only, own-words paraphrase. */
export const regime: Regime = {
  id: 'soc-2',
  name: {
    en: 'SOC 2 (Trust Services Criteria)',
    zh: 'SOC 2 鉴证报告（可信服务标准）',
  },
  market: {
    en: 'US enterprise software deals',
    zh: '美国企业级软件订单',
  },
  version: {
    en: 'TSC 2017 with 2022 points of focus; Type 1 or Type 2',
    zh: '2017 版可信服务标准（2022 年修订关注点）；Type 1 或 Type 2',
  },
  authority: {
    en: 'AICPA; report by a licensed CPA firm',
    zh: 'AICPA；由持牌会计师事务所出具报告',
  },
  regions: ['US', 'GLOBAL'],
  type: 'certification',
  gate: 'procurement-filter',
  blocks: {
    en: 'Without a Type 2 report, security reviews at US enterprise and listed customers stall or fail, so SaaS and managed-service deals do not close.',
    zh: '没有 Type 2 报告，美国大企业和上市公司的安全评审会卡住或不通过，SaaS 和托管服务的单子签不下来。',
  },
  status: {
    text: {
      en: 'An attestation report, not a certificate; Type 2 covers a period of normally 3-12 months',
      zh: '属鉴证报告而非证书；Type 2 覆盖期通常为 3–12 个月',
    },
    confirmed: true,
  },
  rules: [
    {
      level: 'market',
      when: {
        all: [
          {
            fact: 'regions',
            op: 'includesAny',
            value: ['US'],
          },
          {
            fact: 'activities',
            op: 'includesAny',
            value: ['hosts-customer-data', 'supplies-enterprise', 'supplies-listed-company'],
          },
        ],
      },
      why: {
        en: 'US enterprise buyers usually ask for SOC 2 Type 2.',
        zh: '美国大企业客户通常要求 SOC 2 Type 2。',
      },
    },
    {
      level: 'market',
      when: {
        fact: 'industry',
        op: 'in',
        value: ['saas'],
      },
      why: {
        en: 'B2B SaaS vendors are asked for it first.',
        zh: 'B2B SaaS 厂商最先被问到这份报告。',
      },
    },
  ],
  penalty: {
    text: {
      en: 'No fine; a qualified opinion is visible to every customer who reads the report.',
      zh: '没有罚款；但保留意见会被每一位阅读报告的客户看到。',
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
    months: [6, 15],
    cost: {
      low: 20000,
      high: 60000,
      currency: 'USD',
      basis: {
        en: 'small business, first year with audit, tools and own time',
        zh: '小企业第一年，含审计、工具和内部工时',
      },
    },
    origin: {
      source: 's2',
      confirmed: true,
    },
  },
  clocks: [],
  deadlines: [],
  items: [
    {
      id: 'soc-2-01',
      ref: 'CC1.1-CC1.5',
      text: {
        en: 'Owners and directors set conduct rules, oversight and security roles, and can show it.',
        zh: '所有者与董事已确立行为准则、监督机制和安全职责，并能举证。',
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
      csf: ['GV.RR-01', 'GV.RR-02'],
    },
    {
      id: 'soc-2-02',
      ref: 'CC2.1-CC2.3',
      text: {
        en: 'Policies, system description and customer commitments are written and communicated.',
        zh: '制度、系统描述和对客户的承诺均已成文并传达。',
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
      csf: ['GV.PO-02', 'GV.RM-05'],
    },
    {
      id: 'soc-2-03',
      ref: 'CC3.1-CC3.4',
      text: {
        en: 'A yearly risk assessment includes fraud, change and supplier risk.',
        zh: '年度风险评估涵盖舞弊、变更和供应商风险。',
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
      csf: ['ID.RA-05', 'GV.RM-06'],
    },
    {
      id: 'soc-2-04',
      ref: 'CC4.1-CC4.2',
      text: {
        en: 'Controls are monitored and failures reach someone who fixes them.',
        zh: '对控制措施持续监测，失效情况能送达负责整改的人。',
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
      id: 'soc-2-05',
      ref: 'CC5.1-CC5.3',
      text: {
        en: 'Each risk points to a control with an owner and a frequency.',
        zh: '每项风险都对应有责任人和执行频率的控制措施。',
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
      csf: ['GV.PO-01'],
    },
    {
      id: 'soc-2-06',
      ref: 'CC6.1-CC6.3',
      text: {
        en: 'Joiner, mover and leaver tickets, MFA and quarterly access reviews are evidenced for the whole period.',
        zh: '整个覆盖期内，入职、调岗、离职工单、多因素认证和季度权限复核均有凭证。',
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
      csf: ['PR.AA-05', 'PR.AA-03'],
    },
    {
      id: 'soc-2-07',
      ref: 'CC6.6-CC6.8',
      text: {
        en: 'Perimeter, encryption in transit and malware prevention cover all production systems.',
        zh: '边界防护、传输加密和恶意代码防护覆盖全部生产系统。',
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
      csf: ['PR.IR-01', 'PR.DS-02', 'PR.PS-05'],
    },
    {
      id: 'soc-2-08',
      ref: 'CC7.1-CC7.2',
      text: {
        en: 'Vulnerability scans and monitoring alerts run, with follow-up tickets.',
        zh: '漏洞扫描与监控告警持续运行，并有跟进工单。',
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
      csf: ['ID.RA-01', 'DE.CM-01', 'DE.CM-09'],
    },
    {
      id: 'soc-2-09',
      ref: 'CC7.3-CC7.5',
      text: {
        en: 'Incidents are evaluated, contained, recovered and reviewed to a written plan.',
        zh: '安全事件按书面预案研判、遏制、恢复和复盘。',
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
      id: 'soc-2-10',
      ref: 'CC8.1',
      text: {
        en: 'Code and infrastructure changes are reviewed, tested and approved before release.',
        zh: '代码和基础设施变更上线前经过评审、测试与批准。',
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
      csf: ['PR.PS-06', 'ID.RA-07'],
    },
    {
      id: 'soc-2-11',
      ref: 'CC9.1-CC9.2',
      text: {
        en: 'Insurance or other mitigation is considered, and vendors are assessed yearly.',
        zh: '已考虑保险等风险缓释手段，并每年评估供应商。',
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
      csf: ['GV.SC-07', 'GV.RM-04'],
    },
    {
      id: 'soc-2-12',
      ref: 'A1.1-A1.3',
      text: {
        en: 'If availability is in scope: capacity is watched, backups run, recovery is tested.',
        zh: '若纳入可用性：监控容量、执行备份、测试恢复。',
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
      csf: ['PR.DS-11', 'PR.IR-04'],
    },
    {
      id: 'soc-2-13',
      ref: 'C1.1-C1.2',
      text: {
        en: 'If confidentiality is in scope: confidential data is identified and disposed of on schedule.',
        zh: '若纳入保密性：识别保密信息并按期销毁。',
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
      csf: ['PR.DS-01', 'ID.AM-07'],
    },
  ],
  sources: [
    {
      id: 's1',
      publisher: 'aicpa-cima.com',
      title: 'AICPA Trust Services Criteria (2022 points of focus)',
      url: 'https://www.aicpa-cima.com/resources/download/2017-trust-services-criteria-with-revised-points-of-focus-2022',
      checked: '2026-07-31',
    },
    {
      id: 's2',
      publisher: 'LegalClarity',
      title: 'LegalClarity: SOC 2 for small business',
      url: 'https://legalclarity.org/soc-2-audit-for-small-business-cost-steps-timeline/',
      checked: '2026-07-31',
    },
    {
      id: 's3',
      publisher: 'soc2auditors.org',
      title: 'soc2auditors.org: Type 1 vs Type 2, 3-12 months',
      url: 'https://soc2auditors.org/insights/soc-2-audit-for-small-business/',
      checked: '2026-07-31',
    },
  ],
  related: ['iso-27001', 'customer-tprm'],
  confidence: 'high',
  checked: '2026-07',
  stale: '2027-07-01',
};

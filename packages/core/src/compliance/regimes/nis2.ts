import type { Regime } from '../regime.ts';

// To check: Art. 23 timings from recollection (consistent with the NIS2 text).
// To check: Check the national law: fines, registration and sectors differ.
/** NIS2 Directive. Law / government text: refer freely; wording here is our own. */
export const regime: Regime = {
  id: 'nis2',
  name: {
    en: 'NIS2 Directive',
    zh: '欧盟 NIS2 指令',
  },
  market: {
    en: 'Regulated sectors in the EU',
    zh: '欧盟受监管行业客户',
  },
  version: {
    en: 'Directive (EU) 2022/2555; Implementing Regulation (EU) 2024/2690 for MSPs, cloud and similar',
    zh: '欧盟第 2022/2555 号指令；面向 MSP、云等的实施条例 2024/2690',
  },
  authority: {
    en: 'National competent authorities / CSIRTs',
    zh: '各国主管机关与 CSIRT',
  },
  regions: ['EU'],
  type: 'law',
  gate: 'legal-precondition',
  blocks: {
    en: 'In-scope customers must vet suppliers; MSPs and software vendors that cannot show Article 21 measures are dropped from regulated clients. Authorities can suspend services or managers of essential entities.',
    zh: '受监管客户必须审查供应商；拿不出第 21 条措施证明的 MSP 和软件商会被剔除。主管机关可暂停关键实体的服务或管理人员职务。',
  },
  status: {
    text: {
      en: '21 of 27 states had laws in force by Aug 2026; Ireland, Spain, France and the Netherlands were referred to the EU Court on 8 Jul 2026. Jan 2026 simplification proposal pending.',
      zh: '截至 2026 年 8 月，27 国中 21 国立法生效；爱尔兰、西班牙、法国、荷兰于 2026 年 7 月 8 日被诉至欧盟法院。2026 年 1 月的简化提案尚未通过。',
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
                value: ['EU'],
              },
              {
                fact: 'activities',
                op: 'includesAny',
                value: ['services-in-eu'],
              },
            ],
          },
          {
            any: [
              {
                fact: 'industry',
                op: 'in',
                value: [
                  'it-msp',
                  'energy',
                  'water',
                  'transport',
                  'healthcare-provider',
                  'food',
                  'telecom',
                  'manufacturing',
                  'public-sector',
                ],
              },
              {
                fact: 'activities',
                op: 'includesAny',
                value: ['nis2-sector'],
              },
            ],
          },
          {
            any: [
              {
                fact: 'employees',
                op: 'gte',
                value: 50,
              },
              {
                all: [
                  {
                    fact: 'revenueEur',
                    op: 'gt',
                    value: 10000000,
                  },
                  {
                    fact: 'balanceSheetEur',
                    op: 'gt',
                    value: 10000000,
                  },
                ],
              },
            ],
          },
        ],
      },
      why: {
        en: 'Listed sector and at least medium size: 50 staff or more, or both turnover and balance sheet above EUR 10m (partner and linked firms count in).',
        zh: '属于附件所列行业且达到中型规模：50 人及以上，或营业额与资产负债表总额均超过 1,000 万欧元（关联企业合并计算）。',
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
                value: ['EU'],
              },
              {
                fact: 'activities',
                op: 'includesAny',
                value: ['services-in-eu'],
              },
            ],
          },
          {
            fact: 'activities',
            op: 'includesAny',
            value: ['dns-tld-trust-provider'],
          },
        ],
      },
      why: {
        en: 'Some digital providers are covered at any size.',
        zh: '部分数字服务提供者不论规模均适用。',
      },
    },
    {
      level: 'contractual',
      when: {
        fact: 'activities',
        op: 'includesAny',
        value: ['supplies-nis2-entity'],
      },
      why: {
        en: 'Your customer must pass Article 21(2)(d) supply-chain duties on to you.',
        zh: '客户须依第 21(2)(d) 条将供应链安全要求传导给贵公司。',
      },
    },
  ],
  penalty: {
    text: {
      en: 'Maximum of at least EUR 10 million or 2% of worldwide turnover (essential), EUR 7 million or 1.4% (important); states may go higher. Managers can be held liable.',
      zh: '关键实体最高至少 1,000 万欧元或全球营业额 2%，重要实体最高至少 700 万欧元或 1.4%，成员国可更高；管理层可被追责。',
    },
    max: 10000000,
    unit: {
      en: 'EUR, or 2% of worldwide turnover (floor of the national maximum)',
      zh: '欧元，或全球营业额的 2%（各国上限的下限）',
    },
    origin: {
      cite: 'NIS2 Art. 34(4)-(5)',
      confirmed: true,
    },
  },
  effort: {
    months: [4, 12],
    cost: {
      low: 20000,
      high: 150000,
      currency: 'EUR',
      basis: {
        en: 'medium-sized entity',
        zh: '中型实体',
      },
    },
    origin: {
      confirmed: false,
    },
  },
  clocks: [
    {
      event: {
        en: 'significant incident, early warning',
        zh: '重大事件，早期预警',
      },
      hours: 24,
      to: {
        en: 'the CSIRT or the authority',
        zh: 'CSIRT 或主管机关',
      },
      ref: 'Art. 23(4)(a)',
      confirmed: false,
    },
    {
      event: {
        en: 'significant incident, notification',
        zh: '重大事件，正式通知',
      },
      hours: 72,
      to: {
        en: 'the CSIRT or the authority',
        zh: 'CSIRT 或主管机关',
      },
      ref: 'Art. 23(4)(b)',
      confirmed: false,
    },
  ],
  deadlines: [],
  items: [
    {
      id: 'nis2-01',
      ref: 'Art. 3, 27',
      text: {
        en: 'Scope, size and class are decided and the entity is registered in each relevant state.',
        zh: '已判定是否适用、规模与类别，并在相关成员国登记。',
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
      id: 'nis2-02',
      ref: 'Art. 20',
      text: {
        en: 'Management approves the measures, oversees them and takes training.',
        zh: '管理层批准并监督安全措施，并接受培训。',
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
      csf: ['GV.RR-01', 'PR.AT-02'],
    },
    {
      id: 'nis2-03',
      ref: 'Art. 21(2)(a)',
      text: {
        en: 'Risk analysis and system security policies exist and are current.',
        zh: '风险分析与系统安全制度齐备且保持更新。',
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
      csf: ['ID.RA-05', 'GV.PO-01'],
    },
    {
      id: 'nis2-04',
      ref: 'Art. 21(2)(b)',
      text: {
        en: 'Incidents are handled to a tested plan.',
        zh: '按经演练的预案处置事件。',
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
      id: 'nis2-05',
      ref: 'Art. 21(2)(c)',
      text: {
        en: 'Backup, disaster recovery and crisis management are in place.',
        zh: '备份、灾难恢复与危机管理到位。',
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
      csf: ['PR.DS-11', 'RC.RP-01'],
    },
    {
      id: 'nis2-06',
      ref: 'Art. 21(2)(d)',
      text: {
        en: 'Direct suppliers are assessed and bound by security terms.',
        zh: '对直接供应商进行评估并以合同约束。',
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
      id: 'nis2-07',
      ref: 'Art. 21(2)(e)',
      text: {
        en: 'Buying, building and maintaining systems includes vulnerability handling and disclosure.',
        zh: '系统采购、开发、维护均纳入漏洞处置与披露。',
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
      csf: ['PR.PS-06', 'ID.RA-08'],
    },
    {
      id: 'nis2-08',
      ref: 'Art. 21(2)(f)',
      text: {
        en: 'Effectiveness of the measures is checked.',
        zh: '检验安全措施的有效性。',
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
      id: 'nis2-09',
      ref: 'Art. 21(2)(g)',
      text: {
        en: 'Basic hygiene and training reach everyone.',
        zh: '基础网络卫生与培训覆盖全员。',
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
      id: 'nis2-10',
      ref: 'Art. 21(2)(h)',
      text: {
        en: 'A cryptography policy is applied.',
        zh: '落实密码与加密策略。',
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
      id: 'nis2-11',
      ref: 'Art. 21(2)(i)',
      text: {
        en: 'HR security, access control and asset management work together.',
        zh: '人员安全、访问控制与资产管理协同落实。',
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
      csf: ['GV.RR-04', 'PR.AA-05', 'ID.AM-01'],
    },
    {
      id: 'nis2-12',
      ref: 'Art. 21(2)(j)',
      text: {
        en: 'MFA or continuous authentication, and secured communications, are used.',
        zh: '使用多因素或持续认证及安全通信。',
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
      id: 'nis2-13',
      ref: 'Art. 23',
      text: {
        en: 'The team can send an early warning in 24 hours, a notification in 72 hours and a final report within a month.',
        zh: '能够 24 小时预警、72 小时通报、一个月内提交最终报告。',
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
  ],
  sources: [
    {
      id: 's1',
      publisher: 'Mayer Brown',
      title: 'Mayer Brown: NIS2 size thresholds',
      url: 'https://mayerbrown.com/zh-hans/insights/publications/2024/08/new-eu-cyber-rules-implementation-of-nis2-in-the-eu-member-states',
      checked: '2026-10-09',
    },
    {
      id: 's2',
      publisher: 'Kemp IT Law',
      title: 'Kemp IT Law: NIS2 and MSPs',
      url: 'https://kempitlaw.com/insights/navigating-nis-2-a-guide-to-applicability-for-managed-service-providers',
      checked: '2026-10-09',
    },
    {
      id: 's3',
      publisher: 'Enactia',
      title: 'Enactia: transposition tracker June 2026',
      url: 'https://enactia.com/?p=22129',
      checked: '2026-10-09',
    },
    {
      id: 's4',
      publisher: 'Hunton',
      title: 'Hunton: four states referred to CJEU',
      url: 'https://www.hunton.com/privacy-and-cybersecurity-law-blog/european-commission-refers-four-member-states-to-cjeu-over-nis2-transposition-delays',
      checked: '2026-10-09',
    },
  ],
  related: ['gdpr', 'dora-supplier'],
  confidence: 'high',
  checked: '2026-10-09',
  stale: '2027-07-01',
};

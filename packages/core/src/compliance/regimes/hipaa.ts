import type { Regime } from '../regime.ts';

// To check: 45 CFR 164.404-410 clocks, six-year retention and effort range are from recollection (well known, primary text not opened).
/** HIPAA Security, Privacy and Breach Notification Rules. Law / government text: refer freely; wording here is our own. */
export const regime: Regime = {
  id: 'hipaa',
  name: {
    en: 'HIPAA Security, Privacy and Breach Notification Rules',
    zh: '美国《健康保险流通与责任法案》(HIPAA) 安全、隐私与泄露通知规则',
  },
  market: {
    en: 'Health care in the United States',
    zh: '美国医疗行业业务',
  },
  version: {
    en: '45 CFR 160, 164 (Security Rule as of 2013 Omnibus; 2025 NPRM not final)',
    zh: '45 CFR 160、164（安全规则为 2013 年综合规则版；2025 年草案未定稿）',
  },
  authority: {
    en: 'US HHS Office for Civil Rights (OCR)',
    zh: '美国卫生与公众服务部民权办公室 (OCR)',
  },
  regions: ['US'],
  type: 'law',
  gate: 'legal-precondition',
  blocks: {
    en: 'A provider or plan may not let you touch patient data without a signed business associate agreement that you can honour; without it there is no healthcare, medical billing, telehealth or health-IT work in the US.',
    zh: '医疗机构或健康计划在未签署业务伙伴协议 (BAA) 前，不得让贵公司接触患者数据；签不了或履行不了 BAA，就接不了美国的医疗、医疗账单、远程医疗和医疗 IT 业务。',
  },
  status: {
    text: {
      en: 'Existing rule enforced. The January 2025 proposal is still only proposed; the federal agenda lists it as a long-term action for July 2027.',
      zh: '现行规则照常执法。2025 年 1 月的修订草案仍未定稿，联邦立法议程将其列为长期事项，预计 2027 年 7 月。',
    },
    confirmed: true,
  },
  rules: [
    {
      level: 'mandatory',
      when: {
        all: [
          {
            fact: 'regions',
            op: 'includesAny',
            value: ['US'],
          },
          {
            any: [
              {
                fact: 'industry',
                op: 'in',
                value: ['healthcare-provider', 'health-plan'],
              },
              {
                fact: 'activities',
                op: 'includesAny',
                value: ['handles-phi-us'],
              },
            ],
          },
        ],
      },
      why: {
        en: 'You are a covered entity or handle US protected health information.',
        zh: '贵公司属于受管辖主体，或处理美国受保护健康信息 (PHI)。',
      },
    },
    {
      level: 'mandatory',
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
            value: ['business-associate'],
          },
        ],
      },
      why: {
        en: 'You serve a US healthcare client as a business associate.',
        zh: '贵公司作为业务伙伴为美国医疗客户提供服务。',
      },
    },
    {
      level: 'likely',
      when: {
        all: [
          {
            fact: 'regions',
            op: 'includesAny',
            value: ['US'],
          },
          {
            fact: 'industry',
            op: 'in',
            value: ['health-it-vendor', 'it-msp'],
          },
          {
            fact: 'activities',
            op: 'includesAny',
            value: ['handles-health-data'],
          },
        ],
      },
      why: {
        en: 'IT and software suppliers to clinics normally become business associates.',
        zh: '为诊所提供 IT 或软件服务的供应商通常会成为业务伙伴。',
      },
    },
  ],
  penalty: {
    text: {
      en: "Civil penalties from 28 Jan 2026: USD 145 to 73,011 per violation, up to 2,190,294 a year for identical violations; OCR's 2019 enforcement discretion still applies lower yearly caps to the lesser tiers. State attorneys general can also sue.",
      zh: '自 2026 年 1 月 28 日起，民事罚款每次违规 145–73,011 美元，同类违规每年上限 2,190,294 美元；OCR 2019 年执法裁量公告对较轻档次仍适用较低的年度上限。各州检察长亦可起诉。',
    },
    max: 2190294,
    unit: {
      en: 'USD a calendar year, for identical violations',
      zh: '美元／日历年（同类违规）',
    },
    origin: {
      source: 's2',
      confirmed: true,
    },
  },
  effort: {
    months: [3, 9],
    cost: {
      low: 10000,
      high: 80000,
      currency: 'USD',
      basis: {
        en: 'small practice or vendor, first year',
        zh: '小型诊所或供应商，第一年',
      },
    },
    origin: {
      confirmed: false,
    },
  },
  clocks: [
    {
      event: {
        en: 'breach of patient data',
        zh: '患者数据泄露',
      },
      hours: 1440,
      to: {
        en: 'the people affected',
        zh: '受影响个人',
      },
      ref: '45 CFR 164.404',
      confirmed: false,
    },
  ],
  deadlines: [
    {
      date: '2026-01-28',
      what: {
        en: 'HIPAA penalty amounts raised',
        zh: 'HIPAA 罚款金额上调',
      },
      status: 'in-force',
      origin: {
        source: 's3',
        confirmed: true,
      },
    },
    {
      date: '2027-07-31',
      what: {
        en: 'Agenda target for a final HIPAA Security Rule (not a duty)',
        zh: 'HIPAA 安全规则定稿的议程目标（非义务）',
      },
      status: 'watch',
      origin: {
        source: 's5',
        confirmed: true,
      },
    },
  ],
  items: [
    {
      id: 'hipaa-01',
      ref: '45 CFR 164.308(a)(1)',
      text: {
        en: 'A written risk analysis covers every place ePHI is created, received, kept or sent, and was refreshed after the last big change.',
        zh: '已完成书面风险分析，覆盖所有产生、接收、保存或传输 ePHI 的环节，并在最近一次重大变更后更新。',
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
      csf: ['ID.RA-05', 'ID.RA-01', 'ID.AM-07'],
    },
    {
      id: 'hipaa-02',
      ref: '45 CFR 164.308(a)(1)',
      text: {
        en: 'A risk management plan shows who fixes what by when, with proof of closure.',
        zh: '已有风险整改计划，明确责任人和期限，并留有完成凭证。',
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
      csf: ['ID.RA-06'],
    },
    {
      id: 'hipaa-03',
      ref: '45 CFR 164.308(a)(2)',
      text: {
        en: 'One named security official is responsible, in writing.',
        zh: '已书面指定一名安全负责人。',
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
      id: 'hipaa-04',
      ref: '45 CFR 164.308(a)(3)-(4)',
      text: {
        en: 'Access to patient data follows job role and ends the day someone leaves.',
        zh: '患者数据权限按岗位授予，员工离职当天即收回。',
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
      csf: ['PR.AA-05', 'GV.RR-04'],
    },
    {
      id: 'hipaa-05',
      ref: '45 CFR 164.308(a)(5)',
      text: {
        en: 'All staff, managers included, take security and privacy training with records kept.',
        zh: '全员（含管理层）接受安全与隐私培训并留存记录。',
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
      id: 'hipaa-06',
      ref: '45 CFR 164.308(a)(6)',
      text: {
        en: 'Security incidents are logged, judged with a documented breach risk assessment, and closed.',
        zh: '安全事件有登记，按书面的泄露风险评估定性，并有闭环记录。',
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
      csf: ['RS.MA-01', 'RS.CO-02'],
    },
    {
      id: 'hipaa-07',
      ref: '45 CFR 164.308(a)(7)',
      text: {
        en: 'Backups, disaster recovery and emergency-mode operation are planned, and a restore has been tested.',
        zh: '已制定备份、灾难恢复和应急运行方案，并做过恢复测试。',
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
      id: 'hipaa-08',
      ref: '45 CFR 164.308(a)(8)',
      text: {
        en: 'A periodic evaluation checks that the safeguards still fit the business.',
        zh: '定期评估现有防护措施是否仍符合业务实际。',
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
      csf: ['ID.IM-01'],
    },
    {
      id: 'hipaa-09',
      ref: '45 CFR 164.308(b)(1), 164.314(a)',
      text: {
        en: 'A business associate agreement is on file for every supplier, and every sub-supplier, that can see ePHI.',
        zh: '凡可接触 ePHI 的供应商及其下级供应商，均已签署并归档 BAA。',
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
      csf: ['GV.SC-05', 'GV.SC-04'],
    },
    {
      id: 'hipaa-10',
      ref: '45 CFR 164.310(a)-(d)',
      text: {
        en: 'Rooms, screens, laptops and retired media holding ePHI are physically controlled and wiped before reuse.',
        zh: '存放 ePHI 的场所、屏幕、笔记本和报废介质受到物理管控，重复使用前先行擦除。',
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
      csf: ['PR.AA-06', 'PR.DS-01'],
    },
    {
      id: 'hipaa-11',
      ref: '45 CFR 164.312(a),(d)',
      text: {
        en: 'Unique logins, automatic logoff and, in practice, MFA guard every system with ePHI.',
        zh: '所有含 ePHI 的系统均一人一账号、自动登出，实务上应启用多因素认证。',
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
      csf: ['PR.AA-03', 'PR.AA-01'],
    },
    {
      id: 'hipaa-12',
      ref: '45 CFR 164.312(a)(2)(iv), (e)(1)',
      text: {
        en: 'ePHI is encrypted at rest and in transit, or the reason for an equivalent alternative is documented.',
        zh: 'ePHI 存储和传输均加密；未加密的，已书面说明理由并采取同等替代措施。',
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
      id: 'hipaa-13',
      ref: '45 CFR 164.312(b)',
      text: {
        en: 'Access logs exist and someone actually reviews them.',
        zh: '保留访问日志，并有专人实际查阅。',
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
      csf: ['PR.PS-04', 'DE.CM-03'],
    },
    {
      id: 'hipaa-14',
      ref: '45 CFR 164.404-164.410',
      text: {
        en: 'The team knows the breach clocks: individuals within 60 days of discovery; 500 or more people also HHS and media; a business associate tells its client first.',
        zh: '团队清楚泄露通知时限：发现后 60 天内通知个人；涉及 500 人及以上还须报 HHS 并告知媒体；业务伙伴须先通知其客户。',
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
      id: 'hipaa-15',
      ref: '45 CFR 164.316',
      text: {
        en: 'Policies and evidence are written down and kept for six years.',
        zh: '制度与证据均成文，并保存六年。',
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
  ],
  sources: [
    {
      id: 's1',
      publisher: 'csrc.nist.gov',
      title: 'NIST SP 800-66r2 mapping of HIPAA standards',
      url: 'https://csrc.nist.gov/pubs/sp/800/66/r2/final',
      checked: '2026-10-09',
    },
    {
      id: 's2',
      publisher: 'ProspyrMed',
      title: 'ProspyrMed: 2026 HIPAA penalties',
      url: 'https://www.prospyrmed.com/blog/post/hhs-raises-hipaa-violation-penalties-effective-january-28-2026',
      checked: '2026-10-09',
    },
    {
      id: 's3',
      publisher: 'Paubox',
      title: 'Paubox: inflation adjustment and 2019 enforcement discretion',
      url: 'https://www.paubox.com/blog/hhs-updates-hipaa-penalty-amounts-to-reflect-inflation-adjustment',
      checked: '2026-10-09',
    },
    {
      id: 's4',
      publisher: 'reginfo.gov',
      title: 'Unified Agenda RIN 0945-AA22 (July 2027)',
      url: 'https://www.reginfo.gov/public/do/eAgendaViewRule?pubId=202510&RIN=0945-AA22',
      checked: '2026-10-09',
    },
    {
      id: 's5',
      publisher: 'Clark Hill',
      title: 'Clark Hill: Security Rule update delayed until 2027',
      url: 'https://www.clarkhill.com/news-events/news/hipaa-security-rule-update-delayed-until-2027/',
      checked: '2026-10-09',
    },
  ],
  related: ['cyber-insurance', 'soc-2'],
  confidence: 'high',
  checked: '2026-10-09',
  stale: '2027-07-01',
};

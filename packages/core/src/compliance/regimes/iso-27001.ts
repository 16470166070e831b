import type { Regime } from '../regime.ts';

// To check: Chinese (CNAS/CNCA) certificate prices were not researched.
/** ISO/IEC 27001 certification. ISO copyright: clause and control numbers only, paraphrase in own words. */
export const regime: Regime = {
  id: 'iso-27001',
  name: {
    en: 'ISO/IEC 27001 certification',
    zh: 'ISO/IEC 27001 信息安全管理体系认证',
  },
  market: {
    en: 'Large and overseas customers',
    zh: '大企业与海外客户',
  },
  version: {
    en: '2022 (with Amd 1:2024); 93 Annex A controls in four themes',
    zh: '2022 版（含 2024 年第 1 号修订）；附录 A 共四个主题 93 项控制',
  },
  authority: {
    en: 'ISO/IEC; certificates by accredited bodies (UKAS, ANAB, CNAS...)',
    zh: 'ISO/IEC；由经认可的机构发证（UKAS、ANAB、CNAS 等）',
  },
  regions: ['GLOBAL'],
  type: 'certification',
  gate: 'procurement-filter',
  blocks: {
    en: 'Without it, many enterprise, public-sector and overseas buyers screen you out at supplier admission, or answer with a long questionnaire and on-site audit.',
    zh: '没有这张证书，许多大企业、政府和海外客户在供应商准入环节就会筛掉贵公司，或者改用冗长问卷和现场审核。',
  },
  status: {
    text: {
      en: '2013-edition certificates ended 31 Oct 2025',
      zh: '2013 版证书已于 2025 年 10 月 31 日全部失效',
    },
    confirmed: true,
  },
  rules: [
    {
      level: 'market',
      when: {
        fact: 'activities',
        op: 'includesAny',
        value: ['supplies-enterprise', 'hosts-customer-data', 'supplies-listed-company'],
      },
      why: {
        en: 'Large or listed customers commonly ask suppliers for ISO 27001 (SOC 2 is the US counterpart).',
        zh: '大型或上市客户普遍要求供应商具备 ISO 27001（美国客户对应 SOC 2）。',
      },
    },
    {
      level: 'market',
      when: {
        all: [
          {
            fact: 'industry',
            op: 'in',
            value: ['saas', 'it-msp', 'software-isv'],
          },
          {
            fact: 'employees',
            op: 'gte',
            value: 20,
          },
        ],
      },
      why: {
        en: 'IT suppliers of this size are routinely asked for it.',
        zh: '这一规模的 IT 供应商经常被要求提供。',
      },
    },
    {
      level: 'market',
      when: {
        fact: 'activities',
        op: 'includesAny',
        value: ['gov-contracts-uk', 'gov-contracts-cn', 'gov-contracts-sg'],
      },
      why: {
        en: 'Public tenders often score or require it.',
        zh: '政府采购常将其作为评分项或硬性条件。',
      },
    },
  ],
  penalty: {
    text: {
      en: 'No fine. The cost is lost tenders, and the certificate can be suspended or withdrawn after a failed surveillance audit.',
      zh: '没有罚款。代价是丢标；监督审核不合格还会被暂停或撤销证书。',
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
    months: [6, 12],
    cost: {
      low: 15000,
      high: 60000,
      currency: 'USD',
      basis: {
        en: 'small to mid-size organisation, first certificate',
        zh: '中小型组织首次取证',
      },
    },
    origin: {
      source: 's2',
      confirmed: true,
    },
  },
  clocks: [],
  deadlines: [
    {
      date: '2025-10-31',
      what: {
        en: 'ISO 27001:2013 certificates expired',
        zh: 'ISO 27001:2013 证书失效',
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
      id: 'iso-27001-01',
      ref: 'Clause 4.3',
      text: {
        en: 'The scope says plainly which services, sites and teams the certificate will cover, and matches what customers buy.',
        zh: '范围说明清楚写明证书覆盖的服务、场所和团队，并与客户实际采购的内容一致。',
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
      csf: ['GV.OC-01', 'GV.OC-03'],
    },
    {
      id: 'iso-27001-02',
      ref: 'Clauses 5.1-5.3',
      text: {
        en: 'Top management signed a security policy, assigned roles and gave resources.',
        zh: '最高管理层已签发安全方针、明确职责并投入资源。',
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
      csf: ['GV.RR-01', 'GV.RR-02', 'GV.PO-01'],
    },
    {
      id: 'iso-27001-03',
      ref: 'Clauses 6.1.2, 8.2',
      text: {
        en: 'A repeatable risk assessment has been run and the owners accepted the results.',
        zh: '已按可重复的方法完成风险评估，风险责任人已确认结果。',
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
      id: 'iso-27001-04',
      ref: 'Clauses 6.1.3, 8.3',
      text: {
        en: 'A Statement of Applicability lists all 93 controls with reasons, and a treatment plan is tracked.',
        zh: '适用性声明 (SoA) 已列明全部 93 项控制及理由，风险处置计划有跟踪。',
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
      id: 'iso-27001-05',
      ref: 'Clause 9.2',
      text: {
        en: 'An internal audit by someone independent of the work is finished before Stage 2.',
        zh: '在第二阶段审核前，已由独立人员完成内部审核。',
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
      csf: ['GV.OV-03', 'ID.IM-01'],
    },
    {
      id: 'iso-27001-06',
      ref: 'Clause 9.3',
      text: {
        en: 'A management review with minutes has looked at risks, incidents, audit results and actions.',
        zh: '已召开管理评审并留有纪要，覆盖风险、事件、审核结果与改进事项。',
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
      csf: ['GV.OV-01'],
    },
    {
      id: 'iso-27001-07',
      ref: 'A.5.9, A.5.12',
      text: {
        en: 'There is an owned inventory of devices, software, cloud services and information, with simple classes.',
        zh: '已建立设备、软件、云服务和信息资产清单，明确责任人并做简单分级。',
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
      csf: ['ID.AM-01', 'ID.AM-02', 'ID.AM-07'],
    },
    {
      id: 'iso-27001-08',
      ref: 'A.5.15-A.5.18, A.8.2, A.8.5',
      text: {
        en: 'Access is granted by role, reviewed on a schedule, and strong authentication protects remote and privileged use.',
        zh: '权限按角色授予并定期复核，远程和特权访问采用强身份认证。',
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
      id: 'iso-27001-09',
      ref: 'A.5.19-A.5.23',
      text: {
        en: 'Suppliers, cloud included, are risk-rated, carry security clauses and are re-checked.',
        zh: '供应商（含云服务）已做风险分级、签有安全条款并定期复核。',
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
      csf: ['GV.SC-05', 'GV.SC-07'],
    },
    {
      id: 'iso-27001-10',
      ref: 'A.5.24-A.5.28',
      text: {
        en: 'Incidents have a defined route from report to lesson learnt, with evidence preserved.',
        zh: '安全事件从上报到复盘有既定流程，并能保全证据。',
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
      id: 'iso-27001-11',
      ref: 'A.5.29-A.5.30, A.8.13-A.8.14',
      text: {
        en: 'Continuity needs are set, backups run and a restore test is on record.',
        zh: '已明确业务连续性要求，备份正常运行，并有恢复测试记录。',
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
      csf: ['PR.DS-11', 'PR.IR-03'],
    },
    {
      id: 'iso-27001-12',
      ref: 'A.6.1-A.6.8',
      text: {
        en: 'Staff are screened within the law, trained, bound by terms and know how to report.',
        zh: '员工在合法范围内完成背景核查、接受培训、签署保密与责任条款，并知道如何上报。',
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
      id: 'iso-27001-13',
      ref: 'A.8.7-A.8.9',
      text: {
        en: 'Malware defence, vulnerability handling and hardened configurations run on every asset.',
        zh: '所有资产均落实恶意代码防护、漏洞处置和安全基线配置。',
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
      csf: ['ID.RA-01', 'PR.PS-01', 'PR.PS-02'],
    },
    {
      id: 'iso-27001-14',
      ref: 'A.8.15-A.8.16',
      text: {
        en: 'Logs are kept, protected and watched for abnormal behaviour.',
        zh: '日志得到留存与保护，并监测异常行为。',
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
      csf: ['PR.PS-04', 'DE.CM-01'],
    },
    {
      id: 'iso-27001-15',
      ref: 'A.8.25-A.8.34',
      text: {
        en: 'If software is written in house, secure development and testing rules apply.',
        zh: '自研软件的，执行安全开发与测试规范。',
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
      csf: ['PR.PS-06'],
    },
  ],
  sources: [
    {
      id: 's1',
      publisher: 'ISO/IEC 27001',
      title: 'ISO/IEC 27001:2022',
      url: 'https://www.iso.org/standard/27001',
      checked: '2026-07-31',
    },
    {
      id: 's2',
      publisher: 'LegalClarity',
      title: 'LegalClarity: steps and costs',
      url: 'https://legalclarity.org/how-to-become-iso-27001-certified-steps-and-costs/',
      checked: '2026-07-31',
    },
    {
      id: 's3',
      publisher: 'gantt-chart.co.uk',
      title: '12-month roadmap, 37/8/14/34 themes',
      url: 'https://www.gantt-chart.co.uk/compliance/iso-27001-implementation-roadmap/',
      checked: '2026-07-31',
    },
  ],
  related: ['soc-2', 'tisax', 'cn-mlps'],
  confidence: 'high',
  checked: '2026-07',
  stale: '2027-07-01',
};

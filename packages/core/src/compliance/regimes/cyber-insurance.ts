import type { Regime } from '../regime.ts';

// To check: AI questions at 2026 renewals come from one vendor blog.
/** Cyber insurance application controls. Insurer forms are copyright: our questions are reworded. */
export const regime: Regime = {
  id: 'cyber-insurance',
  name: {
    en: 'Cyber insurance application controls',
    zh: '网络安全保险投保控制要求',
  },
  market: {
    en: 'Cyber insurance cover',
    zh: '网络安全保险',
  },
  version: {
    en: 'Market practice 2025-26 (Travelers, CFC, Marsh 12 controls)',
    zh: '2025–26 年市场惯例（Travelers、CFC、Marsh 十二项控制）',
  },
  authority: {
    en: 'Insurers and brokers',
    zh: '保险公司与经纪人',
  },
  regions: ['GLOBAL'],
  type: 'contract',
  gate: 'insurance',
  blocks: {
    en: 'No MFA, EDR or tested offline backup: declined, sub-limited or priced up; a wrong answer can void the policy after the loss.',
    zh: '没有多因素认证、EDR 或经测试的离线备份：拒保、限额或加价；答错还可能在出险后被撤销保单。',
  },
  status: {
    text: {
      en: 'Asked at every quote and renewal',
      zh: '每次询价与续保都会询问',
    },
    confirmed: true,
  },
  rules: [
    {
      level: 'contractual',
      when: {
        fact: 'activities',
        op: 'includesAny',
        value: ['buys-cyber-insurance'],
      },
      why: {
        en: 'You have or want cyber cover.',
        zh: '贵公司已投保或计划投保网络险。',
      },
    },
    {
      level: 'market',
      when: {
        fact: 'employees',
        op: 'gte',
        value: 1,
      },
      why: {
        en: 'Customers increasingly require cover in contracts.',
        zh: '越来越多客户在合同中要求投保。',
      },
    },
  ],
  penalty: {
    text: {
      en: 'Rescission: in Travelers v. ICS (2022) a USD 1 million policy was declared void because MFA was stated but covered only the firewall.',
      zh: '撤销保单：Travelers 诉 ICS 案（2022）中，100 万美元保单因谎报多因素认证范围（仅覆盖防火墙）而被判自始无效。',
    },
    max: null,
    unit: {
      en: 'loss of cover',
      zh: '失去保障',
    },
    origin: {
      source: 's6',
      confirmed: true,
    },
  },
  effort: {
    months: [0.5, 3],
    cost: {
      low: 1000,
      high: 25000,
      currency: 'USD',
      basis: {
        en: 'closing gaps before the renewal of a small firm',
        zh: '小企业续保前补齐差距',
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
      id: 'cyber-insurance-01',
      ref: 'Application: signatory',
      text: {
        en: "The person who signs has evidence for every 'yes', dated within 90 days.",
        zh: '签字人对每个“是”都有 90 天内的证据。',
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
      csf: ['GV.RR-01'],
    },
    {
      id: 'cyber-insurance-02',
      ref: 'MFA: e-mail',
      text: {
        en: 'MFA is enforced for all mailboxes, legacy protocols blocked.',
        zh: '全部邮箱强制多因素认证，并封禁旧协议。',
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
      id: 'cyber-insurance-03',
      ref: 'MFA: remote access',
      text: {
        en: 'VPN, RDP, VDI and remote tools need MFA, for suppliers too.',
        zh: 'VPN、RDP、VDI 和远程工具（含供应商）均需多因素认证。',
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
      id: 'cyber-insurance-04',
      ref: 'MFA: privileged',
      text: {
        en: 'Admin access inside and outside uses MFA: directory, servers, backup, network gear.',
        zh: '内外部管理访问均用多因素认证：目录、服务器、备份、网络设备。',
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
      id: 'cyber-insurance-05',
      ref: 'EDR',
      text: {
        en: 'EDR covers every workstation and server, watched around the clock.',
        zh: 'EDR 覆盖所有工作站和服务器，并有全天候值守。',
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
      csf: ['DE.CM-09', 'DE.AE-02'],
    },
    {
      id: 'cyber-insurance-06',
      ref: 'Backups',
      text: {
        en: 'Backups are encrypted, offline or immutable, with separate logins and MFA.',
        zh: '备份加密、离线或不可篡改，独立账号并启用多因素认证。',
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
      csf: ['PR.DS-11', 'RC.RP-03'],
    },
    {
      id: 'cyber-insurance-07',
      ref: 'Backup test',
      text: {
        en: 'A full restore was tested in the past six months, with the hours needed.',
        zh: '近六个月内做过完整恢复测试，并记录所需时长。',
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
      csf: ['RC.RP-03', 'RC.RP-05'],
    },
    {
      id: 'cyber-insurance-08',
      ref: 'Patching',
      text: {
        en: 'Critical fixes are in within 14 to 30 days and end-of-life systems are listed.',
        zh: '严重漏洞 14–30 天内修补，停服系统已列明。',
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
      csf: ['PR.PS-02'],
    },
    {
      id: 'cyber-insurance-09',
      ref: 'E-mail security',
      text: {
        en: 'SPF, DKIM and DMARC, link and attachment filtering, external tags are on.',
        zh: '启用 SPF、DKIM、DMARC、链接与附件过滤及外部邮件标识。',
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
      csf: ['PR.PS-01', 'PR.DS-02'],
    },
    {
      id: 'cyber-insurance-10',
      ref: 'Training',
      text: {
        en: 'Phishing training and simulation run at least yearly.',
        zh: '至少每年开展钓鱼培训与演练。',
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
      id: 'cyber-insurance-11',
      ref: 'Payment fraud',
      text: {
        en: 'Bank-detail changes are confirmed by a call to a known number, with two approvers.',
        zh: '收款账户变更须拨打已知电话核实，并双人审批。',
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
      csf: ['PR.AT-02', 'GV.PO-01'],
    },
    {
      id: 'cyber-insurance-12',
      ref: 'Privileged accounts',
      text: {
        en: 'Few domain admins, separate accounts, passwords in a vault.',
        zh: '域管理员少而精，账号分离，密码入库管理。',
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
      csf: ['PR.AA-05'],
    },
    {
      id: 'cyber-insurance-13',
      ref: 'Incident plan',
      text: {
        en: 'A tested plan lists the insurer hotline and forbids wiping evidence first.',
        zh: '经演练的预案列有保险热线，并禁止先行清除证据。',
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
      csf: ['RS.MA-01', 'ID.IM-02'],
    },
    {
      id: 'cyber-insurance-14',
      ref: 'AI use',
      text: {
        en: 'Written AI use policy and approved-tool list exist.',
        zh: '有书面 AI 使用规定与获准工具清单。',
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
      publisher: 'Reed Smith',
      title: 'Reed Smith: Travelers v. ICS, what was asked',
      url: 'https://www.reedsmith.com/en/perspectives/2022/07/insurance-applications-under-scrutiny-lessons-from-travelers-v-ics',
      checked: '2026-07-31',
    },
    {
      id: 's2',
      publisher: 'BindLedger',
      title: 'BindLedger: Travelers form set and thresholds',
      url: 'https://www.bindledger.com/blog/travelers-cyberrisk-long-form-and-supplements-guide',
      checked: '2026-07-31',
    },
    {
      id: 's3',
      publisher: 'issuu.com',
      title: 'CFC application form UK v25',
      url: 'https://issuu.com/stmarysascot/docs/cyber_combined_application_uk_v25_1_',
      checked: '2026-07-31',
    },
    {
      id: 's4',
      publisher: 'fr.slideshare.net',
      title: 'Marsh 12 controls slides',
      url: 'https://fr.slideshare.net/MikeMihm/12-critical-cyber-controls-for-insurancepptx',
      checked: '2026-07-31',
    },
    {
      id: 's5',
      publisher: 'Hudson PS',
      title: 'Hudson PS: Beazley-style ransomware supplement',
      url: 'https://www.hudsonps.com/post/you-received-a-cybersecurity-questionnaire-from-your-insurer-now-what',
      checked: '2026-07-31',
    },
    {
      id: 's6',
      publisher: 'Lockton',
      title:
        'Travelers v. ICS underscores the need to respond carefully to cyber insurance applications',
      url: 'https://global.lockton.com/us/en/news-insights/travelers-v-ics-underscores-need-to-respond-carefully-to-cyber-insurance',
      checked: '2026-07-31',
    },
  ],
  related: ['nist-baseline'],
  confidence: 'high',
  checked: '2026-07',
  stale: '2027-07-01',
};

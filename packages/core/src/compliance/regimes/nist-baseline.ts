import type { Regime } from '../regime.ts';

// To check: CIS v8.1 has 56 IG1 safeguards; one public copy wrongly tags 14.9 and 17.9 as IG1.
/** Everyone's baseline: NIST CSF 2.0 small-business profile and CIS IG1. CIS Controls: CC BY-NC-ND 4.0 style terms, so cite numbers and paraphrase; NIST and CISA are US government works. */
export const regime: Regime = {
  id: 'nist-baseline',
  name: {
    en: "Everyone's baseline: NIST CSF 2.0 small-business profile and CIS IG1",
    zh: '所有企业的基线：NIST CSF 2.0 小企业视角与 CIS IG1',
  },
  market: {
    en: 'Ordinary business, anywhere',
    zh: '各地日常业务',
  },
  version: {
    en: 'CSF 2.0 (Feb 2024); CIS Controls v8.1 (56 IG1 safeguards); CISA CPG 2.0',
    zh: 'CSF 2.0（2024 年 2 月）；CIS 控制 v8.1（56 项 IG1 措施）；CISA CPG 2.0',
  },
  authority: {
    en: 'NIST, CIS, CISA',
    zh: 'NIST、CIS、CISA',
  },
  regions: ['GLOBAL'],
  type: 'framework',
  gate: 'liability',
  blocks: {
    en: 'No door closes by itself, but without it most other items on this list fail, and in Texas a firm under 250 staff loses its shield against punitive damages after a breach.',
    zh: '单独看没有准入门槛，但没有它，本清单其他项目大多无法通过；在德州，不足 250 人的企业泄露后会失去惩罚性赔偿的豁免保护。',
  },
  status: {
    text: {
      en: 'Voluntary; Texas SB 2610 (since 1 Sep 2025) and other state laws reward it',
      zh: '自愿；德州 SB 2610（2025 年 9 月 1 日起）等州法给予奖励',
    },
    confirmed: true,
  },
  rules: [
    {
      level: 'market',
      when: {
        fact: 'employees',
        op: 'gte',
        value: 0,
      },
      why: {
        en: 'A sensible minimum for any business.',
        zh: '任何企业都应具备的最低要求。',
      },
    },
  ],
  penalty: {
    text: {
      en: 'None.',
      zh: '无。',
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
    months: [1, 4],
    cost: {
      low: 2000,
      high: 30000,
      currency: 'USD',
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
  deadlines: [
    {
      date: '2025-09-01',
      what: {
        en: 'Texas SB 2610 safe harbour for firms under 250 staff',
        zh: '德州 SB 2610 安全港生效（不足 250 人）',
      },
      status: 'in-force',
      origin: {
        source: 's5',
        confirmed: true,
      },
    },
  ],
  items: [
    {
      id: 'nist-baseline-01',
      ref: 'CIS 1.1, 2.1',
      text: {
        en: 'Devices and software are inventoried, and unsupported ones are removed.',
        zh: '盘点设备与软件，淘汰停止支持的产品。',
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
      id: 'nist-baseline-02',
      ref: 'CIS 3.1-3.4',
      text: {
        en: 'Sensitive data is located, access-limited and kept only as long as needed.',
        zh: '明确敏感数据位置，限制访问，按需留存。',
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
      csf: ['ID.AM-07'],
    },
    {
      id: 'nist-baseline-03',
      ref: 'CIS 3.6',
      text: {
        en: 'Laptops and phones are encrypted.',
        zh: '笔记本和手机加密。',
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
      csf: ['PR.DS-01'],
    },
    {
      id: 'nist-baseline-04',
      ref: 'CIS 4.1-4.7',
      text: {
        en: 'Secure settings, firewalls, screen lock and no default passwords.',
        zh: '安全配置、防火墙、锁屏，无默认口令。',
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
      csf: ['PR.PS-01'],
    },
    {
      id: 'nist-baseline-05',
      ref: 'CIS 5.1-5.4, 6.1-6.2',
      text: {
        en: 'Accounts are listed, unique, separate for admin, and closed on leaving.',
        zh: '账号登记、唯一，管理账号分离，离职即关。',
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
      csf: ['PR.AA-01', 'PR.AA-05'],
    },
    {
      id: 'nist-baseline-06',
      ref: 'CIS 6.3-6.5',
      text: {
        en: 'MFA for internet-facing apps, remote access and administrators.',
        zh: '互联网应用、远程接入和管理员均启用多因素认证。',
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
      id: 'nist-baseline-07',
      ref: 'CIS 7.1-7.4',
      text: {
        en: 'Automatic patching of systems and applications at least monthly.',
        zh: '系统与应用至少每月自动打补丁。',
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
      csf: ['PR.PS-02', 'ID.RA-01'],
    },
    {
      id: 'nist-baseline-08',
      ref: 'CIS 8.1-8.3',
      text: {
        en: 'Logs are collected and kept.',
        zh: '收集并留存日志。',
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
      csf: ['PR.PS-04'],
    },
    {
      id: 'nist-baseline-09',
      ref: 'CIS 9.1-9.2, 10.1-10.3',
      text: {
        en: 'Supported browsers and mail, DNS filter, anti-malware everywhere.',
        zh: '使用受支持的浏览器与邮件客户端、DNS 过滤、全面防恶意软件。',
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
      csf: ['DE.CM-09'],
    },
    {
      id: 'nist-baseline-10',
      ref: 'CIS 11.1-11.4',
      text: {
        en: 'Automated, protected and isolated backups.',
        zh: '自动化、受保护且隔离的备份。',
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
      csf: ['PR.DS-11'],
    },
    {
      id: 'nist-baseline-11',
      ref: 'CIS 14.1-14.8',
      text: {
        en: 'Everyone is trained, phishing first.',
        zh: '全员培训，从钓鱼防范开始。',
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
      id: 'nist-baseline-12',
      ref: 'CIS 15.1',
      text: {
        en: 'Service providers are listed.',
        zh: '列出服务商清单。',
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
      id: 'nist-baseline-13',
      ref: 'CIS 17.1-17.3',
      text: {
        en: 'Someone handles incidents, contacts are ready, staff know how to report.',
        zh: '明确事件负责人、备好联系人，员工知道如何上报。',
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
      id: 'nist-baseline-14',
      ref: 'CSF GV.RR-01, CPG 1.A',
      text: {
        en: 'The owner leads, names a responsible person and funds it.',
        zh: '业主牵头、指定负责人并给予预算。',
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
      csf: ['GV.RR-01', 'GV.RR-03'],
    },
  ],
  sources: [
    {
      id: 's1',
      publisher: 'nist.gov',
      title: 'NIST CSF 2.0',
      url: 'https://www.nist.gov/cyberframework',
      checked: '2026-07-31',
    },
    {
      id: 's2',
      publisher: 'cisecurity.org',
      title: 'CIS Controls (IG1)',
      url: 'https://www.cisecurity.org/controls/implementation-groups/ig1',
      checked: '2026-07-31',
    },
    {
      id: 's3',
      publisher: 'cisa.gov',
      title: 'CISA CPG 2.0',
      url: 'https://www.cisa.gov/cybersecurity-performance-goals',
      checked: '2026-07-31',
    },
    {
      id: 's4',
      publisher: 'signumcyber.com',
      title: 'Texas SB 2610 tiers',
      url: 'https://signumcyber.com/texas-sb2610.html',
      checked: '2026-07-31',
    },
    {
      id: 's5',
      publisher: 'Jackson Lewis, Workplace Privacy Report',
      title: 'Texas enacts liability shield from punitive damages for certain small businesses',
      url: 'https://www.workplaceprivacyreport.com/2025/06/articles/written-information-security-program/texas-enacts-liability-shield-from-punitive-damages-for-certain-small-businesses-that-adopt-cybersecurity-programs',
      checked: '2026-07-31',
    },
  ],
  related: ['cyber-insurance'],
  confidence: 'high',
  checked: '2026-07',
  stale: '2027-07-01',
};

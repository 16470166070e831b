import type { Regime } from '../regime.ts';

// To check: v3.3 PDF itself was not opened; 12/8-character password rule follows v3.1-v3.2.
// To check: DCC Level 0 by 31 Dec 2026 is a request, not a mandate (MOD statement 8 May 2026 seen via public notes).
/** Cyber Essentials / Cyber Essentials Plus. NCSC material: Open Government Licence v3.0; IASME question set is IASME copyright, so do not copy questions. */
export const regime: Regime = {
  id: 'uk-cyber-essentials',
  name: {
    en: 'Cyber Essentials / Cyber Essentials Plus',
    zh: '英国 Cyber Essentials / Cyber Essentials Plus 认证',
  },
  market: {
    en: 'UK public contracts',
    zh: '英国政府合同',
  },
  version: {
    en: "Requirements for IT Infrastructure v3.3, question set 'Danzell', since 27 Apr 2026",
    zh: '《IT 基础设施要求》v3.3，“Danzell” 题库，自 2026 年 4 月 27 日起',
  },
  authority: {
    en: 'NCSC; delivered by IASME',
    zh: '英国国家网络安全中心 (NCSC)；由 IASME 实施',
  },
  regions: ['UK'],
  type: 'certification',
  gate: 'procurement-filter',
  blocks: {
    en: 'Many UK public contracts (PPN 014), defence and supply-chain tenders ask for it before award; no certificate, no bid.',
    zh: '许多英国政府合同（PPN 014）、国防和供应链招标在授标前要求持证；没有证书就没有投标资格。',
  },
  status: {
    text: {
      en: 'v3.3 applies to assessment accounts opened from 27 Apr 2026; older accounts had to finish by 27 Oct 2026',
      zh: '2026 年 4 月 27 日起新建评估账户适用 v3.3；旧账户须在 2026 年 10 月 27 日前完成',
    },
    confirmed: true,
  },
  rules: [
    {
      level: 'contractual',
      when: {
        fact: 'activities',
        op: 'includesAny',
        value: ['gov-contracts-uk', 'mod-uk-contracts'],
      },
      why: {
        en: 'PPN 014 contracts handling personal or sensitive data call for it; MOD has asked all suppliers to reach DCC Level 0, which includes Cyber Essentials, by 31 Dec 2026.',
        zh: 'PPN 014 范围内涉及个人或敏感信息的合同要求持证；国防部已请所有供应商在 2026 年 12 月 31 日前达到 DCC 零级（含 Cyber Essentials）。',
      },
    },
    {
      level: 'contractual',
      when: {
        all: [
          {
            fact: 'regions',
            op: 'includesAny',
            value: ['UK'],
          },
          {
            fact: 'activities',
            op: 'includesAny',
            value: ['nhs-data'],
          },
        ],
      },
      why: {
        en: 'NHS data work goes with the DSP Toolkit, where Cyber Essentials counts as evidence.',
        zh: 'NHS 数据业务须填报 DSPT，Cyber Essentials 可作佐证。',
      },
    },
    {
      level: 'market',
      when: {
        all: [
          {
            fact: 'regions',
            op: 'includesAny',
            value: ['UK'],
          },
          {
            fact: 'employees',
            op: 'lt',
            value: 250,
          },
        ],
      },
      why: {
        en: 'UK buyers and insurers increasingly ask small firms for it; certified UK firms under GBP 20m turnover get bundled cyber cover.',
        zh: '英国买方与保险公司越来越多地向小企业提出此要求；营业额低于 2,000 万英镑的持证英国企业附带网络保险。',
      },
    },
  ],
  penalty: {
    text: {
      en: 'No fine; a failed MFA or 14-day patch answer fails the whole assessment.',
      zh: '没有罚款；多因素认证或 14 天补丁任一不达标，整个评估即不通过。',
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
    months: [0.5, 2],
    cost: {
      low: 320,
      high: 600,
      currency: 'GBP',
      basis: {
        en: 'fee before VAT by head count: 320, 440, 500 or 600; Plus from about GBP 1,400',
        zh: '按人数分档的不含税费用：320、440、500 或 600；Plus 约 1,400 英镑起',
      },
    },
    origin: {
      source: 's6',
      confirmed: false,
    },
  },
  clocks: [],
  deadlines: [
    {
      date: '2026-04-27',
      what: {
        en: "Cyber Essentials v3.3 'Danzell' for new accounts",
        zh: 'Cyber Essentials v3.3“Danzell”启用',
      },
      status: 'in-force',
      origin: {
        source: 's1',
        confirmed: true,
      },
    },
    {
      date: '2026-10-27',
      what: {
        en: 'Last day for accounts opened under the old question set',
        zh: '旧题库账户完成截止日',
      },
      status: 'in-force',
      origin: {
        source: 's1',
        confirmed: true,
      },
    },
    {
      date: '2026-12-31',
      what: {
        en: 'UK MOD asks all suppliers for DCC Level 0 (a request)',
        zh: '英国国防部请所有供应商达到 DCC 零级（属请求）',
      },
      status: 'upcoming',
      origin: {
        cite: 'MOD statement 8 May 2026',
        confirmed: false,
      },
    },
  ],
  items: [
    {
      id: 'uk-cyber-essentials-01',
      ref: 'Scope',
      text: {
        en: 'Every office, device, home worker and cloud service holding company data is in scope and listed; cloud is not left out.',
        zh: '所有办公点、设备、居家员工和存有公司数据的云服务都列入范围；云服务不得排除。',
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
      csf: ['ID.AM-01', 'ID.AM-02', 'ID.AM-04'],
    },
    {
      id: 'uk-cyber-essentials-02',
      ref: '1 Firewalls',
      text: {
        en: 'A firewall protects each internet boundary and each device used on untrusted networks.',
        zh: '每个互联网边界以及在不可信网络中使用的设备都有防火墙。',
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
      csf: ['PR.IR-01'],
    },
    {
      id: 'uk-cyber-essentials-03',
      ref: '1 Firewalls',
      text: {
        en: 'Firewall admin pages are not reachable from the internet, or sit behind MFA or an allow-list with a documented need.',
        zh: '防火墙管理界面不对互联网开放；确需开放的，须有书面理由并配多因素认证或 IP 白名单。',
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
      csf: ['PR.IR-01', 'PR.AA-03'],
    },
    {
      id: 'uk-cyber-essentials-04',
      ref: '1 Firewalls',
      text: {
        en: 'Inbound rules are approved, documented and removed when no longer needed.',
        zh: '入站规则经批准、有记录，不再需要即删除。',
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
      csf: ['PR.IR-01'],
    },
    {
      id: 'uk-cyber-essentials-05',
      ref: '2 Secure configuration',
      text: {
        en: 'Default passwords, unused accounts, apps and services are gone before devices are issued.',
        zh: '设备发放前清除默认口令、无用账号、应用和服务。',
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
      id: 'uk-cyber-essentials-06',
      ref: '2 Secure configuration',
      text: {
        en: 'Devices lock, need a PIN of 6 or more digits or a password, and resist guessing.',
        zh: '设备自动锁屏，需 6 位及以上 PIN 或密码，并能防暴力猜测。',
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
      csf: ['PR.AA-03'],
    },
    {
      id: 'uk-cyber-essentials-07',
      ref: '3 Security update management',
      text: {
        en: 'All software is licensed, supported and set to update automatically where possible.',
        zh: '所有软件均为正版、在支持期内，尽可能开启自动更新。',
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
      csf: ['PR.PS-02'],
    },
    {
      id: 'uk-cyber-essentials-08',
      ref: '3 Security update management (A6.4, A6.5)',
      text: {
        en: 'Critical and high-risk fixes for systems, firmware and apps are in within 14 days. Auto-fail.',
        zh: '操作系统、固件和应用的高危及严重漏洞在 14 天内修复。此项不达标直接判定不通过。',
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
      id: 'uk-cyber-essentials-09',
      ref: '3 Security update management',
      text: {
        en: 'Unsupported software is removed or cut off from the internet in a separate sub-set.',
        zh: '停止支持的软件已卸载，或隔离到不联网的子集中。',
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
      csf: ['PR.PS-02'],
    },
    {
      id: 'uk-cyber-essentials-10',
      ref: '4 User access control',
      text: {
        en: 'MFA is on for every user and admin of every cloud service that offers it. Auto-fail.',
        zh: '凡支持多因素认证的云服务，所有用户和管理员均已启用。此项不达标直接判定不通过。',
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
      id: 'uk-cyber-essentials-11',
      ref: '4 User access control',
      text: {
        en: 'Accounts are approved, unique, and removed when people leave.',
        zh: '账号经审批、一人一号，离职即删。',
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
      csf: ['PR.AA-01', 'PR.AA-05'],
    },
    {
      id: 'uk-cyber-essentials-12',
      ref: '4 User access control',
      text: {
        en: 'Admin accounts are separate, and never used for e-mail or browsing.',
        zh: '管理员账号独立使用，绝不用于收发邮件或上网。',
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
      csf: ['PR.AA-05'],
    },
    {
      id: 'uk-cyber-essentials-13',
      ref: '4 User access control',
      text: {
        en: 'Passwords are at least 12 characters, or 8 with MFA or a deny-list, and staff know how to choose them.',
        zh: '口令至少 12 位，或在有多因素认证或弱口令黑名单时至少 8 位，员工知道如何设置。',
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
      csf: ['PR.AA-03'],
    },
    {
      id: 'uk-cyber-essentials-14',
      ref: '5 Malware protection',
      text: {
        en: 'Every device runs anti-malware that updates itself, or only approved apps can run.',
        zh: '所有设备运行自动更新的防恶意软件，或仅允许经批准的应用运行。',
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
      csf: ['DE.CM-09', 'PR.PS-05'],
    },
  ],
  sources: [
    {
      id: 's1',
      publisher: 'ReadyToday',
      title: 'ReadyToday: Danzell auto-fail rules and 27 Oct 2026 cut-off',
      url: 'https://readytoday.co.uk/resources/blog/cyber-essentials-danzell-v3-3-what-the-april-2026-auto-fail-rules-mean',
      checked: '2026-07-31',
    },
    {
      id: 's2',
      publisher: 'Crown Commercial Service',
      title: 'Crown Commercial Service: PPN 014 guidance',
      url: 'https://www.crowncommercial.gov.uk/news/cyber-essentials-certification-guidance-for-small-and-medium-sized-enterprises-supplier-specifics',
      checked: '2026-07-31',
    },
    {
      id: 's3',
      publisher: 'Netitude / Mastercopy',
      title: 'Netitude / Mastercopy: v3.3 changes',
      url: 'https://www.mastercopy.co.uk/it-support/cyber-essentials-2026-changes/',
      checked: '2026-07-31',
    },
    {
      id: 's4',
      publisher: 'Softomate',
      title: 'Softomate: cost and GBP 25k insurance',
      url: 'https://www.softomatesolutions.com/blog/what-is-cyber-essentials-uk-certification/',
      checked: '2026-07-31',
    },
    {
      id: 's5',
      publisher: 'ncsc.gov.uk',
      title: 'NCSC requirements (v3.1 text read; v3.3 not opened)',
      url: 'https://www.ncsc.gov.uk/cyberessentials/overview',
      checked: '2026-07-31',
    },
    {
      id: 's6',
      publisher: 'IASME',
      title: 'Cyber Essentials',
      url: 'https://iasme.co.uk/cyber-essentials',
      checked: '2026-07-31',
    },
  ],
  related: ['iso-27001', 'cyber-insurance'],
  confidence: 'high',
  checked: '2026-07',
  stale: '2027-07-01',
};

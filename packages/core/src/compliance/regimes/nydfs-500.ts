import type { Regime } from '../regime.ts';

// To check: Limited exemption test (500.19(a)): fewer than 20 staff, or under USD 7.5m revenue in each of three years, or under USD 15m assets; a notice must be filed within 30 days.
/** NYDFS Cybersecurity Regulation. Law / government text: refer freely; wording here is our own. */
export const regime: Regime = {
  id: 'nydfs-500',
  name: {
    en: 'NYDFS Cybersecurity Regulation',
    zh: '纽约金融服务局网络安全条例 (23 NYCRR 500)',
  },
  market: {
    en: 'Licensed finance in New York',
    zh: '纽约持牌金融业务',
  },
  version: {
    en: 'Second Amendment, all parts in force since 1 Nov 2025',
    zh: '第二次修订，自 2025 年 11 月 1 日起全部施行',
  },
  authority: {
    en: 'New York State Department of Financial Services',
    zh: '纽约州金融服务局 (NYDFS)',
  },
  regions: ['US-NY'],
  type: 'law',
  gate: 'licence-condition',
  blocks: {
    en: 'A DFS licence (insurance agency, mortgage broker, lender, virtual currency, bank) sits on it; a false or missing April filing puts the licence and the carrier appointments at risk.',
    zh: 'DFS 牌照（保险代理、房贷经纪、贷款、虚拟货币、银行）以此为前提；4 月申报缺失或不实会危及牌照和保险公司委任。',
  },
  status: {
    text: {
      en: 'In force; yearly filing by 15 April',
      zh: '现行有效；每年 4 月 15 日前申报',
    },
    confirmed: true,
  },
  rules: [
    {
      level: 'mandatory',
      when: {
        fact: 'activities',
        op: 'includesAny',
        value: ['nydfs-licensed'],
      },
      why: {
        en: 'You hold a licence, registration or charter from NYDFS.',
        zh: '贵公司持有 NYDFS 颁发的牌照、注册或章程。',
      },
    },
    {
      level: 'contractual',
      when: {
        all: [
          {
            fact: 'regions',
            op: 'includesAny',
            value: ['US-NY', 'US'],
          },
          {
            fact: 'activities',
            op: 'includesAny',
            value: ['supplies-us-financial'],
          },
        ],
      },
      why: {
        en: 'DFS-regulated clients must impose Section 500.11 terms on you.',
        zh: '受 DFS 监管的客户须依第 500.11 条对贵公司提出要求。',
      },
    },
  ],
  penalty: {
    text: {
      en: 'No fixed tariff: each 24 hours of material non-compliance can be a violation. Example: Healthplex, USD 2 million in August 2025 (no MFA on webmail, no retention policy, late notice, wrong certifications).',
      zh: '无固定标准：重大不合规每持续 24 小时即可构成一次违规。例：Healthplex 于 2025 年 8 月被罚 200 万美元（网页邮箱未启用多因素认证、无留存制度、迟报、错误声明）。',
    },
    max: 2000000,
    unit: {
      en: 'USD, a recent settlement rather than a ceiling',
      zh: '美元（近期和解额，并非上限）',
    },
    origin: {
      source: 's2',
      confirmed: true,
    },
  },
  effort: {
    months: [2, 8],
    cost: {
      low: 10000,
      high: 120000,
      currency: 'USD',
      basis: {
        en: 'agency with limited exemption at the low end',
        zh: '低端为适用有限豁免的代理机构',
      },
    },
    origin: {
      confirmed: false,
    },
  },
  clocks: [
    {
      event: {
        en: 'cybersecurity incident',
        zh: '网络安全事件',
      },
      hours: 72,
      to: {
        en: 'NYDFS',
        zh: 'NYDFS',
      },
      ref: '500.17(a)',
      confirmed: true,
    },
    {
      event: {
        en: 'ransom payment',
        zh: '支付赎金',
      },
      hours: 24,
      to: {
        en: 'NYDFS',
        zh: 'NYDFS',
      },
      ref: '500.17(c)',
      confirmed: true,
    },
  ],
  deadlines: [
    {
      date: '2025-11-01',
      what: {
        en: 'NYDFS MFA for all access and asset inventory in force',
        zh: 'NYDFS 全面多因素认证与资产清单要求生效',
      },
      status: 'in-force',
      origin: {
        cite: '23 NYCRR 500.22(d)(4): two years from 1 Nov 2023',
        confirmed: true,
      },
    },
    {
      date: '2026-04-15',
      what: {
        en: 'Yearly NYDFS compliance filing, each 15 April',
        zh: 'NYDFS 年度合规申报（每年 4 月 15 日）',
      },
      status: 'in-force',
      yearly: true,
      origin: {
        cite: '23 NYCRR 500.17(b)',
        confirmed: true,
      },
    },
  ],
  items: [
    {
      id: 'nydfs-500-01',
      ref: '500.2',
      text: {
        en: 'A cybersecurity programme based on the risk assessment exists.',
        zh: '已建立以风险评估为基础的网络安全计划。',
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
      csf: ['GV.PO-01', 'GV.RM-01'],
    },
    {
      id: 'nydfs-500-02',
      ref: '500.3',
      text: {
        en: 'The owner or board approves written policies each year.',
        zh: '所有者或董事会每年批准书面制度。',
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
      csf: ['GV.PO-01'],
    },
    {
      id: 'nydfs-500-03',
      ref: '500.4',
      text: {
        en: 'A CISO (may be outsourced) reports in writing at least yearly.',
        zh: 'CISO（可外包）至少每年书面报告。',
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
      csf: ['GV.RR-02', 'GV.OV-01'],
      exemptIf: {
        fact: 'activities',
        op: 'includesAny',
        value: ['nydfs-limited-exemption'],
      },
      exemptRef: '23 NYCRR 500.19(a)',
    },
    {
      id: 'nydfs-500-04',
      ref: '500.5',
      text: {
        en: 'Yearly penetration test, automated scans and timely fixes.',
        zh: '每年渗透测试、自动扫描并及时修复。',
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
      csf: ['ID.RA-01'],
      exemptIf: {
        fact: 'activities',
        op: 'includesAny',
        value: ['nydfs-limited-exemption'],
      },
      exemptRef: '23 NYCRR 500.19(a)',
    },
    {
      id: 'nydfs-500-05',
      ref: '500.7',
      text: {
        en: 'Access is least privilege, reviewed yearly, removed on departure; remote-control protocols are secured.',
        zh: '最小权限、每年复核、离职即收回；远程控制协议受保护。',
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
      id: 'nydfs-500-06',
      ref: '500.9',
      text: {
        en: 'The risk assessment is refreshed at least yearly and on change.',
        zh: '风险评估至少每年及变更时更新。',
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
      id: 'nydfs-500-07',
      ref: '500.11',
      text: {
        en: 'Third-party providers are vetted, contracted and re-assessed.',
        zh: '对第三方服务商进行尽调、签约与复评。',
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
      id: 'nydfs-500-08',
      ref: '500.12',
      text: {
        en: 'MFA for any person into any system (limited-exempt firms: remote access, cloud apps with NPI, privileged accounts).',
        zh: '任何人访问任何系统均启用多因素认证（有限豁免机构：远程访问、含非公开信息的云应用、特权账户）。',
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
      id: 'nydfs-500-09',
      ref: '500.13(a)',
      text: {
        en: 'A documented asset inventory tracks owner, location, class, support end and recovery time.',
        zh: '资产清单记录责任人、位置、分级、支持到期与恢复时间目标。',
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
      csf: ['ID.AM-01', 'ID.AM-08'],
    },
    {
      id: 'nydfs-500-10',
      ref: '500.13(b)',
      text: {
        en: 'Non-public information no longer needed is disposed of on a schedule.',
        zh: '不再需要的非公开信息按期销毁。',
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
      csf: ['ID.AM-08'],
    },
    {
      id: 'nydfs-500-11',
      ref: '500.14(a)(3)',
      text: {
        en: 'Awareness training with social engineering runs at least yearly.',
        zh: '至少每年开展含社会工程内容的培训。',
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
      id: 'nydfs-500-12',
      ref: '500.15',
      text: {
        en: 'Non-public information is encrypted.',
        zh: '非公开信息加密。',
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
      exemptIf: {
        fact: 'activities',
        op: 'includesAny',
        value: ['nydfs-limited-exemption'],
      },
      exemptRef: '23 NYCRR 500.19(a)',
    },
    {
      id: 'nydfs-500-13',
      ref: '500.16',
      text: {
        en: 'Incident and continuity plans are tested yearly, including a restore.',
        zh: '应急与连续性预案每年测试，含恢复测试。',
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
      csf: ['RS.MA-01', 'RC.RP-01', 'ID.IM-02'],
      exemptIf: {
        fact: 'activities',
        op: 'includesAny',
        value: ['nydfs-limited-exemption'],
      },
      exemptRef: '23 NYCRR 500.19(a)',
    },
    {
      id: 'nydfs-500-14',
      ref: '500.17(a),(c)',
      text: {
        en: 'Incidents reach DFS within 72 hours; a ransom payment within 24 hours, with reasons in 30 days.',
        zh: '72 小时内向 DFS 报告事件；支付赎金 24 小时内报告，30 天内说明理由。',
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
      id: 'nydfs-500-15',
      ref: '500.17(b)',
      text: {
        en: 'The April filing is signed by the top executive and the CISO and backed by evidence kept five years.',
        zh: '4 月申报由最高负责人与 CISO 签署，证据保存五年。',
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
      csf: ['GV.OV-03'],
    },
  ],
  sources: [
    {
      id: 's1',
      publisher: 'dfs.ny.gov',
      title: '23 NYCRR 500 second amendment (text via public library)',
      url: 'https://www.dfs.ny.gov/industry_guidance/cybersecurity',
      checked: '2026-07-31',
    },
    {
      id: 's2',
      publisher: 'Pillsbury',
      title: 'Pillsbury: Healthplex penalty',
      url: 'https://www.pillsburylaw.com/en/news-and-insights/NYDFS-Penalty-Cybersecurity-Regs.html',
      checked: '2026-07-31',
    },
    {
      id: 's3',
      publisher: 'Steptoe',
      title: 'Steptoe: three takeaways',
      url: 'https://www.steptoe.com/en/news-publications/three-key-takeaways-from-the-ny-dfs-healthplex-settlement.html',
      checked: '2026-07-31',
    },
  ],
  related: ['ftc-safeguards'],
  confidence: 'high',
  checked: '2026-07',
  stale: '2027-07-01',
};

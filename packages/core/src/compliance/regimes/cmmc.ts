import type { Regime } from '../regime.ts';

// To check: RE-CHECK before display: Task Force outcome and any new Phase 2 date (last evidence 2026-10-09; machine date 2026-11-23).
// To check: Marketing pages stored before 13 Jul 2026 still advertise 10 Nov 2026 as live.
// To check: 72-hour DoD report and 80 percent POA&M floor are from recollection.
/** CMMC 2.0 / DFARS cyber clauses. Law / government text: refer freely; wording here is our own. */
export const regime: Regime = {
  id: 'cmmc',
  name: {
    en: 'CMMC 2.0 / DFARS cyber clauses',
    zh: '美国国防部 CMMC 2.0 及 DFARS 网络安全条款',
  },
  market: {
    en: 'US defence supply chain',
    zh: '美国国防供应链',
  },
  version: {
    en: '32 CFR 170; DFARS 252.204-7012/-7021; NIST SP 800-171 Rev. 2',
    zh: '32 CFR 170；DFARS 252.204-7012/-7021；NIST SP 800-171 第 2 版',
  },
  authority: {
    en: 'US Department of Defense (Department of War)',
    zh: '美国国防部（战争部）',
  },
  regions: ['US'],
  type: 'contract',
  gate: 'contract-precondition',
  blocks: {
    en: "Where the solicitation names a CMMC level, no current status in SPRS means no award, no option exercise and no place in the prime's supply chain.",
    zh: '招标文件写明 CMMC 级别的，SPRS 中没有有效状态就不能中标、不能续期，也进不了总承包商的供应链。',
  },
  status: {
    text: {
      en: 'Phase 1 (self-assessment) in force since 10 Nov 2025. Phase 2 third-party certification, due 10 Nov 2026, was SUSPENDED on 13 Jul 2026 pending a reform task force; no public outcome found up to early Oct 2026. Class Deviation 2026-O0025 Rev. 3 (3 Sep 2026) lets program offices ask for Level 1 (Self) or Level 2 (Self).',
      zh: '第一阶段（自评估）自 2025 年 11 月 10 日起生效。原定 2026 年 11 月 10 日的第二阶段第三方认证已于 2026 年 7 月 13 日暂停，等待改革工作组结论；截至 2026 年 10 月初未见公开结果。2026 年 9 月 3 日的 2026-O0025 第 3 版类别偏离允许项目办公室要求一级（自评）或二级（自评）。',
    },
    confirmed: true,
  },
  rules: [
    {
      level: 'mandatory',
      when: {
        fact: 'activities',
        op: 'includesAny',
        value: ['handles-cui'],
      },
      why: {
        en: 'You process controlled unclassified information: NIST SP 800-171 and a Level 2 self-assessment.',
        zh: '贵公司处理受控非密信息 (CUI)：须落实 NIST SP 800-171 并完成二级自评。',
      },
    },
    {
      level: 'mandatory',
      when: {
        fact: 'activities',
        op: 'includesAny',
        value: ['dod-contracts', 'handles-fci'],
      },
      why: {
        en: 'Federal contract information on your systems means at least Level 1.',
        zh: '系统中有联邦合同信息 (FCI)，至少适用一级。',
      },
    },
    {
      level: 'likely',
      when: {
        fact: 'industry',
        op: 'in',
        value: ['defense-contractor'],
      },
      why: {
        en: 'Defence suppliers get the requirement by flow-down.',
        zh: '国防供应商会被上游逐级传导要求。',
      },
    },
  ],
  penalty: {
    text: {
      en: 'Loss of award or termination; a false score or affirmation can bring False Claims Act liability (treble damages). Example: a contractor agreed to pay USD 507,144 in June 2026.',
      zh: '失去中标资格或被解约；分数或声明不实可能触发《虚假申报法》（三倍赔偿）。例：2026 年 6 月一家承包商同意支付 507,144 美元。',
    },
    max: null,
    unit: {
      en: 'treble damages under the False Claims Act',
      zh: '《虚假申报法》下的三倍赔偿',
    },
    origin: {
      cite: 'US DOJ press release, 18 Jun 2026 (Alabama contractor, USD 507,144)',
      confirmed: false,
    },
  },
  effort: {
    months: [2, 18],
    cost: {
      low: 5000,
      high: 300000,
      currency: 'USD',
      basis: {
        en: 'Level 1 at the low end; first Level 2 cycle USD 75,000 to 300,000',
        zh: '低端为一级；二级首个周期 7.5–30 万美元',
      },
    },
    origin: {
      source: 's7',
      confirmed: true,
    },
  },
  clocks: [
    {
      event: {
        en: 'cyber incident',
        zh: '网络事件',
      },
      hours: 72,
      to: {
        en: 'the US Department of Defense (DIBNet)',
        zh: '美国国防部 (DIBNet)',
      },
      ref: 'DFARS 252.204-7012',
      confirmed: false,
    },
  ],
  deadlines: [
    {
      date: '2025-11-10',
      what: {
        en: 'CMMC Phase 1 self-assessments at award',
        zh: 'CMMC 第一阶段：授标前自评估',
      },
      status: 'in-force',
      origin: {
        source: 's6',
        confirmed: true,
      },
    },
    {
      date: '2026-07-13',
      what: {
        en: 'CMMC Phase 2 suspended, reform task force',
        zh: 'CMMC 第二阶段暂停，成立改革工作组',
      },
      status: 'suspended',
      origin: {
        source: 's1',
        confirmed: true,
      },
    },
    {
      date: '2026-11-10',
      what: {
        en: 'Original Phase 2 date, NOT in effect (suspended)',
        zh: '原定第二阶段日期，因暂停未生效',
      },
      status: 'suspended',
      origin: {
        source: 's8',
        confirmed: true,
      },
    },
    {
      date: '2028-11-10',
      what: {
        en: 'Clause 252.204-7021 wherever FCI or CUI is handled (class deviation)',
        zh: '凡处理 FCI 或 CUI 的合同均纳入 7021 条款（类别偏离）',
      },
      status: 'upcoming',
      origin: {
        cite: 'DFARS class deviation 2026-O0025 Rev. 3',
        confirmed: false,
      },
    },
  ],
  items: [
    {
      id: 'cmmc-01',
      ref: 'FAR 52.204-21(b)(1)(i)-(ii); 3.1.1-3.1.2',
      text: {
        en: 'Only authorised people, devices and processes reach systems holding contract information, with the functions they need.',
        zh: '只有获授权的人员、设备和进程才能访问含合同信息的系统，且仅限必要功能。',
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
      id: 'cmmc-02',
      ref: 'FAR 52.204-21(b)(1)(iii)-(iv); 3.1.20, 3.1.22',
      text: {
        en: 'External connections are controlled and nothing sensitive is posted on public sites.',
        zh: '对外连接受控，公开网站不发布敏感信息。',
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
      csf: ['PR.IR-01', 'PR.DS-10'],
    },
    {
      id: 'cmmc-03',
      ref: 'FAR 52.204-21(b)(1)(v)-(vi); 3.5.1-3.5.2',
      text: {
        en: 'Every user and device is identified and authenticated before access.',
        zh: '所有用户和设备在访问前均经标识与鉴别。',
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
      csf: ['PR.AA-01', 'PR.AA-03'],
    },
    {
      id: 'cmmc-04',
      ref: 'FAR 52.204-21(b)(1)(vii); 3.8.3',
      text: {
        en: 'Media with contract information is wiped or destroyed before disposal or reuse.',
        zh: '含合同信息的介质在报废或重用前已擦除或销毁。',
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
      id: 'cmmc-05',
      ref: 'FAR 52.204-21(b)(1)(viii)-(ix); 3.10.1, 3.10.3-3.10.5',
      text: {
        en: 'Physical access is limited, visitors are escorted and entry is logged.',
        zh: '限制物理进入，访客有人陪同，进出留有记录。',
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
      csf: ['PR.AA-06'],
    },
    {
      id: 'cmmc-06',
      ref: 'FAR 52.204-21(b)(1)(x)-(xi); 3.13.1, 3.13.5',
      text: {
        en: 'Boundaries are monitored and public servers are separated from the internal network.',
        zh: '监控网络边界，对外服务器与内网隔离。',
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
      csf: ['PR.IR-01'],
    },
    {
      id: 'cmmc-07',
      ref: 'FAR 52.204-21(b)(1)(xii)-(xv); 3.14.1-3.14.2, 3.14.4-3.14.5',
      text: {
        en: 'Flaws are patched in time and up-to-date malware protection scans systems and files.',
        zh: '及时修补缺陷，恶意代码防护保持更新并扫描系统和文件。',
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
      csf: ['PR.PS-02', 'DE.CM-09'],
    },
    {
      id: 'cmmc-08',
      ref: '32 CFR 170.15, 170.22',
      text: {
        en: "The self-assessment result and the senior official's yearly affirmation are posted in SPRS and true.",
        zh: '自评结果和高层负责人的年度声明已如实录入 SPRS。',
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
      csf: ['GV.OV-03', 'GV.RR-01'],
    },
    {
      id: 'cmmc-09',
      ref: 'SP 800-171 r2 3.12.4',
      text: {
        en: 'Level 2: a system security plan describes the CUI boundary and every requirement.',
        zh: '二级：系统安全计划 (SSP) 已说明 CUI 边界和全部要求的落实情况。',
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
      csf: ['GV.PO-01', 'ID.AM-03'],
      appliesIf: {
        fact: 'activities',
        op: 'includesAny',
        value: ['handles-cui'],
      },
    },
    {
      id: 'cmmc-10',
      ref: 'SP 800-171 r2 3.5.3',
      text: {
        en: 'Level 2: MFA for privileged access, and for network access by everyone.',
        zh: '二级：特权访问及所有人的网络访问均启用多因素认证。',
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
      appliesIf: {
        fact: 'activities',
        op: 'includesAny',
        value: ['handles-cui'],
      },
    },
    {
      id: 'cmmc-11',
      ref: 'SP 800-171 r2 3.13.8, 3.13.11, 3.13.16',
      text: {
        en: 'Level 2: CUI is encrypted with FIPS-validated modules in transit and at rest.',
        zh: '二级：CUI 传输与存储均使用通过 FIPS 验证的加密模块。',
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
      appliesIf: {
        fact: 'activities',
        op: 'includesAny',
        value: ['handles-cui'],
      },
    },
    {
      id: 'cmmc-12',
      ref: 'SP 800-171 r2 3.3.1-3.3.2',
      text: {
        en: 'Level 2: audit logs tie actions to individual users and are kept.',
        zh: '二级：审计日志可追溯到具体用户并妥善保存。',
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
      appliesIf: {
        fact: 'activities',
        op: 'includesAny',
        value: ['handles-cui'],
      },
    },
    {
      id: 'cmmc-13',
      ref: 'SP 800-171 r2 3.6.1-3.6.3; DFARS 252.204-7012',
      text: {
        en: 'Level 2: incident handling is tested and the 72-hour report to DoD can be made.',
        zh: '二级：事件处置经过演练，能够在 72 小时内向国防部报告。',
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
      appliesIf: {
        fact: 'activities',
        op: 'includesAny',
        value: ['handles-cui'],
      },
    },
    {
      id: 'cmmc-14',
      ref: '32 CFR 170.21',
      text: {
        en: 'Level 2: open items sit in a plan of action that can close within 180 days.',
        zh: '二级：未完成项已列入行动计划 (POA&M)，可在 180 天内关闭。',
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
      csf: ['ID.IM-01', 'ID.RA-06'],
      appliesIf: {
        fact: 'activities',
        op: 'includesAny',
        value: ['handles-cui'],
      },
    },
  ],
  sources: [
    {
      id: 's1',
      publisher: 'Greenberg Traurig',
      title: 'Greenberg Traurig: DoD suspends CMMC deadlines',
      url: 'https://www.gtlaw.com/en/insights/2026/7/dod-suspends-cmmc-deadlines-and-seeks-to-reassess-requirements',
      checked: '2026-10-09',
    },
    {
      id: 's2',
      publisher: 'Federal News Network',
      title: 'Federal News Network: Phase 2 suspended',
      url: 'https://federalnewsnetwork.com/cybersecurity/2026/07/pentagon-suspends-cmmc-phase-two-requirements-launches-review-of-program/',
      checked: '2026-10-09',
    },
    {
      id: 's3',
      publisher: 'Latham',
      title: 'Latham: what contractors should know',
      url: 'https://www.lw.com/en/insights/what-defense-contractors-should-know-about-dod-suspension-of-cmmc-phase-2',
      checked: '2026-10-09',
    },
    {
      id: 's4',
      publisher: 'The Defense Compliance Report',
      title: 'The Defense Compliance Report: 32 CFR 170',
      url: 'https://thedefensecompliancereport.com/32-cfr-part-170-cmmc/',
      checked: '2026-10-09',
    },
    {
      id: 's5',
      publisher: 'csrc.nist.gov',
      title: 'NIST SP 800-171 Rev. 2',
      url: 'https://csrc.nist.gov/pubs/sp/800/171/r2/upd1/final',
      checked: '2026-10-09',
    },
    {
      id: 's6',
      publisher: 'g-e-s.com',
      title: 'Original four-phase timetable',
      url: 'https://g-e-s.com/cmmc-2-0-deadlines',
      checked: '2026-10-09',
    },
    {
      id: 's7',
      publisher: 'Ciphers Security',
      title: 'What a CMMC Level 2 cycle costs',
      url: 'https://cipherssecurity.com/?p=14948',
      checked: '2026-10-09',
    },
    {
      id: 's8',
      publisher: 'Wiley',
      title: 'DOD pauses CMMC 2.0 implementation',
      url: 'https://www.wiley.law/alert-DOD-Pauses-CMMC-2-0-Implementation-A-Big-Deal-with-Little-Immediate-Impact',
      checked: '2026-10-09',
    },
  ],
  related: ['fedramp', 'nist-baseline'],
  confidence: 'medium',
  checked: '2026-10-09',
  stale: '2027-07-01',
};

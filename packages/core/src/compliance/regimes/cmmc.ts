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
  short: {
    en: 'CMMC',
    zh: 'CMMC',
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
    en: 'Phase 1 (self-assessment) in force since 10 Nov 2025. Phase 2 third-party certification, due 10 Nov 2026, was SUSPENDED on 13 Jul 2026 pending a reform task force; no public outcome found up to early Oct 2026. Class Deviation 2026-O0025 Rev. 3 (3 Sep 2026) lets program offices ask for Level 1 (Self) or Level 2 (Self).',
    zh: '第一阶段（自评估）自 2025 年 11 月 10 日起生效。原定 2026 年 11 月 10 日的第二阶段第三方认证已于 2026 年 7 月 13 日暂停，等待改革工作组结论；截至 2026 年 10 月初未见公开结果。2026 年 9 月 3 日的 2026-O0025 第 3 版类别偏离允许项目办公室要求一级（自评）或二级（自评）。',
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
      confirmed: false,
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
        en: 'Take the folder or system in which federal contract information lies and list who and what may open it: people, service accounts, devices. Each must be on the approved list, and a colleague from another department must be refused.',
        zh: '打开存放联邦合同信息的文件夹或系统，列出能访问的人员、服务账号和设备，都须在批准名单上。请其他部门同事试着打开，应被拒绝。',
      },
      evidence: {
        en: 'The approved access list with signature, the rights export, and the note of the refused attempt.',
        zh: '签字的访问名单、权限导出、拒绝访问的试验记录。',
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
        en: 'List the outside connections to the systems in scope (cloud storage, personal devices, partner networks) and ask who allowed each. Then search your website and social media for drawings, part numbers or contract names and ask who checks before publication.',
        zh: '列出范围内系统的对外连接（云盘、个人设备、合作方网络），逐项问谁批准的。再到官网和社交媒体搜图纸、零件号、合同名，问发布前由谁审。',
      },
      evidence: {
        en: 'The connection list with approvals, and the publication check with name and date.',
        zh: '经批准的连接清单、写明姓名和日期的发布审核记录。',
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
        en: 'At two computers try to start without signing in, and connect a clean laptop that is not on the list to the network. Nothing may open without an own user name and password, and the unknown device must not reach the servers.',
        zh: '在两台电脑上试不登录直接用，再把一台不在清单上的干净笔记本接进网络。没有本人账号口令什么都不应打开，陌生设备也连不到服务器。',
      },
      evidence: {
        en: 'The user and device lists, the sign-in setting, and the result of the plug-in test.',
        zh: '用户与设备清单、登录设置、接入测试结果。',
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
        en: 'Ask for the last disk, phone or printer that left the firm and its wipe or destruction record with serial number. Open the cupboard of old equipment and see whether anything waits there without a label.',
        zh: '请对方拿出最近离开公司的硬盘、手机或打印机的擦除或销毁记录，上面要有序列号。再打开旧设备柜，看有没有没贴标签的。',
      },
      evidence: {
        en: 'The media log, destruction certificates, and the method used for each kind of media.',
        zh: '介质台账、销毁证明、各类介质的处理方法。',
      },
      effort: 'hours',
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
        en: 'Enter the building as a visitor would at a busy hour: someone must stop you, register you and stay with you. Compare the visitor log of one day with the calendar, and count the keys and badges against the list.',
        zh: '像访客一样在忙时进楼：应有人拦下、登记并全程陪同。拿某天的访客登记对照日程，再按清单点钥匙和门禁卡。',
      },
      evidence: {
        en: 'The visitor log, the list of keys and badges, and access records of the rooms in scope.',
        zh: '访客登记、钥匙与门禁卡清单、范围内房间的进出记录。',
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
        en: 'Ask IT to show the traffic denied at the firewall during the last week and who looked at it. From your public web server try to reach an internal file server; it must not be possible.',
        zh: '请 IT 展示上周防火墙拦截的流量以及谁看过。再从对外的网站服务器试着访问内部文件服务器，应不通。',
      },
      evidence: {
        en: 'The network drawing with zones, firewall rules, and the note of the separation test.',
        zh: '标出分区的网络图、防火墙规则、隔离测试记录。',
      },
      effort: 'weeks',
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
        en: 'Pick five computers and compare missing updates with your own time limit. On each look for the last signature update, the scheduled scan and the scan of downloaded files; try it with the harmless EICAR file.',
        zh: '抽五台电脑，对照自定期限看缺的更新；逐台看病毒库更新、定期扫描和下载文件扫描，用无害的 EICAR 文件试一次。',
      },
      evidence: {
        en: 'The patch report with time limits, the protection console export, and the blocked test file.',
        zh: '写明期限的补丁报告、防护后台导出、拦截测试文件的截图。',
      },
      effort: 'weeks',
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
        en: 'Open SPRS with the person who has access and read score, date and scope of your assessment and the yearly affirmation. Take three requirements marked as met and look at the proof; if one fails, correct the entry before anyone signs.',
        zh: '和有权限的人打开 SPRS，看自评分数、日期、范围和年度声明。抽三项标“符合”的看证据；有一项不成立，签字前先更正。',
      },
      evidence: {
        en: 'The SPRS screenshot with date, the scored worksheet, and proof per requirement kept with it.',
        zh: '带日期的 SPRS 截图、打分工作表、逐项证据。',
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
        en: 'Ask the author of the system security plan (SSP) to walk you along the boundary where controlled information (CUI) lives, on the drawing and on site. Choose five of the 110 requirements and see whether the described state is the real one.',
        zh: '请系统安全计划（SSP）的作者对着图纸和现场讲清受控信息（CUI）的边界。从 110 项要求里抽五项，看写的是不是实际情况。',
      },
      evidence: {
        en: 'The SSP with version and drawing, the list of assets in scope, and the sample check notes.',
        zh: '带版本和图纸的 SSP、范围内资产清单、抽查记录。',
      },
      effort: 'months',
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
        en: 'Sign in as a normal user over the network to a system with CUI, and as an administrator both locally and remotely. In all three a second proof must be asked; look for old accounts excluded from the rule.',
        zh: '以普通用户经网络登录含 CUI 的系统，再以管理员分别本地、远程登录，三次都要第二重验证。另查有没有被排除的旧账号。',
      },
      evidence: {
        en: 'The MFA policy export with exclusions, and the log of the three sign-ins.',
        zh: '含排除项的多因素认证策略导出、三次登录的日志。',
      },
      effort: 'weeks',
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
        en: "For each place where CUI is stored or sent, ask for the certificate number of the encryption module and look it up in NIST's list of validated modules. The version in use must be on it and the validated mode must be switched on.",
        zh: '逐处问 CUI 存储和传输所用加密模块的证书号，到 NIST 已验证模块清单里查。在用版本须在列，并已开启验证模式。',
      },
      evidence: {
        en: 'The table of modules with certificate numbers and dates, and screenshots of the FIPS mode.',
        zh: '含证书号和日期的模块对照表、FIPS 模式截图。',
      },
      effort: 'weeks',
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
        en: 'Choose one change to a CUI folder last month and ask who made it, when and from which device. If shared accounts or missing logs prevent the answer, it does not hold; check that the logs reach back as far as your rule says.',
        zh: '挑上个月 CUI 文件夹里的一次改动，问谁、何时、在哪台设备上做的。共用账号或缺日志答不上来就不算；再看日志是否够规定的年限。',
      },
      evidence: {
        en: 'The log extract for the sample, retention settings, and the list of audited events.',
        zh: '该样本的日志摘录、保存设置、审计事件清单。',
      },
      effort: 'weeks',
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
        en: 'Ask for the last incident exercise and the medium-assurance certificate or account needed to report to DoD; try it up to the form. From discovery the clock is 72 hours, so two people must be able to do it, and images must be kept.',
        zh: '查阅最近一次事件演练记录，再用向国防部报告所需的证书或账号登录一次，走到填表页为止。时限从发现起算只有 72 小时，所以要有两个人会操作，并且镜像要保留下来。',
      },
      evidence: {
        en: 'The exercise record, proof of access for two people, and the rule on preserving images and logs.',
        zh: '演练记录、两人的访问凭证、镜像与日志保全规定。',
      },
      effort: 'weeks',
      weight: 3,
      csf: ['RS.MA-01', 'RS.CO-02'],
      appliesIf: {
        fact: 'activities',
        op: 'includesAny',
        value: ['handles-cui'],
      },
      unconfirmed: 'all',
    },
    {
      id: 'cmmc-14',
      ref: '32 CFR 170.21',
      text: {
        en: 'Level 2: open items sit in a plan of action that can close within 180 days.',
        zh: '二级：未完成项已列入行动计划 (POA&M)，可在 180 天内关闭。',
      },
      test: {
        en: 'Read each open line of the plan of action (POA&M): owner, cost, date, and whether that requirement may be left open at all. Add up whether the last date lies within 180 days of the conditional status.',
        zh: '逐行看行动计划（POA&M）的未完成项：责任人、费用、日期，以及该要求能否留待整改。算一算最晚日期是否在有条件状态后 180 天内。',
      },
      evidence: {
        en: 'The POA&M with dates, the monthly progress notes, and proof for closed lines.',
        zh: '带日期的 POA&M、每月进展记录、已关闭项的证据。',
      },
      effort: 'days',
      weight: 2,
      csf: ['ID.IM-01', 'ID.RA-06'],
      appliesIf: {
        fact: 'activities',
        op: 'includesAny',
        value: ['handles-cui'],
      },
      unconfirmed: 'all',
    },
  ],
  sources: [
    {
      id: 's1',
      publisher: 'Greenberg Traurig',
      title: 'US Department of Defense suspends CMMC deadlines (July 2026)',
      url: 'https://www.gtlaw.com/en/insights/2026/7/dod-suspends-cmmc-deadlines-and-seeks-to-reassess-requirements',
      checked: '2026-10-09',
      secondHand: true,
    },
    {
      id: 's2',
      publisher: 'Federal News Network',
      title: 'Pentagon suspends CMMC phase two and reviews the programme',
      url: 'https://federalnewsnetwork.com/cybersecurity/2026/07/pentagon-suspends-cmmc-phase-two-requirements-launches-review-of-program/',
      checked: '2026-10-09',
      secondHand: true,
    },
    {
      id: 's3',
      publisher: 'Latham & Watkins',
      title: 'What contractors should know about the suspension of CMMC phase 2',
      url: 'https://www.lw.com/en/insights/what-defense-contractors-should-know-about-dod-suspension-of-cmmc-phase-2',
      checked: '2026-10-09',
      secondHand: true,
    },
    {
      id: 's4',
      publisher: 'The Defense Compliance Report',
      title: '32 CFR Part 170, the CMMC rule',
      url: 'https://thedefensecompliancereport.com/32-cfr-part-170-cmmc/',
      checked: '2026-10-09',
    },
    {
      id: 's5',
      publisher: 'US National Institute of Standards and Technology (NIST)',
      title: 'SP 800-171 Rev. 2, protecting controlled unclassified information',
      url: 'https://csrc.nist.gov/pubs/sp/800/171/r2/upd1/final',
      checked: '2026-10-09',
    },
    {
      id: 's6',
      publisher: 'g-e-s.com',
      title: 'The original four phases of CMMC 2.0',
      url: 'https://g-e-s.com/cmmc-2-0-deadlines',
      checked: '2026-10-09',
    },
    {
      id: 's7',
      publisher: 'cipherssecurity.com',
      title: 'Cost of a CMMC assessment',
      url: 'https://cipherssecurity.com/?p=14948',
      checked: '2026-10-09',
    },
    {
      id: 's8',
      publisher: 'Wiley',
      title: 'Department of Defense pauses CMMC 2.0',
      url: 'https://www.wiley.law/alert-DOD-Pauses-CMMC-2-0-Implementation-A-Big-Deal-with-Little-Immediate-Impact',
      checked: '2026-10-09',
    },
  ],
  confidence: 'medium',
  related: ['fedramp', 'nist-baseline'],
  unconfirmed: ['status'],
  checked: '2026-10-09',
  stale: '2026-12-31',
};

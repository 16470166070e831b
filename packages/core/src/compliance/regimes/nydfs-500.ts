import type { Regime } from '../regime.ts';

// To check: Limited exemption test (500.19(a)): fewer than 20 staff, or under USD 7.5m revenue in each of three years, or under USD 15m assets; a notice must be filed within 30 days.
/** NYDFS Cybersecurity Regulation. Law / government text: refer freely; wording here is our own. */
export const regime: Regime = {
  id: 'nydfs-500',
  name: {
    en: 'NYDFS Cybersecurity Regulation',
    zh: '纽约金融服务局网络安全条例 (23 NYCRR 500)',
  },
  short: {
    en: 'NYDFS Part 500',
    zh: 'NYDFS 500',
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
    en: 'In force; yearly filing by 15 April',
    zh: '现行有效；每年 4 月 15 日前申报',
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
        en: 'Lay the programme beside the risk assessment and pick its three highest risks: for each the programme must name a measure, an owner and a way to detect failure. If it reads like a template in which your systems do not appear, it does not hold.',
        zh: '把网络安全计划和风险评估摆在一起，挑最高的三项风险：每项都要有措施、责任人和发现失效的办法。读起来像模板、没有自家系统的，不算。',
      },
      evidence: {
        en: 'The programme document with version, the risk assessment it refers to, and the table linking the two.',
        zh: '带版本的计划文件、所引用的风险评估、两者对应表。',
      },
      effort: 'weeks',
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
        en: 'Check the approval page of each policy: signed by a senior officer or the board, date under a year old. Compare the list of topics in the rule with your table of contents and mark what is missing.',
        zh: '看每份制度的批准页：由高级主管或董事会签字，日期在一年以内。再拿条例列出的主题对照目录，标出缺的。',
      },
      evidence: {
        en: 'The signed approval of this year, the policy set with dates, and the topic comparison.',
        zh: '本年度签字批准页、带日期的成套制度、主题对照表。',
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
        en: "Read the CISO's last written report: it must state the programme's weak points, material incidents and planned repairs, not only activities. If the role is outsourced, ask which employee of yours supervises it and how.",
        zh: '看 CISO 最近一份书面报告，须写薄弱环节、重大事件和整改计划，不能只列工作量。外包的，问由哪位内部员工监督、怎么监督。',
      },
      evidence: {
        en: 'The report with date and recipient, the appointment or outsourcing contract, and the board minutes that discuss it.',
        zh: '注明日期和接收人的报告、任命书或外包合同、讨论该报告的会议纪要。',
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
        en: "Ask for this year's penetration test and check that it came from inside and outside the network and from a qualified tester. Take the two worst findings and the two worst of the last scan, and follow them to the repair and the re-test.",
        zh: '调阅今年的渗透测试报告，核实内外网都测过、测试人员有资质。再挑其中最严重的两项和最近一次扫描中最严重的两项，一路追到修复和复测。',
      },
      evidence: {
        en: 'The test report, scan reports with dates, and the repair tickets ranked by risk with re-test results.',
        zh: '渗透测试报告、带日期的扫描报告、按风险排序并附复测结果的修复工单。',
      },
      effort: 'weeks',
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
        en: 'Export the privileged accounts and ask each holder when he or she last needed the right. The yearly review must carry a signature; take three leavers and compare times, and see that remote desktop and similar tools are off or restricted.',
        zh: '导出特权账号，逐个问最近一次用到是什么时候。年度复核须有签字；抽三位离职者核对时间，并看远程桌面等工具是否关闭或受限。',
      },
      evidence: {
        en: 'The signed access review, leaver records with times, and the configuration of remote control tools.',
        zh: '签字的权限复核、带时间的离职记录、远程控制工具的配置。',
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
        en: 'Compare the date on the risk assessment with your calendar of changes: new system, acquisition, new office, move to a cloud. It must be under a year old and later than the latest material change.',
        zh: '拿风险评估日期对照变更日程：新系统、并购、新办公点、上云。须在一年以内，且晚于最近一次重大变更。',
      },
      evidence: {
        en: 'The assessment with version history and the log of changes that triggered updates.',
        zh: '带版本历史的评估、触发更新的变更记录。',
      },
      effort: 'weeks',
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
        en: 'Pick three providers that hold or can reach non-public information (NPI) and ask for the due diligence, the contract terms on MFA, encryption and notice, and the last re-assessment. One of them should be the smallest, since it is usually forgotten.',
        zh: '挑三家持有或能接触非公开信息（NPI）的服务商，看尽调、合同中关于多因素认证、加密和通报的条款，以及最近一次复评。其中一家选最小的，最容易被忘。',
      },
      evidence: {
        en: 'The provider policy, completed due diligence files, and the contract clauses per provider.',
        zh: '服务商管理制度、尽调档案、各家合同条款。',
      },
      effort: 'weeks',
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
        en: "Have the identity system list all accounts without MFA, service accounts and vendors included, and try one internal application from the office. Unless you have the limited exemption, a password alone must open nothing; approved substitutes need the CISO's signature and yearly renewal.",
        zh: '让身份系统列出所有未启用多因素认证的账号，含服务账号和供应商，并在办公室登录一个内部应用试试。未享有限豁免的，只凭口令什么都不应打开；替代措施须 CISO 签字并每年更新。',
      },
      evidence: {
        en: 'The account export with MFA status, the coverage list by system, and signed compensating controls.',
        zh: '含多因素认证状态的账号导出、按系统的覆盖清单、签字的替代措施。',
      },
      effort: 'weeks',
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
        en: 'Choose ten items at random from the floor and the cloud bill and look for them in the inventory with owner, place, class, end of support and recovery time. Then choose ten lines from the inventory and find them in reality.',
        zh: '从现场和云账单随机挑十项，在清单里找，须有责任人、位置、分级、支持到期日和恢复时间目标。再从清单里挑十行，到现场找实物。',
      },
      evidence: {
        en: 'The inventory export with date, the procedure for keeping it current, and the result of the sample check.',
        zh: '带日期的清单导出、更新流程、抽查结果。',
      },
      effort: 'weeks',
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
        en: 'Open the oldest folder with customer files and the mail archive, and compare the dates with the schedule. Anything past its period needs a legal reason in writing; look for the log of the last deletion.',
        zh: '打开最老的客户文件夹和邮件归档，日期与期限表对照。超期的须有书面法律理由，并查最近一次删除日志。',
      },
      evidence: {
        en: 'The retention schedule for NPI, deletion logs including mail, and documented legal holds.',
        zh: 'NPI 保存期限表、含邮件的删除日志、书面的依法保留记录。',
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
        en: "Take the staff list, executives included, and find each person's training date within twelve months. Look in the content for social engineering (tricking people into acting) such as a faked voice or a changed bank account.",
        zh: '拿在职名单（含高管）逐人核对 12 个月内的培训日期。内容须含社会工程，即骗人上当的手法，如伪造语音、变更收款账户。',
      },
      evidence: {
        en: 'The attendance export, the course outline with the social engineering part, and results of exercises.',
        zh: '参训导出、含社会工程部分的课程大纲、演练结果。',
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
        en: 'Ask where NPI is stored and sent, and for each place see the encryption setting yourself. For places at rest without encryption there must be a substitute approved in writing by the CISO within the last year.',
        zh: '问 NPI 存在哪里、发往哪里，逐处亲眼看加密设置。静态未加密的，须有 CISO 近一年内书面批准的替代措施。',
      },
      evidence: {
        en: "The table of places with encryption status and date, and the CISO's approval for exceptions.",
        zh: '各处加密状态表（带日期）、CISO 对例外的批准。',
      },
      effort: 'weeks',
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
        en: "Ask for the record of this year's tests: incident plan with the senior people, continuity plan, and a restore of critical data. Take one lesson noted there and see whether the plan was changed.",
        zh: '调阅今年的测试记录：高层参加的应急演练、连续性演练和关键数据恢复。挑一条记下的教训，看预案是否据此改过。',
      },
      evidence: {
        en: 'Exercise minutes with participants, the restore protocol, and the changed pages of the plan.',
        zh: '列出参加人的演练纪要、恢复记录、预案修改页。',
      },
      effort: 'weeks',
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
        en: 'Sign in to the DFS portal with the person on duty and stop before sending; both he or she and a deputy must get that far. Go through a ransom case on paper: notice within 24 hours of paying, reasons and alternatives within 30 days.',
        zh: '和值班人登录 DFS 门户，走到提交前停下；本人和替补都要能做到。再书面推演一次勒索：付款后 24 小时内通报，30 天内说明理由和考虑过的替代办法。',
      },
      evidence: {
        en: 'Portal access for two people, the decision sheet for incidents, and the draft of the ransom explanation.',
        zh: '两人的门户账号、事件判断表、赎金说明草稿。',
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
        en: 'Ask the two signatories what they looked at before signing the April filing. For each section there must be evidence from the year concerned, gaps must be named with a repair date, and the file must still exist for five years back.',
        zh: '问两位签署人签 4 月申报前看了什么。每一节都要有当年的证据，差距写明整改日期，往前五年的档案都还在。',
      },
      evidence: {
        en: 'The filed certification or acknowledgement, the evidence folder by section, and the remediation plan.',
        zh: '已提交的合规证明或不合规说明、按条款整理的证据夹、整改计划。',
      },
      effort: 'days',
      weight: 3,
      csf: ['GV.OV-03'],
    },
  ],
  sources: [
    {
      id: 's1',
      publisher: 'New York State Department of Financial Services',
      title: 'Cybersecurity regulation 23 NYCRR Part 500 and guidance',
      url: 'https://www.dfs.ny.gov/industry_guidance/cybersecurity',
      checked: '2026-07-01',
    },
    {
      id: 's2',
      publisher: 'Pillsbury',
      title: 'NYDFS penalty under the cybersecurity regulation (Healthplex)',
      url: 'https://www.pillsburylaw.com/en/news-and-insights/NYDFS-Penalty-Cybersecurity-Regs.html',
      checked: '2026-07-01',
    },
    {
      id: 's3',
      publisher: 'Steptoe',
      title: 'Three takeaways from the NYDFS Healthplex settlement',
      url: 'https://www.steptoe.com/en/news-publications/three-key-takeaways-from-the-ny-dfs-healthplex-settlement.html',
      checked: '2026-07-01',
    },
    {
      id: 's4',
      publisher: 'New York State',
      title: '23 NYCRR 500.17(b), yearly filing',
      checked: '2026-07-01',
    },
    {
      id: 's5',
      publisher: 'New York State',
      title: '23 NYCRR 500.22(d)(4), dates of the second amendment',
      checked: '2026-07-01',
    },
  ],
  confidence: 'high',
  related: ['ftc-safeguards'],
  unconfirmed: [],
  checked: '2026-07',
  stale: '2027-04-15',
};

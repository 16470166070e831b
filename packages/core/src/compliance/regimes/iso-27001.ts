import type { Regime } from '../regime.ts';

// To check: Chinese (CNAS/CNCA) certificate prices were not researched.
/** ISO/IEC 27001 certification. ISO copyright: clause and control numbers only, paraphrase in own words. */
export const regime: Regime = {
  id: 'iso-27001',
  name: {
    en: 'ISO/IEC 27001 certification',
    zh: 'ISO/IEC 27001 信息安全管理体系认证',
  },
  short: {
    en: 'ISO 27001',
    zh: 'ISO 27001',
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
    en: '2013-edition certificates ended 31 Oct 2025',
    zh: '2013 版证书已于 2025 年 10 月 31 日全部失效',
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
        en: 'Read the scope to a sales colleague and ask which customer orders fall outside it. If a service that tenders ask about is outside, or a site is named that does not exist any more, the scope must be changed before the audit.',
        zh: '把范围说明念给销售听，问哪些订单不在其中。招标常问的服务若不在内，或写着已撤销的场所，审核前就要改。',
      },
      evidence: {
        en: 'The scope statement with interfaces and exclusions explained, and the draft wording for the certificate.',
        zh: '说明接口和排除理由的范围说明、拟定的证书表述。',
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
        en: 'Ask the top manager three questions: what does the policy promise, who is in charge, what did you pay for this year? Answers must agree with the signed policy, the role description and the budget.',
        zh: '问最高管理者三个问题：方针承诺什么、谁负责、今年花了多少钱？答案须与签发的方针、职责说明和预算一致。',
      },
      evidence: {
        en: 'The signed policy, role descriptions with names, and the budget or resource decision.',
        zh: '签发的安全方针、写明姓名的职责说明、预算或资源决定。',
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
        en: "Let a second person rate three risks with the written method, without seeing the first result. If the ratings differ widely, the method is not repeatable; owners' signatures must be dated after the rating.",
        zh: '请第二个人按书面方法独立给三项风险评级。差距很大，说明方法不可重复；责任人的签字须晚于评级日期。',
      },
      evidence: {
        en: "The method, the risk register with ratings, and the owners' acceptance with date.",
        zh: '评估方法、带评级的风险台账、责任人确认及日期。',
      },
      effort: 'weeks',
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
        en: 'Count the lines of the Statement of Applicability (SoA): 93, none without a reason for yes or no. Take five marked as implemented and see each in practice, and compare two open ones with the treatment plan.',
        zh: '数适用性声明（SoA）的行数：93 项，选或不选都要有理由。挑五项标“已实施”的到现场看，再拿两项未完成的对照处置计划。',
      },
      evidence: {
        en: 'The SoA with version, the treatment plan with dates, and the sample notes.',
        zh: '带版本的 SoA、写明日期的处置计划、抽查记录。',
      },
      effort: 'weeks',
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
        en: 'Look at who did the internal audit: it must not be the person who built what was audited. The report must cover the clauses and a sample of controls, and corrective actions must be under way before Stage 2.',
        zh: '看内审由谁做：不能是建体系的人自己审自己。报告须覆盖条款和部分控制，第二阶段审核前纠正措施已启动。',
      },
      evidence: {
        en: 'The audit programme, the report with findings, proof of competence and independence, and corrective actions.',
        zh: '内审方案、含发现的报告、能力与独立性证明、纠正措施。',
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
        en: 'Put the minutes beside the list of inputs in Clause 9.3 and tick each. A review without decisions on improvement or resources does not count; ask for one decision and its state today.',
        zh: '把管理评审纪要与 9.3 条的输入逐项打勾。没有改进或资源决定的评审不算；挑一项决定，问现在进展如何。',
      },
      evidence: {
        en: 'The minutes with participants and decisions, and the action list with status.',
        zh: '列出参加人和决定的纪要、带状态的行动清单。',
      },
      effort: 'hours',
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
        en: 'Choose five things you can see (a laptop, a cloud service, a contract file, a phone, a backup disk) and find each in the inventory with owner and class. Then ask an owner what the class means for handling.',
        zh: '挑五样看得见的（笔记本、云服务、合同文件、手机、备份盘），在清单里找，须有责任人和级别。再问责任人：这个级别该怎么处理？',
      },
      evidence: {
        en: 'The inventory with owners and classes, and the handling rule for each class.',
        zh: '写明责任人和级别的资产清单、各级别处理规定。',
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
        en: 'Take the role matrix and compare it with the real rights of four people, one of them an administrator. The last review must have its date in your plan, and remote or privileged sign-in must ask for a second proof before your eyes.',
        zh: '拿岗位权限矩阵对照四个人的实际权限，其中一位是管理员。最近复核须按计划日期做；当面试远程和特权登录，应要求第二重验证。',
      },
      evidence: {
        en: 'The role matrix, the signed review, and screenshots of the sign-in rule.',
        zh: '岗位权限矩阵、签字的复核、登录规则截图。',
      },
      effort: 'weeks',
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
        en: 'From the supplier list choose a cloud service and a service firm and ask for rating, contract clause and last check. For the cloud service ask also who does what (shared responsibility) and how you would leave it.',
        zh: '从供应商清单里挑一个云服务和一家服务公司，看分级、合同条款和最近一次检查。云服务再问责任怎么分、怎么退出。',
      },
      evidence: {
        en: 'The rated list, clauses, review notes, and the exit note for the cloud service.',
        zh: '分级清单、条款、复核记录、云服务退出说明。',
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
        en: 'Ask an employee to report something odd now, by the official route, and follow the ticket for a day. Then take a closed incident and look for lessons learnt and for evidence that was kept in a way a lawyer could use.',
        zh: '请一位员工现在就按正式渠道报一件异常，跟一天工单。再取一份已结事件，看有没有复盘和能供律师使用的证据保全。',
      },
      evidence: {
        en: 'The incident tickets, review notes, and the evidence handling sheet.',
        zh: '事件工单、复盘记录、证据保全表。',
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
        en: 'Ask which recovery time the business agreed for two services and compare with the last restore test. A test of a single file does not prove a service; look for one in which users worked afterwards.',
        zh: '问清业务方为两项服务约定的恢复时间，对照最近一次恢复测试。只恢复单个文件不能证明服务可用，要找恢复后真有人用过的。',
      },
      evidence: {
        en: 'The continuity requirements, backup reports, and the restore test signed by a user.',
        zh: '连续性要求、备份报告、使用者签字的恢复测试。',
      },
      effort: 'weeks',
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
        en: 'Take the file of one person hired this year: reference check as the law allows, signed confidentiality, training date. Ask that person how to report a lost phone; the same must hold for a freelancer.',
        zh: '取今年入职一人的档案：合法范围内的背景核查、签字的保密协议、培训日期。问他手机丢了怎么报；外部人员也抽一位。',
      },
      evidence: {
        en: 'Personnel checklist, signed terms, training record, and the rule for leavers.',
        zh: '人事检查表、签署的条款、培训记录、离职规定。',
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
        en: 'Export three lists of the same day: inventory, malware protection, vulnerability scan. Machines that occur in only one of them are your findings; then compare one computer with the written secure build.',
        zh: '同一天导出三份清单：资产、恶意代码防护、漏洞扫描。只出现在其中一份的机器就是问题；再拿一台电脑对照书面安全基线。',
      },
      evidence: {
        en: 'The three exports, the baseline document, and the tickets for deviations.',
        zh: '三份导出、基线文件、偏差工单。',
      },
      effort: 'weeks',
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
        en: 'Write a test entry into the log and let an administrator try to delete it; that must not be possible for the person whose work is logged. Then see an alert from last month and what was done about it.',
        zh: '先写入一条测试日志，再请管理员试着删除：操作被记录的人自己应当删不掉。再看上个月的一条告警及其处置。',
      },
      evidence: {
        en: 'Log source list with retention, rights on the log store, and the handled alert.',
        zh: '日志来源及保存期清单、日志库权限、已处置的告警。',
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
        en: 'Take the last feature your developers released and ask for the security requirement, the code review and the test with its data. Live personal data in the test system means no; if you do not develop, the SoA must say so.',
        zh: '取开发最近上线的一个功能，看安全需求、代码评审和测试及所用数据。测试系统里有真实个人数据就不算；不做开发的，SoA 要写明。',
      },
      evidence: {
        en: 'The development rule, the review record, the test report, and the source of the test data.',
        zh: '开发规范、评审记录、测试报告、测试数据来源。',
      },
      effort: 'weeks',
      weight: 1,
      csf: ['PR.PS-06'],
    },
  ],
  sources: [
    {
      id: 's1',
      publisher: 'International Organization for Standardization (ISO)',
      title: 'ISO/IEC 27001:2022, information security management systems',
      url: 'https://www.iso.org/standard/27001',
      checked: '2026-07-01',
      secondHand: true,
    },
    {
      id: 's2',
      publisher: 'LegalClarity',
      title: 'How to become ISO 27001 certified: steps and costs',
      url: 'https://legalclarity.org/how-to-become-iso-27001-certified-steps-and-costs/',
      checked: '2026-07-01',
    },
    {
      id: 's3',
      publisher: 'gantt-chart.co.uk',
      title: 'Twelve-month roadmap for ISO 27001 and the four control themes',
      url: 'https://www.gantt-chart.co.uk/compliance/iso-27001-implementation-roadmap/',
      checked: '2026-07-01',
    },
  ],
  confidence: 'high',
  related: ['soc-2', 'tisax', 'cn-mlps'],
  unconfirmed: [],
  checked: '2026-07',
  stale: '2027-06-30',
};

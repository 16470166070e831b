import type { Regime } from '../regime.ts';

// To check: 45 CFR 164.404-410 clocks, six-year retention and effort range are from recollection (well known, primary text not opened).
/** HIPAA Security, Privacy and Breach Notification Rules. Law / government text: refer freely; wording here is our own. */
export const regime: Regime = {
  id: 'hipaa',
  name: {
    en: 'HIPAA Security, Privacy and Breach Notification Rules',
    zh: '美国《健康保险流通与责任法案》(HIPAA) 安全、隐私与泄露通知规则',
  },
  short: {
    en: 'HIPAA',
    zh: 'HIPAA',
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
    en: 'Existing rule enforced. The January 2025 proposal is still only proposed; the federal agenda lists it as a long-term action for July 2027.',
    zh: '现行规则照常执法。2025 年 1 月的修订草案仍未定稿，联邦立法议程将其列为长期事项，预计 2027 年 7 月。',
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
        en: 'Write down every place where electronic patient data (ePHI) lives or passes: record system, mail, fax service, phones, copier, backups, billing firm. Compare with the risk analysis; each must be in it with threat, likelihood and impact, and the date must be later than your last move, merger or change of system.',
        zh: '把电子患者数据（ePHI）存放或经过的地方都写下来：病历系统、邮件、传真服务、手机、复印机、备份、账单公司。对照风险分析，每处都应写明威胁、可能性和影响，日期须晚于最近一次搬迁、合并或换系统。',
      },
      evidence: {
        en: 'The dated risk analysis with its list of systems, the method used, and the version history that shows the last update.',
        zh: '注明日期的风险分析及系统清单、所用方法、显示最近更新的版本记录。',
      },
      effort: 'weeks',
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
        en: 'Take the three highest risks from the analysis and ask for the matching line in the plan: name, due date, status. For one that is marked done, look at the real setting or device to see whether it is true.',
        zh: '从风险分析里取最高的三项，到整改计划里找对应的行：姓名、期限、状态。挑一项标为完成的，去看实际设置或设备，核实是否属实。',
      },
      evidence: {
        en: 'The risk management plan with owners and dates, and one proof per closed line such as a screenshot, invoice or test record.',
        zh: '写明责任人和期限的整改计划，每项已完成的附一份凭证，如截图、发票或测试记录。',
      },
      effort: 'weeks',
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
        en: 'Ask two employees who the security official is; both must give the same name. Then read the appointment: name, date, tasks and a signature of the owner or director.',
        zh: '问两位员工谁是安全负责人，两人应说出同一个名字。再看任命文件：姓名、日期、职责、老板或负责人的签字。',
      },
      evidence: {
        en: 'The signed appointment letter and the job description that lists the HIPAA security tasks.',
        zh: '签字的任命书，以及列明 HIPAA 安全职责的岗位说明。',
      },
      effort: 'hours',
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
        en: 'Pick the last three people who left and one who changed jobs, and compare their last day with the date their record system account was closed or changed. Same day counts; then check that a receptionist cannot open clinical notes that the job does not need.',
        zh: '挑最近离职的三人和调岗的一人，对比最后一天与病历系统账号停用或变更的日期，同一天才算达标。再看前台账号能不能打开岗位用不到的病历。',
      },
      evidence: {
        en: 'A role and rights table, the leaver tickets with times, and the user export of the record system.',
        zh: '岗位权限对照表、带时间的离职工单、病历系统用户导出。',
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
        en: 'Compare the staff list, owner and physicians included, with the training register; everyone must have a date within the interval your policy sets. Ask a new colleague what he or she would do with a misdirected fax.',
        zh: '拿在职人员名单（含老板和医生）对照培训登记，人人都应在制度规定的周期内受过训。问一位新同事：传真发错了人怎么办？',
      },
      evidence: {
        en: 'The training register with names, dates and topic, the material used, and the sanction policy that staff acknowledged.',
        zh: '含姓名、日期和主题的培训登记、所用材料，以及员工确认过的违规处理规定。',
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
        en: 'Open the incident log and take two entries, also small ones such as a lost badge or a wrong mail. Each must show the four-factor breach assessment (what data, who got it, was it viewed, was it made good) and the reason why notice was or was not given.',
        zh: '打开事件台账，抽两条，小事也算，比如丢了门卡、邮件发错。每条都应有四个要素的泄露评估（哪些数据、谁拿到、是否看过、是否已补救），并写明为何通知或不通知。',
      },
      evidence: {
        en: 'The incident log, the completed breach risk assessments and the closing notes, kept for six years.',
        zh: '事件台账、填好的泄露风险评估、结案记录，保存六年。',
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
        en: 'Ask how patients would be seen tomorrow if the record system were down, and have the downtime forms shown. Then read the record of the last restore: which system, when, how many hours, who confirmed that the records were usable.',
        zh: '问一句：病历系统明天瘫了怎么接诊？请对方拿出停机时用的纸质表单。再看最近一次恢复记录：哪个系统、何时、几小时、谁确认病历可用。',
      },
      evidence: {
        en: 'The contingency plan, the backup report of the past month and the restore test record with times.',
        zh: '应急运行方案、近一个月备份报告、写明时间的恢复测试记录。',
      },
      effort: 'weeks',
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
        en: 'Look for the last written evaluation and ask what has changed since: new site, telehealth, a merger, AI scribes. It holds if someone compared the safeguards with those changes in the interval your policy sets and noted the result.',
        zh: '找到最近一次书面评估，问问之后有什么变化：新诊点、远程诊疗、合并、AI 病历助手。有人在制度规定的周期内对照这些变化检查过防护措施并写下结论，才算达标。',
      },
      evidence: {
        en: 'The evaluation report with date and author, and the list of follow-up actions that came out of it.',
        zh: '写明日期和作者的评估报告，以及由此产生的后续事项清单。',
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
        en: 'Go through the payables list of one quarter and mark each supplier that could see patient data: IT provider, cloud, billing, shredding, answering service. For each ask for a signed business associate agreement (BAA), and ask two of them which sub-suppliers they have bound in the same way.',
        zh: '翻一个季度的应付账款，标出可能看到患者数据的供应商：IT 服务商、云、账单、碎纸、代接电话。每家都要有签好的业务伙伴协议（BAA），再问其中两家，下级供应商是否同样签了。',
      },
      evidence: {
        en: "The register of business associates with date signed, the agreements themselves, and the suppliers' written word on sub-suppliers.",
        zh: '业务伙伴登记表（含签署日期）、协议原件、供应商关于下级供应商的书面答复。',
      },
      effort: 'weeks',
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
        en: 'Walk through the practice as a visitor: can you read a screen, reach the server cupboard, pick up a printout? Then take the last disposed computer or copier and ask for the wipe record with serial number.',
        zh: '像访客一样在诊所走一圈：能看到屏幕吗？能摸到机柜吗？能拿走打印件吗？再挑最近报废的电脑或复印机，要求看写有序列号的擦除记录。',
      },
      evidence: {
        en: 'The device list with whereabouts, wiping or destruction certificates with serial numbers, and a dated note of the walk-through.',
        zh: '载明去向的设备清单、含序列号的擦除或销毁证明、注明日期的巡查记录。',
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
        en: 'Leave a signed-in workstation alone and time it: it must lock within the period in your policy. Look in each system with patient data for shared logins, and try a sign-in from home: a second proof must be asked.',
        zh: '让一台已登录的工作站闲置并计时，应在制度规定的时间内自动锁定。查看各个含患者数据的系统有没有共用账号，再在家试一次登录，应要求第二重验证。',
      },
      evidence: {
        en: 'User exports per system, a screenshot of the logoff and MFA settings, and the list of systems with the date each was checked.',
        zh: '各系统用户导出、自动登出和多因素认证设置截图、写明核查日期的系统清单。',
      },
      effort: 'weeks',
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
        en: 'Take one laptop, one phone, one server and one backup disk and look at the encryption status on each. Send yourself a message with patient data the usual way and see whether it goes encrypted; where it does not, the written alternative must be at hand.',
        zh: '各取一台笔记本、手机、服务器和备份盘，看加密状态。再按平时的方式发一封含患者数据的邮件，看是否加密发送；没加密的，须当场拿得出书面替代说明。',
      },
      evidence: {
        en: 'The device management report on encryption, the mail gateway setting, and the signed decision wherever an equivalent measure is used.',
        zh: '设备管理系统的加密报告、邮件网关设置，以及采用同等措施时的签字决定。',
      },
      effort: 'weeks',
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
        en: 'Ask who reviews the access logs and have that person show the last review: date, what was looked at, what was found. Test it with one question: who opened the record of a known colleague or relative in the past month?',
        zh: '问清由谁查阅访问日志，请他拿出最近一次记录：日期、看了什么、发现什么。再出一道题：上个月谁打开过某位同事或亲属的病历？',
      },
      evidence: {
        en: 'Log retention setting, the review notes with initials and dates, and one follow-up on an unusual access.',
        zh: '日志保存设置、带签名和日期的查阅记录、一次异常访问的跟进。',
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
        en: 'Put a case to the privacy official: on 3 March a clinic loses an unencrypted laptop with 620 patients on it; who is told, by whom, by when? The answer must name the patients, HHS and the media, with dates; if you are a supplier, the client first and the deadline in that contract.',
        zh: '给隐私负责人出题：3 月 3 日丢了一台未加密笔记本，里面有 620 名患者的资料，谁来通知、通知谁、何时之前？答案须说出患者、HHS 和媒体及各自日期；若是供应商，则先通知客户，并说出合同里的时限。',
      },
      evidence: {
        en: 'The notification procedure with deadlines, letter templates for patients, and a table of client contracts with their notice periods.',
        zh: '写明时限的通知流程、致患者的信函模板、各客户合同的通报时限表。',
      },
      effort: 'days',
      weight: 3,
      csf: ['RS.CO-02'],
      unconfirmed: 'all',
    },
    {
      id: 'hipaa-15',
      ref: '45 CFR 164.316',
      text: {
        en: 'Policies and evidence are written down and kept for six years.',
        zh: '制度与证据均成文，并保存六年。',
      },
      test: {
        en: 'Ask for a policy that has since been replaced and for an incident record or training list from five years ago. If either cannot be found within a day, the six-year rule is not being kept.',
        zh: '要求找一份已被替换的旧制度，再找一份五年前的事件记录或培训名单。一天之内找不到其中任何一份，就说明六年保存没做到。',
      },
      evidence: {
        en: 'The policy folder with version dates, the retention schedule naming six years, and the place where old versions are archived.',
        zh: '带版本日期的制度目录、写明六年的保存期限表、旧版本的归档位置。',
      },
      effort: 'days',
      weight: 1,
      csf: ['GV.PO-01'],
      unconfirmed: 'all',
    },
  ],
  sources: [
    {
      id: 's1',
      publisher: 'US National Institute of Standards and Technology (NIST)',
      title: 'SP 800-66 Rev. 2, resource guide to the HIPAA Security Rule',
      url: 'https://csrc.nist.gov/pubs/sp/800/66/r2/final',
      checked: '2026-10-09',
    },
    {
      id: 's2',
      publisher: 'ProspyrMed',
      title: 'HIPAA penalty amounts from 28 January 2026',
      url: 'https://www.prospyrmed.com/blog/post/hhs-raises-hipaa-violation-penalties-effective-january-28-2026',
      checked: '2026-10-09',
    },
    {
      id: 's3',
      publisher: 'Paubox',
      title: 'HIPAA penalties after the inflation adjustment, and the 2019 enforcement discretion',
      url: 'https://www.paubox.com/blog/hhs-updates-hipaa-penalty-amounts-to-reflect-inflation-adjustment',
      checked: '2026-10-09',
    },
    {
      id: 's4',
      publisher: 'US Office of Information and Regulatory Affairs (reginfo.gov)',
      title: 'Unified Agenda entry RIN 0945-AA22 on the HIPAA Security Rule',
      url: 'https://www.reginfo.gov/public/do/eAgendaViewRule?pubId=202510&RIN=0945-AA22',
      checked: '2026-10-09',
      secondHand: true,
    },
    {
      id: 's5',
      publisher: 'Clark Hill',
      title: 'HIPAA Security Rule update delayed until 2027',
      url: 'https://www.clarkhill.com/news-events/news/hipaa-security-rule-update-delayed-until-2027/',
      checked: '2026-10-09',
    },
  ],
  confidence: 'high',
  related: ['cyber-insurance', 'soc-2'],
  unconfirmed: [],
  checked: '2026-10-09',
  stale: '2027-07-31',
};

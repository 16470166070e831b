import type { Regime } from '../regime.ts';

// To check: Digital Omnibus (GDPR part) status after mid-2026 not found.
/** EU GDPR. Law / government text: refer freely; wording here is our own. */
export const regime: Regime = {
  id: 'gdpr',
  name: {
    en: 'EU GDPR',
    zh: '欧盟《通用数据保护条例》(GDPR)',
  },
  short: {
    en: 'GDPR',
    zh: '欧盟 GDPR',
  },
  market: {
    en: 'Customers in the European Union',
    zh: '欧盟客户',
  },
  version: {
    en: 'Regulation (EU) 2016/679',
    zh: '欧盟第 2016/679 号条例',
  },
  authority: {
    en: 'EU data protection authorities',
    zh: '欧盟各成员国数据保护机构',
  },
  regions: ['EU'],
  type: 'law',
  gate: 'legal-precondition',
  blocks: {
    en: 'EU customers will not sign without a data processing agreement and evidence of Article 32 security; unlawful transfers can be ordered to stop.',
    zh: '没有数据处理协议和第 32 条安全措施的证明，欧盟客户不会签约；违规的数据传输可被责令停止。',
  },
  status: {
    en: "In force. A 2025 'Digital Omnibus' proposal would ease breach notice (96 hours, high risk only); it was still a proposal in the material found.",
    zh: '现行有效。2025 年“数字综合法案”拟放宽泄露通知（96 小时、仅限高风险），所见资料中仍为草案。',
  },
  rules: [
    {
      level: 'mandatory',
      when: {
        fact: 'activities',
        op: 'includesAny',
        value: ['personal-data-eu'],
      },
      why: {
        en: 'You offer goods or services to, or monitor, people in the EU, or process data for an EU client.',
        zh: '贵公司向欧盟境内个人提供商品或服务、监测其行为，或为欧盟客户处理数据。',
      },
    },
    {
      level: 'mandatory',
      when: {
        fact: 'regions',
        op: 'includesAny',
        value: ['EU'],
      },
      why: {
        en: 'An establishment in the EU brings all its processing into scope.',
        zh: '在欧盟设有机构即全部适用。',
      },
    },
  ],
  penalty: {
    text: {
      en: 'Up to EUR 20 million or 4% of worldwide turnover (principles, rights, transfers); up to EUR 10 million or 2% for controller and security duties, whichever is higher.',
      zh: '违反原则、权利或跨境规则：最高 2,000 万欧元或全球营业额 4%；违反控制者义务与安全义务：最高 1,000 万欧元或 2%，取高者。',
    },
    max: 20000000,
    unit: {
      en: 'EUR, or 4% of worldwide turnover, whichever is higher',
      zh: '欧元，或全球营业额的 4%，取高者',
    },
    origin: {
      cite: 'GDPR Art. 83(4)-(5)',
      confirmed: true,
    },
  },
  effort: {
    months: [2, 8],
    cost: {
      low: 5000,
      high: 60000,
      currency: 'EUR',
      basis: {
        en: 'first programme of a small business',
        zh: '中小企业首个合规项目',
      },
    },
    origin: {
      confirmed: false,
    },
  },
  clocks: [
    {
      event: {
        en: 'personal data breach',
        zh: '个人数据泄露',
      },
      hours: 72,
      to: {
        en: 'the supervisory authority',
        zh: '监管机构',
      },
      ref: 'Art. 33(1)',
      confirmed: true,
    },
  ],
  deadlines: [],
  items: [
    {
      id: 'gdpr-01',
      ref: 'Art. 30',
      text: {
        en: 'A record of processing shows what data, why, whose, where, with whom and how long (under 250 staff the exemption rarely helps, because processing is seldom occasional).',
        zh: '已建立处理活动记录：什么数据、为何、谁的、存何处、给谁、保存多久（不足 250 人的豁免很少用得上，因为处理通常并非偶发）。',
      },
      test: {
        en: "Ask three departments which spreadsheets, apps and mailing lists with people's data they use, and look whether each is in the record of processing. It holds if nothing is missing and every line shows purpose, categories of people and data, recipients, country and deletion time.",
        zh: '问三个部门平时用哪些含个人数据的表格、软件和邮件名单，看是否都在处理活动记录里。一项不漏，且每行写明目的、人群和数据类别、接收方、所在国家和删除期限，才算达标。',
      },
      evidence: {
        en: 'The record of processing as a file with date and editor, and the short interview notes from which it was checked.',
        zh: '注明日期和编辑人的处理活动记录，以及用来核对的简短访谈笔记。',
      },
      effort: 'days',
      weight: 3,
      csf: ['ID.AM-07'],
    },
    {
      id: 'gdpr-02',
      ref: 'Art. 5-6, 9',
      text: {
        en: 'Each purpose has a lawful basis; special-category data has an extra condition.',
        zh: '每项目的都有合法性基础；特殊类别数据另有附加条件。',
      },
      test: {
        en: 'Take five purposes from the record and ask for the legal ground of each. Where it says legitimate interest there must be a written weighing of interests; where health, biometric or union data appear, a second ground from Article 9 must be noted.',
        zh: '从处理活动记录里挑五个目的，逐一问合法性基础是什么。写合法利益的，要有书面的利益权衡；涉及健康、生物识别或工会信息的，还要写明第 9 条的另一项依据。',
      },
      evidence: {
        en: 'The column of legal grounds in the record, the written balancing tests, and consent texts with date and version.',
        zh: '记录中的合法性基础一栏、书面利益权衡、注明日期和版本的同意文本。',
      },
      effort: 'days',
      weight: 3,
      csf: ['GV.OC-03'],
    },
    {
      id: 'gdpr-03',
      ref: 'Art. 12-14',
      text: {
        en: 'Privacy notices say it in plain words and are shown at collection.',
        zh: '收集时即展示通俗易懂的隐私告知。',
      },
      test: {
        en: 'Fill in your own contact form, job application and newsletter sign-up as a stranger would. The notice must be there before you press send; give it to someone outside the firm and ask what happens with the data and for how long.',
        zh: '像陌生人一样填一遍自家的联系表、求职申请和邮件订阅，按发送之前就应看到告知。再拿给公司以外的人读，看他能不能说清数据用来做什么、保存多久。',
      },
      evidence: {
        en: 'Dated screenshots of each collection point with its notice, and the version list of the privacy notice.',
        zh: '每个收集入口及其告知的截图（带日期）、隐私告知的版本清单。',
      },
      effort: 'days',
      weight: 2,
      csf: ['GV.OC-03'],
    },
    {
      id: 'gdpr-04',
      ref: 'Art. 15-22',
      text: {
        en: 'Requests for access, deletion or objection are answered within a month.',
        zh: '一个月内答复访问、删除或反对等请求。',
      },
      test: {
        en: 'Send a test request for access from a private mail address to the general mailbox and watch where it lands. It holds if someone recognises it, checks identity, finds the data in all systems and answers within one month of arrival.',
        zh: '用私人邮箱向公司公共邮箱发一份测试性的查阅申请，看它会到谁手里。有人认得出、会核实身份、能在各系统里找到数据，并在收到后一个月内答复，才算达标。',
      },
      evidence: {
        en: 'The request log with arrival and answer dates, the answers given, and the note on any extension with its reason.',
        zh: '记有收到和答复日期的请求台账、答复内容，延期的写明理由。',
      },
      effort: 'days',
      weight: 2,
      csf: ['GV.OC-03'],
    },
    {
      id: 'gdpr-05',
      ref: 'Art. 24-25',
      text: {
        en: 'New systems collect the minimum by default, and the choice is recorded.',
        zh: '新系统默认只收集最少数据，并记录设计考量。',
      },
      test: {
        en: 'Choose the system introduced most recently and open its default settings and form fields with the project lead. Each field must have a reason, tracking must be off by default, and a note must show that privacy was discussed before the purchase.',
        zh: '挑最近上线的系统，和项目负责人一起看默认设置和表单字段。每个字段都要有理由，跟踪默认关闭，并有购买前讨论过隐私的记录。',
      },
      evidence: {
        en: 'The purchase or project checklist with the privacy questions answered, and screenshots of the default settings.',
        zh: '含隐私问题答复的采购或立项清单、默认设置截图。',
      },
      effort: 'days',
      weight: 2,
      csf: ['GV.PO-01', 'PR.PS-06'],
    },
    {
      id: 'gdpr-06',
      ref: 'Art. 28',
      text: {
        en: 'Every processor has an Article 28 contract, sub-processors included, and so do you toward your clients.',
        zh: '与所有处理者（含次级处理者）签有第 28 条合同；作为处理者时亦与客户签署。',
      },
      test: {
        en: "From one quarter's invoices, list all who process personal data for you (payroll, hosting, mail, CRM, MSP) and look for the Article 28 contract of each with its list of sub-processors. Then turn it round: do the clients for whom you process have one from you?",
        zh: '从一个季度的发票里列出所有替你处理个人数据的单位（工资、托管、邮件、CRM、MSP），逐一找第 28 条合同及其次级处理者名单。再反过来看：你替客户处理数据的，是否也和客户签了？',
      },
      evidence: {
        en: 'The processor register, signed contracts or accepted terms with date, and the sub-processor lists saved as PDF.',
        zh: '处理者登记表、签署或接受的条款及日期、存成 PDF 的次级处理者名单。',
      },
      effort: 'weeks',
      weight: 3,
      csf: ['GV.SC-05'],
    },
    {
      id: 'gdpr-07',
      ref: 'Art. 32(1)(a)',
      text: {
        en: 'Personal data is encrypted or pseudonymised where the risk calls for it.',
        zh: '按风险对个人数据加密或假名化。',
      },
      test: {
        en: 'Export the encryption status of laptops and phones from the device console and look at the exceptions. Then open one database or export file used for analysis: names and identifiers must be encrypted or replaced by codes wherever the risk analysis asks for it.',
        zh: '从设备管理后台导出笔记本和手机的加密状态，重点看例外。再打开一个用于分析的数据库或导出文件：凡风险分析要求的，姓名和标识须加密或换成代码。',
      },
      evidence: {
        en: 'The encryption report with date, the decision on which data need pseudonyms, and where the key table is kept.',
        zh: '注明日期的加密报告、哪些数据需要假名化的决定、对照表的存放位置。',
      },
      effort: 'weeks',
      weight: 3,
      csf: ['PR.DS-01', 'PR.DS-02'],
    },
    {
      id: 'gdpr-08',
      ref: 'Art. 32(1)(b)-(c)',
      text: {
        en: 'Systems resist failure and data can be restored in time, tested.',
        zh: '系统具备韧性，能及时恢复数据并经测试。',
      },
      test: {
        en: 'Ask which system holding personal data would be missed first, how long it may be down, and when it was last brought back from backup. The restore must have met that time, and a second way of working during the outage must be known to staff.',
        zh: '问清哪套含个人数据的系统最离不开、最多能停多久、上次从备份恢复是什么时候。恢复须在该时间内完成，员工也要知道停机期间怎么办事。',
      },
      evidence: {
        en: 'The restore protocol with start and end time, the availability target per system, and the list of fallback procedures.',
        zh: '写明起止时间的恢复记录、各系统可用性目标、停机时的替代流程清单。',
      },
      effort: 'weeks',
      weight: 3,
      csf: ['PR.IR-03', 'PR.DS-11', 'RC.RP-01'],
    },
    {
      id: 'gdpr-09',
      ref: 'Art. 32(1)(d)',
      text: {
        en: 'Security measures are tested on a schedule.',
        zh: '定期测试安全措施。',
      },
      test: {
        en: 'Ask for the calendar of security tests (restore, phishing, scan, access review) and pick the two most recent dates. Both must have been held, with a result and at least one thing that was changed because of it.',
        zh: '要一份安全测试日程（恢复、钓鱼、扫描、权限复核），挑最近的两个日期。两次都应做过，有结果，并且至少因此改了一样东西。',
      },
      evidence: {
        en: 'The test calendar, the reports of the last two tests, and tickets for the measures that followed.',
        zh: '测试日程表、最近两次测试报告、后续措施的工单。',
      },
      effort: 'days',
      weight: 2,
      csf: ['ID.IM-01', 'ID.RA-01'],
    },
    {
      id: 'gdpr-10',
      ref: 'Art. 33',
      text: {
        en: 'A breach can be judged and reported to the authority within 72 hours, and all breaches are logged.',
        zh: '能在 72 小时内研判并向监管机构报告泄露，所有泄露均登记。',
      },
      test: {
        en: 'Run a one-hour drill: on Friday at 17:00 a staff member reports a mail with 300 customer records sent to the wrong firm. By the end there must be a risk judgement, a draft notice to the authority and an entry in the breach log; check that small past mishaps are in the log too.',
        zh: '做一次一小时的演练：周五 17:00 有员工报告，300 条客户记录发错了公司。结束时应有风险判断、致监管机构的通知草稿和台账记录；再看以往的小失误是否也登记了。',
      },
      evidence: {
        en: 'The breach log including non-notified cases with reasons, the form of the competent authority filled in as a sample, and drill notes.',
        zh: '含未通知案例及理由的泄露台账、按主管机构表格填好的样例、演练记录。',
      },
      effort: 'days',
      weight: 3,
      csf: ['RS.CO-02', 'RS.MA-02'],
    },
    {
      id: 'gdpr-11',
      ref: 'Art. 34',
      text: {
        en: 'People at high risk are told without delay.',
        zh: '对高风险人群及时告知。',
      },
      test: {
        en: 'Take the drill case and ask who would write to the people affected, in which words and by which channel when mail is down. A ready text must name what happened, the likely consequences, what they can do themselves, and a contact.',
        zh: '沿用演练案例，问由谁写信给受影响的人、怎么措辞、邮件系统停了走什么渠道。备好的文本须写明发生了什么、可能的后果、本人能做什么以及联系人。',
      },
      evidence: {
        en: 'The template letter in the languages of your customers, the contact list export procedure, and the rule for judging high risk.',
        zh: '按客户语言准备的信函模板、联系名单导出办法、高风险判断规则。',
      },
      effort: 'hours',
      weight: 2,
      csf: ['RS.CO-02'],
    },
    {
      id: 'gdpr-12',
      ref: 'Art. 35',
      text: {
        en: 'High-risk processing gets an impact assessment first.',
        zh: '高风险处理先做影响评估 (DPIA)。',
      },
      test: {
        en: 'Look at the record for cameras, location tracking, scoring, health data on a large scale or new AI, and ask whether the impact assessment (DPIA) was done before the start. The date on it must be earlier than go-live and the measures in it carried out.',
        zh: '在处理活动记录里找摄像头、定位、评分、大规模健康数据或新的 AI 应用，问影响评估（DPIA）是不是启动前做的。评估日期须早于上线，里面的措施要真正落实。',
      },
      evidence: {
        en: 'The screening list showing why an assessment was or was not needed, and the finished assessments with approval date.',
        zh: '写明需不需要评估及理由的筛查表、带批准日期的评估报告。',
      },
      effort: 'weeks',
      weight: 2,
      csf: ['ID.RA-04'],
    },
    {
      id: 'gdpr-13',
      ref: 'Art. 37-39',
      text: {
        en: 'It is documented whether a DPO is needed, and who it is.',
        zh: '已书面判断是否需要 DPO 及其人选。',
      },
      test: {
        en: "Ask for the note that answers the question whether a data protection officer (DPO) is required, and compare its facts with today's staff and activities. If one is named, the contact must be on your website and registered with the authority.",
        zh: '找出那份判断是否需要数据保护官（DPO）的说明，把其中的事实与现在的人数和业务对照。已任命的，联系方式须挂在网站上并在监管机构登记。',
      },
      evidence: {
        en: 'The reasoned note with date, the appointment document, and the receipt of the registration.',
        zh: '注明日期的理由说明、任命文件、登记回执。',
      },
      effort: 'hours',
      weight: 1,
      csf: ['GV.RR-02'],
    },
    {
      id: 'gdpr-14',
      ref: 'Art. 44-49',
      text: {
        en: 'Transfers outside the EEA rest on adequacy, standard clauses or another tool, with a transfer assessment.',
        zh: '向欧洲经济区外传输有充分性认定、标准合同或其他工具支撑，并做传输评估。',
      },
      test: {
        en: 'Open the settings of your five main cloud services and note where data are stored and from which countries support can look in. For each country outside the EEA, the tool (adequacy, standard clauses) and the transfer assessment must be on file and not older than the contract.',
        zh: '打开五个主要云服务的设置，记下数据存在哪里、哪些国家的客服能看到。凡在欧洲经济区以外的，须有对应的工具（充分性认定、标准合同）和传输评估，且不早于现行合同。',
      },
      evidence: {
        en: 'The transfer list per country, the signed clauses with annexes filled in, and the transfer assessments.',
        zh: '按国家列出的传输清单、附件填好的标准合同、传输评估。',
      },
      effort: 'weeks',
      weight: 2,
      csf: ['GV.SC-05'],
    },
    {
      id: 'gdpr-15',
      ref: 'Art. 27',
      text: {
        en: 'Without an EU establishment, an EU representative is appointed where required.',
        zh: '在欧盟无机构的，按要求指定欧盟代表。',
      },
      test: {
        en: 'If you have no office in the EU but sell to or track people there, read your privacy notice for the name of a representative in a member state. Write to that address: a reply must come, and the mandate must be signed.',
        zh: '在欧盟没有机构、却向当地人销售或跟踪其行为的，看隐私告知里有没有成员国代表的姓名。给这个地址写封信，应有人回复，委托书须已签署。',
      },
      evidence: {
        en: 'The signed mandate, the passage of the privacy notice, or the note that explains why no representative is needed.',
        zh: '签署的委托书、隐私告知中的相关段落，或说明无需指定代表的书面理由。',
      },
      effort: 'days',
      weight: 1,
      csf: ['GV.RR-02'],
    },
  ],
  sources: [
    {
      id: 's1',
      publisher: 'European Union (EUR-Lex)',
      title: 'Regulation (EU) 2016/679, General Data Protection Regulation',
      url: 'https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:32016R0679',
      checked: '2026-07-01',
    },
    {
      id: 's2',
      publisher: 'Addleshaw Goddard',
      title: 'EU Digital Omnibus: joint opinion of the EDPB and the EDPS',
      url: 'https://www.addleshawgoddard.com/en/insights/insights-briefings/2026/data-protection/eu-digital-omnibus-edpb-edps-joint-opinion',
      checked: '2026-07-01',
    },
    {
      id: 's3',
      publisher: 'European Union',
      title: 'Regulation (EU) 2016/679, Article 83(4)-(5), fines',
      checked: '2026-07-01',
    },
  ],
  confidence: 'high',
  related: ['uk-gdpr', 'nis2', 'eu-ai-act'],
  unconfirmed: ['status'],
  checked: '2026-07',
  stale: '2027-06-30',
};

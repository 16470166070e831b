import type { Regime } from '../regime.ts';

// To check: ICO fee item and IDTA wording from recollection.
/** UK GDPR, DPA 2018, PECR and DUAA 2025. Open Government Licence v3.0 for ICO/legislation text; wording here is our own. */
export const regime: Regime = {
  id: 'uk-gdpr',
  name: {
    en: 'UK GDPR, DPA 2018, PECR and DUAA 2025',
    zh: '英国 UK GDPR、2018 年数据保护法、PECR 及 2025 年数据（使用与访问）法',
  },
  short: {
    en: 'UK GDPR',
    zh: '英国 GDPR',
  },
  market: {
    en: 'Personal data of UK customers',
    zh: '英国客户的个人数据业务',
  },
  version: {
    en: 'As amended by the Data (Use and Access) Act 2025; main parts 5 Feb 2026, complaints duty 19 Jun 2026',
    zh: '经《2025 年数据（使用与访问）法》修订；主要条款 2026 年 2 月 5 日、投诉义务 2026 年 6 月 19 日生效',
  },
  authority: {
    en: 'Information Commissioner (ICO)',
    zh: '英国信息专员办公室 (ICO)',
  },
  regions: ['UK'],
  type: 'law',
  gate: 'legal-precondition',
  blocks: {
    en: 'UK clients and public bodies will not share personal data without a UK GDPR contract; marketing lists used without valid consent now carry the top fine tier.',
    zh: '没有 UK GDPR 合同，英国客户和公共机构不会共享个人数据；违规使用营销名单如今适用最高罚款档。',
  },
  status: {
    en: 'In force; complaints procedure is compulsory since 19 June 2026 with no small-firm exemption',
    zh: '现行有效；2026 年 6 月 19 日起须设数据保护投诉流程，小企业亦不豁免',
  },
  rules: [
    {
      level: 'mandatory',
      when: {
        any: [
          {
            fact: 'regions',
            op: 'includesAny',
            value: ['UK'],
          },
          {
            fact: 'activities',
            op: 'includesAny',
            value: ['personal-data-uk'],
          },
        ],
      },
      why: {
        en: 'You are in the UK, or target or serve people there.',
        zh: '贵公司位于英国，或面向英国个人提供服务。',
      },
    },
  ],
  penalty: {
    text: {
      en: 'Up to GBP 17.5 million or 4% of worldwide turnover; since 5 Feb 2026 the same ceiling applies to e-marketing and cookie rules (was GBP 500,000).',
      zh: '最高 1,750 万英镑或全球营业额 4%；自 2026 年 2 月 5 日起，电子营销与 cookie 规则适用同一上限（原为 50 万英镑）。',
    },
    max: 17500000,
    unit: {
      en: 'GBP, or 4% of worldwide turnover, whichever is higher',
      zh: '英镑，或全球营业额的 4%，取高者',
    },
    origin: {
      source: 's4',
      confirmed: true,
    },
  },
  effort: {
    months: [1, 6],
    cost: {
      low: 3000,
      high: 40000,
      currency: 'GBP',
      basis: {
        en: 'small business',
        zh: '中小企业',
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
        en: 'the ICO',
        zh: 'ICO',
      },
      ref: 'UK GDPR Art. 33',
      confirmed: true,
    },
    {
      event: {
        en: 'data protection complaint',
        zh: '数据保护投诉',
      },
      hours: 720,
      to: {
        en: 'the complainant, as an acknowledgement',
        zh: '投诉人（确认收到）',
      },
      ref: 'DPA 2018 s.164A',
      confirmed: true,
    },
  ],
  deadlines: [
    {
      date: '2026-02-05',
      what: {
        en: 'Main DUAA changes; PECR fines up to GBP 17.5m or 4%',
        zh: 'DUAA 主要条款生效；PECR 罚款升至 1,750 万英镑或 4%',
      },
      status: 'in-force',
      origin: {
        source: 's1',
        confirmed: true,
      },
    },
    {
      date: '2026-06-19',
      what: {
        en: 'Data-protection complaints procedure compulsory',
        zh: '英国数据保护投诉流程强制',
      },
      status: 'in-force',
      origin: {
        source: 's1',
        confirmed: true,
      },
    },
  ],
  items: [
    {
      id: 'uk-gdpr-01',
      ref: 'DPA 2018 s.164A (DUAA s.103)',
      text: {
        en: 'A data-protection complaints route exists (form included), acknowledges within 30 days and keeps a log.',
        zh: '已设数据保护投诉渠道（含电子表单），30 天内回执并留存台账。',
      },
      test: {
        en: 'Look for the complaints form on your own website, send a test complaint through it and note when the acknowledgement arrives. It holds if it comes within 30 days, the log shows the entry with an outcome, and the person at the front desk knows where to send a spoken complaint.',
        zh: '在自家网站上找到投诉表单，提交一份测试投诉，看何时收到回执。30 天内收到、台账有记录和结果、前台也知道口头投诉转给谁，才算达标。',
      },
      evidence: {
        en: 'The complaints procedure, the form as a screenshot, and the log with date received, date acknowledged and outcome.',
        zh: '投诉处理流程、表单截图、记有收到、回执日期和结果的台账。',
      },
      effort: 'days',
      weight: 3,
      csf: ['GV.OC-03'],
    },
    {
      id: 'uk-gdpr-02',
      ref: 'UK GDPR Art. 30',
      text: {
        en: 'The record of processing is current.',
        zh: '处理活动记录保持最新。',
      },
      test: {
        en: 'Take the newest product, supplier or tool from the past six months and look for it in the record of processing. If it is missing, the record is not current; the date of the last change must be visible.',
        zh: '挑近半年新增的产品、供应商或工具，看处理活动记录里有没有。没有就说明记录不是最新的；最近修改日期须看得见。',
      },
      evidence: {
        en: 'The record with its change history, and the note in your purchase or project form that prompts an update.',
        zh: '带修改历史的处理活动记录，以及采购或立项表中提醒更新的栏目。',
      },
      effort: 'days',
      weight: 2,
      csf: ['ID.AM-07'],
    },
    {
      id: 'uk-gdpr-03',
      ref: 'UK GDPR Art. 5-6, 9',
      text: {
        en: 'Lawful basis is recorded, including recognised legitimate interests where used.',
        zh: '已记录合法性基础，包括适用的“公认合法利益”。',
      },
      test: {
        en: 'Ask for the legal ground of three activities, one of them fraud prevention or safeguarding. Where the recognised legitimate interests are relied on, check that the activity really matches one on the statutory list; otherwise a balancing test must be there.',
        zh: '问三项活动的合法性依据，其中一项选防欺诈或保护弱势群体。凡用“公认合法利益”的，核对是否真在法定清单之内；否则须有利益权衡。',
      },
      evidence: {
        en: 'The ground noted per activity, the reference to the listed interest or the balancing test, and the date of decision.',
        zh: '每项活动的依据记录、对应的法定利益条目或利益权衡、决定日期。',
      },
      effort: 'days',
      weight: 3,
      csf: ['GV.OC-03'],
    },
    {
      id: 'uk-gdpr-04',
      ref: 'UK GDPR Art. 12-14',
      text: {
        en: 'Privacy notices name the right to complain to the firm and to the ICO.',
        zh: '隐私告知写明向公司及 ICO 投诉的权利。',
      },
      test: {
        en: 'Read the privacy notice on your website with two questions: how does a person complain to us, and how to the ICO? Both must be answered with a working contact; click each link once.',
        zh: '带着两个问题读网站上的隐私告知：怎么向本公司投诉，怎么向 ICO 投诉？两处都须有有效的联系方式，链接逐个点一遍。',
      },
      evidence: {
        en: 'The published notice saved as PDF with date, and the list of places where it is shown or handed out.',
        zh: '存成 PDF 并注明日期的已发布告知，以及展示或发放位置清单。',
      },
      effort: 'hours',
      weight: 2,
      csf: ['GV.OC-03'],
    },
    {
      id: 'uk-gdpr-05',
      ref: 'UK GDPR Art. 15',
      text: {
        en: 'Access requests are tracked, using the stop-the-clock rule only while clarification is awaited.',
        zh: '跟踪查阅请求，仅在等待澄清期间使用“暂停计时”。',
      },
      test: {
        en: 'Take the last three access requests and recalculate the time from arrival to answer. A pause may appear only between your question to the person and the reply, and the question must have been necessary to find the data.',
        zh: '取最近三份查阅请求，重新计算从收到到答复的时间。暂停只能出现在你发问到对方回复之间，而且发问确为查找数据所必需。',
      },
      evidence: {
        en: 'The tracker with start, pause and end dates, and the clarification mails for each pause.',
        zh: '记有起始、暂停、结束日期的跟踪表，以及每次暂停对应的澄清邮件。',
      },
      effort: 'days',
      weight: 2,
      csf: ['GV.OC-03'],
    },
    {
      id: 'uk-gdpr-06',
      ref: 'UK GDPR Art. 28',
      text: {
        en: 'Processor contracts are in place both ways.',
        zh: '处理者合同上下游均已签署。',
      },
      test: {
        en: "Choose one supplier that works with your customers' data and one client whose data you work with, and ask for the signed terms in both directions. Each must carry the required points: instructions, secrecy, sub-suppliers, help with requests, deletion at the end.",
        zh: '选一家替你处理客户数据的供应商，再选一家你替他处理数据的客户，两个方向都要拿出签好的条款。每份须含必备内容：按指示处理、保密、次级供应商、协助响应请求、结束后删除。',
      },
      evidence: {
        en: 'A table of contracts upstream and downstream with signing dates, and the terms filed under each name.',
        zh: '上下游合同对照表（含签署日期），条款按单位名称归档。',
      },
      effort: 'weeks',
      weight: 3,
      csf: ['GV.SC-05'],
    },
    {
      id: 'uk-gdpr-07',
      ref: 'UK GDPR Art. 32',
      text: {
        en: 'Security fits the risk: MFA, encryption, patched systems, tested backups.',
        zh: '安全措施与风险相称：多因素认证、加密、补丁、经测试的备份。',
      },
      test: {
        en: 'Ask IT for four figures on one page: share of accounts with MFA, share of laptops encrypted, oldest missing critical patch, date of the last restore test. Compare them with what your risk note says is needed; each gap needs a date.',
        zh: '请 IT 用一页纸给四个数字：多因素认证账号比例、加密笔记本比例、最久未装的关键补丁、最近一次恢复测试日期。对照风险说明里的要求，有差距的都要有完成日期。',
      },
      evidence: {
        en: 'The one-page status with date, the console exports behind each figure, and the risk note that sets the level.',
        zh: '注明日期的一页状态表、各数字背后的后台导出、确定水平的风险说明。',
      },
      effort: 'weeks',
      weight: 3,
      csf: ['PR.AA-03', 'PR.DS-01', 'PR.DS-11'],
    },
    {
      id: 'uk-gdpr-08',
      ref: 'UK GDPR Art. 33-34',
      text: {
        en: 'A breach can be reported to the ICO within 72 hours.',
        zh: '能在 72 小时内向 ICO 报告泄露。',
      },
      test: {
        en: "Open the ICO's breach self-assessment and form with the person in charge and fill it in for an invented case: a stolen unencrypted laptop with staff files. It holds if it is complete within two hours and a deputy could have done the same.",
        zh: '和负责人一起打开 ICO 的泄露自测页面和表格，按虚构案例填一遍：一台存有员工档案的未加密笔记本被盗。两小时内填完、替补也能做，才算达标。',
      },
      evidence: {
        en: 'The breach log, the filled-in sample report, and the contact sheet with a deputy and out-of-hours numbers.',
        zh: '泄露台账、填好的样例报告、含替补和非工作时间电话的联系表。',
      },
      effort: 'days',
      weight: 3,
      csf: ['RS.CO-02'],
    },
    {
      id: 'uk-gdpr-09',
      ref: 'PECR reg. 6, 22',
      text: {
        en: 'Cookies and direct marketing have valid consent or a documented exception.',
        zh: 'cookie 与直接营销取得有效同意或有书面例外依据。',
      },
      test: {
        en: 'Open your website in a private window and list the cookies set before you click anything; only those covered by an exception may appear. Then take ten names from the last mailing and ask for the proof of consent or of the existing-customer rule for each.',
        zh: '用无痕窗口打开自家网站，列出点任何按钮之前就写入的 cookie，只允许有例外依据的。再从最近一次群发里抽十个人，逐个要求出示同意记录或老客户例外的依据。',
      },
      evidence: {
        en: 'The cookie scan with date, the consent records, and the suppression list that shows opt-outs are kept.',
        zh: '注明日期的 cookie 扫描、同意记录、证明已执行退订的屏蔽名单。',
      },
      effort: 'weeks',
      weight: 3,
      csf: ['GV.OC-03'],
    },
    {
      id: 'uk-gdpr-10',
      ref: 'UK GDPR Ch. V',
      text: {
        en: 'Transfers abroad use UK adequacy, the IDTA or the Addendum.',
        zh: '出境传输使用英国充分性认定、IDTA 或附录。',
      },
      test: {
        en: "Note for your main cloud and support suppliers in which country people can see the data. For countries without UK adequacy, look for the ICO's transfer agreement (IDTA) or the Addendum to the EU clauses, signed, with the risk assessment.",
        zh: '记下主要云服务和客服供应商在哪个国家能看到数据。没有英国充分性认定的国家，须有签好的 ICO 国际传输协议（IDTA）或欧盟标准合同的英国附录，并附风险评估。',
      },
      evidence: {
        en: 'The list of countries with the tool used, the signed IDTA or Addendum, and the transfer risk assessment.',
        zh: '国家与所用工具对照表、签署的 IDTA 或附录、传输风险评估。',
      },
      effort: 'weeks',
      weight: 2,
      csf: ['GV.SC-05'],
      unconfirmed: 'all',
    },
    {
      id: 'uk-gdpr-11',
      ref: 'Data Protection (Charges) Regs 2018',
      text: {
        en: 'The yearly ICO fee is paid, or an exemption is noted.',
        zh: '已缴 ICO 年费或记录豁免理由。',
      },
      test: {
        en: "Search for your firm in the ICO's public register of fee payers and read the expiry date. If you do not appear, there must be a note on which exemption applies and why.",
        zh: '在 ICO 公开的缴费登记册里查自家公司，看到期日。查不到的，须有书面说明适用哪项豁免及理由。',
      },
      evidence: {
        en: 'The fee certificate or the register entry as a dated screenshot, or the exemption note.',
        zh: '缴费证明或登记页截图（带日期），或豁免说明。',
      },
      effort: 'hours',
      weight: 1,
      csf: ['GV.OC-03'],
      unconfirmed: 'all',
    },
  ],
  sources: [
    {
      id: 's1',
      publisher: 'Servola',
      title: 'UK data protection complaints now have a clock',
      url: 'https://servola.de/journal/uk-data-complaints-now-have-a-clock/',
      checked: '2026-07-01',
    },
    {
      id: 's2',
      publisher: 'LegalEdge',
      title: 'UK data protection changes in plain English (April 2026)',
      url: 'https://www.legaledge.co.uk/2026/04/what-the-recent-data-protection-updates-mean-for-your-business-in-plain-english-updated-april-2026/',
      checked: '2026-07-01',
    },
    {
      id: 's3',
      publisher: 'Cobalt',
      title: 'Data (Use and Access) Act: what businesses must do',
      url: 'https://cobalt.so/news/data-use-access-act-2026-what-businesses-must-do',
      checked: '2026-07-01',
    },
    {
      id: 's4',
      publisher: 'recatools.com',
      title: 'UK complaints process from 19 June 2026 and cookie fines up to GBP 17.5 million',
      url: 'https://recatools.com/news/from-19-june-uk-data-controllers-need-a-formal-complaints-process-and-cookie-fines-now-reach-ps175m',
      checked: '2026-07-01',
    },
  ],
  confidence: 'high',
  related: ['gdpr', 'uk-cyber-essentials'],
  unconfirmed: [],
  checked: '2026-07',
  stale: '2027-06-30',
};

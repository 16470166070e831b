import type { Regime } from '../regime.ts';

// To check: Threshold 'not over 100,000 people' and '19 items' of Order 25 come from two public code notes quoting the Order; open the CAC page before display.
// To check: A drafting note in one repository quoting 'RMB 50 million turnover, 1 million people' refers to the consultation draft.
// To check: Personal fine range and three-year retention from recollection.
/** Personal Information Protection Law. Law / government text: refer freely; wording here is our own. */
export const regime: Regime = {
  id: 'cn-pipl',
  name: {
    en: 'Personal Information Protection Law',
    zh: '个人信息保护法',
  },
  short: {
    en: 'PIPL',
    zh: '个人信息保护法',
  },
  market: {
    en: 'Personal data of people in mainland China',
    zh: '中国内地个人信息业务',
  },
  version: {
    en: '2021; audit measures 1 May 2025; export certification 1 Jan 2026; small-handler Order No. 25 in force 1 Sep 2026',
    zh: '2021 年；审计办法 2025 年 5 月 1 日、出境认证 2026 年 1 月 1 日、第 25 号令（小型处理者）2026 年 9 月 1 日施行',
  },
  authority: {
    en: 'Cyberspace Administration of China (CAC)',
    zh: '国家互联网信息办公室',
  },
  regions: ['CN'],
  type: 'law',
  gate: 'legal-precondition',
  blocks: {
    en: 'Apps are pulled, data export to the parent or cloud is stopped, and enterprise clients refuse processors without PIPL terms.',
    zh: '应用可被下架，向境外母公司或云平台的数据出境可被叫停，企业客户也不接受缺少个人信息保护条款的受托方。',
  },
  status: {
    en: 'In force. Since 1 Sep 2026 domestic handlers of fewer than 100,000 people may use simplified forms (19-point self-audit); consent, sensitive-data and export duties stay.',
    zh: '现行有效。自 2026 年 9 月 1 日起，处理不满 10 万人个人信息的境内处理者可使用简化表格（19 项自查）；单独同意、敏感信息和出境义务不减免。',
  },
  rules: [
    {
      level: 'mandatory',
      when: {
        any: [
          {
            fact: 'activities',
            op: 'includesAny',
            value: ['personal-data-cn'],
          },
          {
            fact: 'regions',
            op: 'includesAny',
            value: ['CN'],
          },
        ],
      },
      why: {
        en: 'You handle personal information of people in mainland China, from inside or, when targeting them, from abroad.',
        zh: '贵公司处理中国境内自然人的个人信息（境内处理，或在境外以其为对象）。',
      },
    },
  ],
  penalty: {
    text: {
      en: "Refusal to correct: up to RMB 1 million. Serious cases: up to RMB 50 million or 5% of the previous year's turnover, business suspension, and personal fines of RMB 100,000 to 1 million.",
      zh: '拒不改正：最高 100 万元。情节严重：最高 5000 万元或上一年度营业额 5%，可停业整顿，责任人罚 10–100 万元。',
    },
    max: 50000000,
    unit: {
      en: 'RMB, or 5% of the turnover of the year before',
      zh: '元人民币，或上一年度营业额的 5%',
    },
    origin: {
      source: 's1',
      confirmed: false,
    },
  },
  effort: {
    months: [1, 6],
    cost: {
      low: 20000,
      high: 300000,
      currency: 'CNY',
      basis: {
        en: 'programme of a small business',
        zh: '中小企业合规项目',
      },
    },
    origin: {
      confirmed: false,
    },
  },
  clocks: [
    {
      event: {
        en: 'leak of personal information',
        zh: '个人信息泄露',
      },
      hours: 0,
      to: {
        en: 'the authority and the people affected; the law names no hours',
        zh: '主管部门和个人；法律未规定具体小时数',
      },
      ref: 'PIPL Art. 57',
      confirmed: true,
    },
  ],
  deadlines: [
    {
      date: '2025-05-01',
      what: {
        en: 'Personal information compliance audit measures in force',
        zh: '个人信息保护合规审计管理办法施行',
      },
      status: 'in-force',
      origin: {
        source: 's3',
        confirmed: true,
      },
    },
    {
      date: '2026-01-01',
      what: {
        en: 'Export certification measures in force',
        zh: '个人信息出境认证办法施行',
      },
      status: 'in-force',
      origin: {
        source: 's5',
        confirmed: true,
      },
    },
    {
      date: '2026-09-01',
      what: {
        en: 'Small-handler simplification (Order 25)',
        zh: '小型个人信息处理者简化措施（第 25 号令）施行',
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
      id: 'cn-pipl-01',
      ref: '第5–6条、第13条',
      text: {
        en: 'Each collection has a purpose, a lawful basis and only the fields needed.',
        zh: '每项收集都有明确目的与合法性基础，仅取必要字段。',
      },
      test: {
        en: 'Choose three forms (registration, recruitment, delivery) and ask of each field what purpose it serves and which legal ground covers it. A field whose purpose nobody can name must go, in the table as well as on the page.',
        zh: '挑三张表单（注册、招聘、收货），逐个字段问用途和合法性基础。说不出用途的，页面和数据库里都要删掉。',
      },
      evidence: {
        en: 'The processing inventory by purpose with legal basis and fields, and the record of fields deleted.',
        zh: '按目的整理的处理清单（含合法性基础和字段）、已删字段记录。',
      },
      effort: 'weeks',
      weight: 3,
      csf: ['GV.OC-03', 'ID.AM-07'],
    },
    {
      id: 'cn-pipl-02',
      ref: '第14条、第17条',
      text: {
        en: 'People are told who, why, what and how long before collection, in plain words.',
        zh: '收集前以通俗语言告知处理者、目的、种类与期限。',
      },
      test: {
        en: 'Install the app afresh or open the site in a private window: before any data is asked, the name of the handler, purpose, kinds of data, period and ways to exercise rights must be readable. Ask a colleague outside the project to repeat it in his or her own words.',
        zh: '重装 App 或用无痕窗口打开网站：索取任何信息之前，须能看到处理者名称、目的、种类、期限和行权方式。再请项目外的同事用自己的话复述一遍。',
      },
      evidence: {
        en: 'Screenshots of the first screens with date, and the versions of the privacy policy with publishing dates.',
        zh: '首屏截图（带日期）、隐私政策历次版本及发布日期。',
      },
      effort: 'days',
      weight: 3,
      csf: ['GV.OC-03'],
    },
    {
      id: 'cn-pipl-03',
      ref: '第21条',
      text: {
        en: 'Contracts with entrusted processors set purpose, period, measures and supervision.',
        zh: '与受托方约定目的、期限、措施与监督。',
      },
      test: {
        en: 'From the payments of the past half year list all firms to which you hand personal data (courier, SMS, cloud, recruiting, customer service) and look for the clauses on purpose, period, method, protection and your right to check. Ask one of them for proof of its measures.',
        zh: '从近半年付款中列出拿到个人信息的单位（快递、短信、云、招聘、客服），看合同有无目的、期限、方式、保护措施和监督权条款。再向其中一家要措施证明。',
      },
      evidence: {
        en: 'The list of entrusted parties, contract pages, and the record of a check carried out.',
        zh: '受托方清单、合同条款页、一次监督检查记录。',
      },
      effort: 'days',
      weight: 3,
      csf: ['GV.SC-05'],
    },
    {
      id: 'cn-pipl-04',
      ref: '第23条、第25条',
      text: {
        en: 'Sharing or publishing data has separate consent.',
        zh: '向他人提供或公开个人信息取得单独同意。',
      },
      test: {
        en: "Take one partner to whom you pass personal data for its own use, and one page where customers' data are public, such as a winners' list. For both there must be separate consent, not a tick inside the general terms, with time and version.",
        zh: '挑一家自主使用数据的合作方，再看一处公开个人信息的页面（如中奖名单）。两者都要有单独同意，不能混在总协议里勾选，并留有时间和版本。',
      },
      evidence: {
        en: 'The consent log with time and text version, and the list of recipients shown to the person.',
        zh: '带时间和文本版本的单独同意日志、向本人告知的接收方名单。',
      },
      effort: 'days',
      weight: 2,
      csf: ['GV.OC-03'],
    },
    {
      id: 'cn-pipl-05',
      ref: '第24条',
      text: {
        en: 'Automated decisions are fair and can be refused.',
        zh: '自动化决策公平透明，可拒绝。',
      },
      test: {
        en: 'List where software ranks, prices or refuses people by itself, and compare the price two test accounts see. The user must find how to switch off personal recommendation and how to reach a human.',
        zh: '列出由程序自动排序、定价或拒绝的场景，用两个测试账号比价。用户须找得到关闭个性化推荐和转人工的入口。',
      },
      evidence: {
        en: 'The list of automated decisions, the price comparison, and screenshots of the switch and the complaint route.',
        zh: '自动化决策清单、比价记录、关闭入口与申诉渠道截图。',
      },
      effort: 'days',
      weight: 1,
      csf: ['GV.OC-03'],
    },
    {
      id: 'cn-pipl-06',
      ref: '第28–31条',
      text: {
        en: 'Sensitive data (health, finance, biometrics, under-14s) has necessity, separate consent and stricter protection.',
        zh: '敏感信息（医疗、金融账户、生物识别、不满 14 周岁）具备必要性、单独同意和严格保护。',
      },
      test: {
        en: "Search the systems for ID card pictures, bank accounts, health records, face images and children's data. For each hit you need the necessity in writing, separate consent (from the parent under 14), and see that storage is encrypted and access narrower than elsewhere.",
        zh: '在系统里搜身份证照片、银行账户、健康记录、人脸图像和未成年人信息。每处都要有书面必要性说明、单独同意（不满 14 周岁由监护人同意），存储加密，权限比其他数据更严。',
      },
      evidence: {
        en: 'The list of sensitive data with necessity, consent records, and the encryption and access screenshots.',
        zh: '敏感个人信息清单及必要性说明、同意记录、加密与权限截图。',
      },
      effort: 'weeks',
      weight: 3,
      csf: ['GV.OC-03', 'PR.DS-01'],
    },
    {
      id: 'cn-pipl-07',
      ref: '第38–40条；促进和规范数据跨境流动规定',
      text: {
        en: "The export route is right, counted from 1 January: under 100,000 people without sensitive data is exempt; 100,000 to 1 million, or under 10,000 people's sensitive data, needs a filed standard contract or certification; more, or any important data, needs a security assessment.",
        zh: '出境路径正确（自当年 1 月 1 日累计）：不满 10 万人且不含敏感信息可豁免；10 万–100 万人或敏感信息不满 1 万人，走标准合同备案或认证；超过上述数量或涉及重要数据，须申报安全评估。',
      },
      test: {
        en: 'Count, from 1 January of this year, the different people whose data went abroad, overseas cloud, headquarters mail and remote viewing included, and separately those with sensitive data. Compare with the route in use: exempt, filed contract, certification or assessment; the count must be repeatable from the records.',
        zh: '从当年 1 月 1 日起统计出境人数（去重），境外云、总部邮箱、境外远程查看都算，敏感信息单独计。对照现用路径：豁免、标准合同备案、认证或安全评估；统计须能凭记录复算。',
      },
      evidence: {
        en: 'The counting sheet with method, the filing number, certificate or assessment notice, and the impact assessment for the export.',
        zh: '写明口径的统计表、备案号或认证证书或评估结果通知、出境影响评估报告。',
      },
      effort: 'months',
      weight: 3,
      csf: ['GV.SC-05'],
    },
    {
      id: 'cn-pipl-08',
      ref: '第44–50条',
      text: {
        en: 'Requests to access, correct, delete or move data are answered.',
        zh: '及时响应查阅、更正、删除、转移请求。',
      },
      test: {
        en: 'As a user, ask in the app for a copy, a correction and the closing of the account. Each must be possible without calling several times, be finished in the period you promise, and account closing must also delete at the entrusted parties.',
        zh: '以用户身份在 App 里申请复制、更正和注销。不用反复打电话就能办，在承诺时限内完成；注销须同步通知受托方删除。',
      },
      evidence: {
        en: 'The request log with times, screenshots of the entrances, and the deletion notice to entrusted parties.',
        zh: '带时间的请求台账、行权入口截图、通知受托方删除的记录。',
      },
      effort: 'days',
      weight: 2,
      csf: ['GV.OC-03'],
    },
    {
      id: 'cn-pipl-09',
      ref: '第51条',
      text: {
        en: 'Internal rules, classification, encryption, access rights, training and an emergency plan exist.',
        zh: '制度、分类、加密、权限、培训与应急预案齐备。',
      },
      test: {
        en: "Ask for five things and take one sample of each: internal rule, data classes, encryption, rights by post, training with emergency drill. What counts is last month's record, for instance whose rights were withdrawn.",
        zh: '要五样东西并各抽一份：内部制度、分类分级、加密、岗位权限、培训与应急演练。看的是上个月的执行记录，比如收回了谁的权限。',
      },
      evidence: {
        en: 'The rules with version, classification table, access review, training sign-in and drill record.',
        zh: '带版本的制度、分类分级表、权限复核、培训签到和演练记录。',
      },
      effort: 'weeks',
      weight: 3,
      csf: ['PR.DS-01', 'PR.AA-05', 'PR.AT-01'],
    },
    {
      id: 'cn-pipl-10',
      ref: '第52条',
      text: {
        en: 'Above 1 million people, a protection officer is named and reported to CAC.',
        zh: '处理 100 万人以上的，指定个人信息保护负责人并报送网信部门。',
      },
      test: {
        en: 'Once the count exceeds one million people, look for the appointment of the protection officer, the published contact and the receipt for reporting to the cyberspace office. Call the published number; someone responsible must be reached.',
        zh: '人数达 100 万后，看个人信息保护负责人任命、对外公布的联系方式和向网信部门报送的回执。拨打公布的电话，须找得到负责的人。',
      },
      evidence: {
        en: 'The appointment, the screenshot of the published contact, and the reporting receipt.',
        zh: '任命文件、公布联系方式截图、报送回执。',
      },
      effort: 'days',
      weight: 2,
      csf: ['GV.RR-02'],
      appliesIf: {
        fact: 'cnPeople',
        op: 'gte',
        value: 1000000,
      },
    },
    {
      id: 'cn-pipl-11',
      ref: '第53条',
      text: {
        en: 'An overseas handler has a China representative.',
        zh: '境外处理者设境内代表。',
      },
      test: {
        en: 'If you are established abroad, look for the named body or representative in mainland China, the mandate, and proof that name and contact were sent to the authority. A letter to that address must be answered.',
        zh: '机构在境外的，看境内专门机构或代表的名称、授权书，以及向主管部门报送姓名和联系方式的证明。寄一封信过去，应有回复。',
      },
      evidence: {
        en: 'The mandate, the submission proof, and the answered test letter.',
        zh: '授权书、报送证明、测试信的回复。',
      },
      effort: 'days',
      weight: 1,
      csf: ['GV.RR-02'],
      appliesIf: {
        not: {
          fact: 'regions',
          op: 'includesAny',
          value: ['CN'],
        },
      },
    },
    {
      id: 'cn-pipl-12',
      ref: '第54条；合规审计管理办法',
      text: {
        en: 'Compliance audits run on schedule: at least every two years above 10 million people; the 19-point self-check for small handlers.',
        zh: '按期开展合规审计：超过 1000 万人至少每两年一次；小型处理者可用 19 项自查表。',
      },
      test: {
        en: 'Determine your size first: number of people handled decides between the two-yearly audit and the 19-point self-check for small handlers. Then read the last audit or self-check: date, findings, and whether three of them are really closed.',
        zh: '先定规模：按处理人数判断是至少两年一审，还是小型处理者的 19 项自查。再看最近一次审计或自查：日期、发现，抽三项看是否真整改。',
      },
      evidence: {
        en: 'The headcount basis, the audit report or completed self-check, and rectification proof.',
        zh: '人数测算依据、审计报告或填好的自查表、整改凭证。',
      },
      effort: 'weeks',
      weight: 2,
      csf: ['GV.OV-03'],
      unconfirmed: 'all',
    },
    {
      id: 'cn-pipl-13',
      ref: '第55–56条',
      text: {
        en: 'An impact assessment precedes sensitive data, sharing, export or automated decisions, kept three years.',
        zh: '处理敏感信息、对外提供、出境或自动化决策前先做影响评估，记录保存三年。',
      },
      test: {
        en: 'Pick one sensitive process, one handover to others and one export, and compare the date of the impact assessment with the start date; it must lie before. Open an old one: it must be findable three years back.',
        zh: '各挑一项敏感信息处理、一项对外提供和一项出境，看影响评估日期是否早于开始日期。再翻一份旧的，三年内的都要找得到。',
      },
      evidence: {
        en: 'The impact assessment reports with approval date, and the processing records kept for three years.',
        zh: '带批准日期的影响评估报告、保存三年的处理情况记录。',
      },
      effort: 'weeks',
      weight: 3,
      csf: ['ID.RA-04'],
      unconfirmed: 'all',
    },
    {
      id: 'cn-pipl-14',
      ref: '第57条；网络数据安全管理条例第11条',
      text: {
        en: 'A leak triggers immediate remedy and notice to the authority and the people, with the listed content.',
        zh: '发生泄露立即补救，按法定内容通知主管部门和个人。',
      },
      test: {
        en: 'Drill it: customer service hears that order data of 2,000 people is in a chat group. In the first hour evidence must be secured and the leak stopped; the notices to authority and people must contain type, cause, harm, remedy taken, self-protection advice and contact.',
        zh: '演练：客服得知 2,000 人的订单信息流入某群。第一小时须固定证据、止住泄露；致主管部门和个人的通知须含信息种类、原因、危害、已采取的补救、个人可采取的措施和联系方式。',
      },
      evidence: {
        en: 'The emergency plan, notice templates with all listed contents, the contact of the authority, and drill minutes.',
        zh: '应急预案、要素齐全的通知模板、主管部门联系方式、演练纪要。',
      },
      effort: 'days',
      weight: 3,
      csf: ['RS.CO-02'],
    },
  ],
  sources: [
    {
      id: 's1',
      publisher: "National People's Congress of China",
      title: 'Personal Information Protection Law',
      url: 'http://www.npc.gov.cn/npc/c2/c30834/202108/t20210820_313088.html',
      checked: '2026-10-09',
      secondHand: true,
    },
    {
      id: 's2',
      publisher: 'Cyberspace Administration of China',
      title: 'Order No. 25, simplified duties for small handlers',
      url: 'https://www.cac.gov.cn/2026-07/24/c_1786638889704872.htm',
      checked: '2026-10-09',
      secondHand: true,
    },
    {
      id: 's3',
      publisher: 'King & Wood Mallesons',
      title: "China's rules on personal information compliance audits",
      url: 'https://www.kwm.com/cn/zh/insights/latest-thinking/interpretation-of-china-s-new-rules-on-personal-information-compliance-audit.html',
      checked: '2026-10-09',
    },
    {
      id: 's4',
      publisher: 'rfnc.com.cn',
      title: 'Rules on cross-border data flows of March 2024',
      url: 'http://www.rfnc.com.cn/Item/4459.aspx',
      checked: '2026-10-09',
    },
    {
      id: 's5',
      publisher: 'East Money',
      title: 'Measures on certification of personal information exports from 1 January 2026',
      url: 'https://gubaposthk.eastmoney.com/news,cjpl,1612290778.html',
      checked: '2026-10-09',
    },
  ],
  confidence: 'high',
  related: ['cn-mlps', 'cn-dsl'],
  unconfirmed: ['status'],
  checked: '2026-10-09',
  stale: '2027-10-08',
};

import type { Regime } from '../regime.ts';

// To check: Marking date for pre-existing systems: Council says 2 Dec 2026, one secondary source says 2 Feb 2027.
// To check: Article 4 was softened by the 2026 amendment; read the consolidated text.
/** EU AI Act (SMB as deployer or small provider). Law / government text: refer freely; wording here is our own. */
export const regime: Regime = {
  id: 'eu-ai-act',
  name: {
    en: 'EU AI Act (SMB as deployer or small provider)',
    zh: '欧盟《人工智能法》（中小企业作为部署者或小型提供者）',
  },
  short: {
    en: 'EU AI Act',
    zh: '欧盟 AI 法',
  },
  market: {
    en: 'AI products and services in the EU',
    zh: '欧盟人工智能产品与服务',
  },
  version: {
    en: 'Regulation (EU) 2024/1689 as amended by Regulation (EU) 2026/1744 (in force 27 Jul 2026)',
    zh: '欧盟第 2024/1689 号条例，经第 2026/1744 号条例修订（2026 年 7 月 27 日生效）',
  },
  authority: {
    en: 'National market surveillance authorities, EU AI Office',
    zh: '各国市场监督机构、欧盟人工智能办公室',
  },
  regions: ['EU'],
  type: 'law',
  gate: 'legal-precondition',
  blocks: {
    en: 'A prohibited or unlabelled use can be ordered off the market; enterprise buyers now ask for an AI inventory before they accept an AI-enabled supplier.',
    zh: '被禁止或未按规定标识的用途可被责令下架；大客户在接纳带 AI 功能的供应商前会先要 AI 清单。',
  },
  status: {
    en: 'Prohibitions since Feb 2025; Article 50 transparency since 2 Aug 2026; Annex III high-risk from 2 Dec 2027; product-embedded high-risk from 2 Aug 2028',
    zh: '禁止性规定自 2025 年 2 月起；第 50 条透明度自 2026 年 8 月 2 日起；附件三高风险自 2027 年 12 月 2 日起；产品内嵌高风险自 2028 年 8 月 2 日起',
  },
  rules: [
    {
      level: 'mandatory',
      when: {
        all: [
          {
            any: [
              {
                fact: 'regions',
                op: 'includesAny',
                value: ['EU'],
              },
              {
                fact: 'activities',
                op: 'includesAny',
                value: ['services-in-eu'],
              },
            ],
          },
          {
            fact: 'activities',
            op: 'includesAny',
            value: ['provides-ai-system'],
          },
        ],
      },
      why: {
        en: 'You place an AI system on the EU market or its output is used there.',
        zh: '贵公司向欧盟市场投放 AI 系统，或其输出在欧盟使用。',
      },
    },
    {
      level: 'likely',
      when: {
        all: [
          {
            any: [
              {
                fact: 'regions',
                op: 'includesAny',
                value: ['EU'],
              },
              {
                fact: 'activities',
                op: 'includesAny',
                value: ['services-in-eu'],
              },
            ],
          },
          {
            fact: 'activities',
            op: 'includesAny',
            value: ['uses-ai'],
          },
        ],
      },
      why: {
        en: 'Using AI at work makes you a deployer; most SMB uses are not high-risk.',
        zh: '工作中使用 AI 即为部署者；多数中小企业用途不属于高风险。',
      },
    },
  ],
  penalty: {
    text: {
      en: 'Up to EUR 35 million or 7% (prohibited practices), EUR 15 million or 3% (other duties). For SMEs the LOWER of the amount and the percentage applies.',
      zh: '违反禁止性规定最高 3,500 万欧元或 7%，其他义务最高 1,500 万欧元或 3%；中小企业按两者中较低者计。',
    },
    max: 35000000,
    unit: {
      en: 'EUR, or 7% of worldwide turnover (small firms: whichever is lower)',
      zh: '欧元，或全球营业额的 7%（中小企业取低者）',
    },
    origin: {
      cite: 'AI Act Art. 99(3)-(6)',
      confirmed: true,
    },
  },
  effort: {
    months: [1, 3],
    cost: {
      low: 2000,
      high: 20000,
      currency: 'EUR',
      basis: {
        en: 'housekeeping of a user of AI, without high-risk conformity',
        zh: 'AI 使用方的基础工作，不含高风险合格评定',
      },
    },
    origin: {
      confirmed: false,
    },
  },
  clocks: [],
  deadlines: [
    {
      date: '2026-07-27',
      what: {
        en: 'AI Act amendment (2026/1744) in force',
        zh: 'AI 法修订 (2026/1744) 生效',
      },
      status: 'in-force',
      origin: {
        source: 's1',
        confirmed: true,
      },
    },
    {
      date: '2026-08-02',
      what: {
        en: 'Article 50 transparency applies',
        zh: 'AI 法第 50 条透明度适用',
      },
      status: 'in-force',
      origin: {
        source: 's4',
        confirmed: true,
      },
    },
    {
      date: '2026-12-02',
      what: {
        en: 'Marking grace period ends for AI content; new prohibitions',
        zh: 'AI 生成内容标识宽限期结束；新增禁止性规定',
      },
      status: 'upcoming',
      origin: {
        source: 's3',
        confirmed: false,
      },
    },
    {
      date: '2027-12-02',
      what: {
        en: 'AI Act Annex III high-risk duties',
        zh: 'AI 法附件三高风险义务适用',
      },
      status: 'upcoming',
      origin: {
        source: 's1',
        confirmed: true,
      },
    },
  ],
  items: [
    {
      id: 'eu-ai-act-01',
      ref: 'Art. 3, 6, Annex III',
      text: {
        en: 'Every AI tool is listed with purpose, data, supplier and risk class.',
        zh: '所有 AI 工具已登记用途、数据、供应商与风险类别。',
      },
      test: {
        en: "Ask each team which AI functions it uses, also those hidden in office, CRM and recruiting software, and compare with card payments and the browser's list of visited AI sites. Every tool must be in the list with its purpose, supplier and risk class, and the class must have a reason.",
        zh: '问各团队用了哪些 AI 功能，含办公、CRM、招聘软件里自带的，再对照刷卡记录和浏览器访问过的 AI 网站。每个工具都要在清单里，写明用途、供应商和风险类别，分类要有理由。',
      },
      evidence: {
        en: 'The AI register with date, the reasoning for each class, and the note of the team interviews.',
        zh: '注明日期的 AI 登记表、每项分类理由、团队访谈记录。',
      },
      effort: 'days',
      weight: 3,
      csf: ['ID.AM-02'],
    },
    {
      id: 'eu-ai-act-02',
      ref: 'Art. 5',
      text: {
        en: 'No prohibited use exists (manipulation, social scoring, workplace emotion recognition and the like).',
        zh: '不存在被禁止的用途（操纵、社会评分、工作场所情绪识别等）。',
      },
      test: {
        en: 'Read the list of banned practices with the heads of HR, sales and security, and ask of each tool whether it does anything of the kind. Look particularly at call centre or interview software that claims to read emotions; that function must be off.',
        zh: '和人事、销售、安全负责人一起过一遍禁止清单，逐个工具问有没有类似功能。尤其看号称能识别情绪的客服或面试软件，该功能须关闭。',
      },
      evidence: {
        en: 'The signed check per tool, and the screenshot of functions switched off.',
        zh: '逐个工具的签字检查表、已关闭功能的截图。',
      },
      effort: 'hours',
      weight: 3,
      csf: ['GV.OC-03'],
    },
    {
      id: 'eu-ai-act-03',
      ref: 'Art. 4',
      text: {
        en: 'Staff who use AI get literacy training suited to the tool.',
        zh: '使用 AI 的员工接受与工具相称的素养培训。',
      },
      test: {
        en: 'Choose three frequent users and ask each what the tool gets wrong and what must not be typed in. Compare the answers with the training record for that very tool; a general lecture for all does not fit everyone.',
        zh: '挑三位常用的员工，问工具常在哪里出错、什么绝不能输入。再对照针对该工具的培训记录，一堂通用讲座未必适合所有人。',
      },
      evidence: {
        en: 'The training plan by role and tool, attendance with dates, and the material used.',
        zh: '按岗位和工具制定的培训计划、带日期的参训记录、所用材料。',
      },
      effort: 'days',
      weight: 2,
      csf: ['PR.AT-01'],
      unconfirmed: 'all',
    },
    {
      id: 'eu-ai-act-04',
      ref: 'Art. 50(1)',
      text: {
        en: 'People are told when they talk to a chatbot.',
        zh: '与聊天机器人对话时已明确告知对方。',
      },
      test: {
        en: 'Open your website, your messenger and your telephone line as a customer and talk to each bot. It must say that it is a machine at the beginning, in words a child or an older person understands.',
        zh: '以顾客身份打开网站、即时通讯和电话，和每个机器人聊几句。一开始就要说明是机器，用词要让孩子和老人也听得懂。',
      },
      evidence: {
        en: 'Screenshots or recordings of the first message per channel, with date and language version.',
        zh: '各渠道首条提示的截图或录音，注明日期和语言版本。',
      },
      effort: 'hours',
      weight: 3,
      csf: ['GV.OC-03'],
    },
    {
      id: 'eu-ai-act-05',
      ref: 'Art. 50(2)-(4)',
      text: {
        en: 'Synthetic media is marked and deepfakes are disclosed (older systems: by 2 Dec 2026).',
        zh: '合成内容加标识，深度伪造已披露（存量系统：2026 年 12 月 2 日前）。',
      },
      test: {
        en: 'Take five images, videos or texts from your publications that were made with AI and look for the mark a machine can read and, for realistic fakes, the visible disclosure. For tools placed on the market earlier, ask the supplier when the mark will come.',
        zh: '从已发布内容里挑五件用 AI 生成的图片、视频或文字，看有没有机器可读的标识；逼真的合成还要有看得见的说明。存量工具问供应商何时加标识。',
      },
      evidence: {
        en: "The list of AI-made publications, proof of the mark (content credentials or metadata), and the supplier's statement.",
        zh: 'AI 生成内容清单、标识证据（内容凭证或元数据）、供应商书面说明。',
      },
      effort: 'weeks',
      weight: 3,
      csf: ['GV.OC-03'],
      unconfirmed: 'all',
    },
    {
      id: 'eu-ai-act-06',
      ref: 'Art. 26(1)-(2)',
      text: {
        en: 'If high-risk: use follows instructions and a trained person can intervene.',
        zh: '如属高风险：按说明使用，并由受训人员监督、可干预。',
      },
      test: {
        en: 'Sit beside the person who oversees the high-risk system and ask for one case in which its output was overruled. He or she must know the instructions, have had training, and be able to stop the use without asking upwards.',
        zh: '坐到高风险系统监督人旁边，请他举一个推翻系统结果的例子。他须懂使用说明、受过培训，并能不经请示就停用。',
      },
      evidence: {
        en: 'The instructions for use, the appointment of the overseer with training proof, and the record of overruled results.',
        zh: '使用说明、监督人任命及培训证明、人工推翻结果的记录。',
      },
      effort: 'weeks',
      weight: 2,
      csf: ['GV.RR-02'],
      appliesIf: {
        fact: 'activities',
        op: 'includesAny',
        value: ['high-risk-ai'],
      },
    },
    {
      id: 'eu-ai-act-07',
      ref: 'Art. 26(5)-(6)',
      text: {
        en: 'If high-risk: operation is monitored, logs are kept six months, serious incidents are reported.',
        zh: '如属高风险：监测运行、日志保存六个月、报告严重事件。',
      },
      test: {
        en: "Open the logs of the high-risk system and read the oldest entry: it must be at least six months back. Then ask what the team would report as a serious incident, to whom, and where the supplier's contact is written.",
        zh: '打开高风险系统日志看最早一条，须在六个月以前。再问团队：什么算严重事件、向谁报告、供应商联系方式写在哪里。',
      },
      evidence: {
        en: 'The log retention setting, monitoring notes, and the reporting procedure with contacts.',
        zh: '日志保存设置、监测记录、含联系人的报告流程。',
      },
      effort: 'days',
      weight: 2,
      csf: ['PR.PS-04', 'RS.CO-02'],
      appliesIf: {
        fact: 'activities',
        op: 'includesAny',
        value: ['high-risk-ai'],
      },
    },
    {
      id: 'eu-ai-act-08',
      ref: 'Art. 26(7), (11)',
      text: {
        en: 'If high-risk: workers and affected people are informed.',
        zh: '如属高风险：告知员工和受影响者。',
      },
      test: {
        en: 'Ask two employees affected by the system, and one applicant or customer, whether they were told before it was used. Compare with the notice: it must name the system, what it decides on and whom to ask.',
        zh: '问两位受该系统影响的员工和一位求职者或客户，使用前是否被告知。再看告知内容：须写明系统名称、决定什么、向谁询问。',
      },
      evidence: {
        en: 'The notices with date and circle of recipients, and the record of informing the works council where there is one.',
        zh: '注明日期和发放范围的告知书，设有员工代表机构的附告知记录。',
      },
      effort: 'days',
      weight: 2,
      csf: ['GV.OC-03'],
      appliesIf: {
        fact: 'activities',
        op: 'includesAny',
        value: ['high-risk-ai'],
      },
    },
    {
      id: 'eu-ai-act-09',
      ref: 'Practice',
      text: {
        en: 'An approved-tools list says which data may never be entered.',
        zh: '有获准工具清单，写明哪些数据绝不可输入。',
      },
      test: {
        en: 'Ask an employee at random which AI tool is permitted and what may never go into it; the answer must match the list. Then open the web filter or browser report and see whether unapproved tools are being used.',
        zh: '随机问一位员工：允许用哪个 AI 工具、什么绝不能输入？答案须与清单一致。再看网页过滤或浏览器报告，有没有在用未获准的工具。',
      },
      evidence: {
        en: 'The approved tools list with the data rule, the staff acknowledgement, and the usage report.',
        zh: '获准工具及数据规则清单、员工确认记录、使用情况报告。',
      },
      effort: 'hours',
      weight: 3,
      csf: ['PR.DS-10', 'GV.PO-01'],
    },
    {
      id: 'eu-ai-act-10',
      ref: 'Practice',
      text: {
        en: "AI suppliers' terms on training, retention and location are reviewed.",
        zh: '已审阅 AI 供应商关于训练、留存与数据所在地的条款。',
      },
      test: {
        en: 'For the two most used tools, open the contract and the account settings and note three answers: is our input used for training, how long is it kept, in which country? Where the setting can switch training off, it must be off.',
        zh: '针对最常用的两个工具，翻合同和账户设置，记下三个答案：输入内容是否用于训练、保留多久、存在哪个国家。能关闭训练的，须已关闭。',
      },
      evidence: {
        en: 'The review sheet per supplier with date, saved terms, and screenshots of the data settings.',
        zh: '各供应商审阅表（带日期）、存档的条款、数据设置截图。',
      },
      effort: 'days',
      weight: 2,
      csf: ['GV.SC-07'],
    },
  ],
  sources: [
    {
      id: 's1',
      publisher: 'European Union (EUR-Lex)',
      title: 'Regulation (EU) 2026/1744 amending the AI Act',
      url: 'https://eur-lex.europa.eu/eli/reg/2026/1744/oj/eng',
      checked: '2026-10-09',
      secondHand: true,
    },
    {
      id: 's2',
      publisher: 'Decision Focus',
      title: 'EU AI Act: what changed',
      url: 'https://www.decisionfocus.com/articles/eu-ai-act-blog',
      checked: '2026-10-09',
    },
    {
      id: 's3',
      publisher: 'Council of the European Union',
      title: 'Press release of 29 June 2026 on the simplified AI rules',
      url: 'https://www.consilium.europa.eu/en/press/press-releases/2026/06/29/artificial-intelligence-council-gives-final-green-light-to-simplify-and-streamline-rules/',
      checked: '2026-10-09',
      secondHand: true,
    },
    {
      id: 's4',
      publisher: 'recordofrecord.com',
      title: 'AI Act amendment leaves the transparency date of 2 August 2026 intact',
      url: 'https://recordofrecord.com/articles/2026-07-02-eu-council-seals-ai-act-omnibus-leaving-august-2-transparency-deadline-intact',
      checked: '2026-10-09',
    },
    {
      id: 's5',
      publisher: 'European Union',
      title: 'Regulation (EU) 2024/1689 (AI Act), Article 99(3)-(6), penalties',
      checked: '2026-10-09',
    },
  ],
  confidence: 'high',
  related: ['gdpr', 'iso-27001'],
  unconfirmed: [],
  checked: '2026-10-09',
  stale: '2026-12-02',
};

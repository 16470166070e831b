import type { Regime } from '../regime.ts';

// To check: 'Most German makers' and three-year validity from recollection.
/** TISAX (automotive supply chain). VDA/ENX copyright: control numbers only, own words. */
export const regime: Regime = {
  id: 'tisax',
  name: {
    en: 'TISAX (automotive supply chain)',
    zh: 'TISAX 汽车行业信息安全评估',
  },
  short: {
    en: 'TISAX',
    zh: 'TISAX',
  },
  market: {
    en: 'Car makers',
    zh: '整车厂客户',
  },
  version: {
    en: 'VDA ISA 6.0.x; ISA 2027 catalogue published 2026',
    zh: 'VDA ISA 6.0.x；ISA 2027 目录于 2026 年发布',
  },
  authority: {
    en: 'ENX Association',
    zh: 'ENX 协会',
  },
  regions: ['EU', 'GLOBAL'],
  type: 'certification',
  gate: 'procurement-filter',
  blocks: {
    en: 'Most German car makers and tier-1 suppliers share design or prototype data only with labelled suppliers.',
    zh: '多数德国整车厂和一级供应商只与持有标签的供应商共享设计和样车数据。',
  },
  status: {
    en: 'Labels valid three years; check which ISA version your customer asks for',
    zh: '标签有效期三年；请确认客户要求的 ISA 版本',
  },
  rules: [
    {
      level: 'contractual',
      when: {
        any: [
          {
            fact: 'activities',
            op: 'includesAny',
            value: ['automotive-oem-supplier'],
          },
          {
            fact: 'industry',
            op: 'in',
            value: ['automotive-supplier'],
          },
        ],
      },
      why: {
        en: 'You handle information for a car maker or its suppliers.',
        zh: '贵公司处理整车厂或其供应商的信息。',
      },
    },
  ],
  penalty: {
    text: {
      en: 'None; no label, no nomination.',
      zh: '无罚款；没有标签就拿不到定点。',
    },
    max: null,
    unit: {
      en: 'none',
      zh: '无',
    },
    origin: {
      source: 's2',
      confirmed: true,
    },
  },
  effort: {
    months: [4, 12],
    cost: {
      low: 15000,
      high: 80000,
      currency: 'EUR',
      basis: {
        en: 'small business',
        zh: '中小企业',
      },
    },
    origin: {
      confirmed: false,
    },
  },
  clocks: [],
  deadlines: [],
  items: [
    {
      id: 'tisax-01',
      ref: 'ISA 1.1.1, 1.2.1-1.2.2',
      text: {
        en: 'Policies, management system and roles are in force.',
        zh: '制度、管理体系与职责落实到位。',
      },
      test: {
        en: 'Ask the manager of the site to show the signed policy, the organisation chart with the security officer, and the last management review. A foreman at the line must be able to say whom to ask about information security.',
        zh: '请场地负责人出示签署的方针、标出安全负责人的架构图和最近管理评审。产线班长须说得出信息安全问题找谁。',
      },
      evidence: {
        en: 'The policy, appointments, review minutes, and the self-assessment in the current catalogue version.',
        zh: '方针、任命书、评审纪要、按现行目录版本填写的自评。',
      },
      effort: 'weeks',
      weight: 3,
      csf: ['GV.PO-01', 'GV.RR-02'],
    },
    {
      id: 'tisax-02',
      ref: 'ISA 1.3.1-1.3.4',
      text: {
        en: 'Assets, external services and software are identified and approved.',
        zh: '资产、外部服务与软件经识别和批准。',
      },
      test: {
        en: 'Take three outside services and three programs in use and look for the approval of each before its introduction. Then compare the asset list with what stands in the drawing office, customer-owned items included.',
        zh: '挑三项外部服务和三款在用软件，看引入前的批准。再拿资产清单对照设计室现场，含客户财产。',
      },
      evidence: {
        en: 'Approvals with date and risk note, and the asset list with classification and owner.',
        zh: '带日期和风险说明的批准、含分级和责任人的资产清单。',
      },
      effort: 'weeks',
      weight: 3,
      csf: ['ID.AM-01', 'ID.AM-02'],
    },
    {
      id: 'tisax-03',
      ref: 'ISA 1.4.1',
      text: {
        en: 'Information security risks are managed.',
        zh: '管理信息安全风险。',
      },
      test: {
        en: "Ask for the risk of losing a customer's design data and follow it: rating, owner, measure, review date. A second assessor with the same criteria must come close.",
        zh: '问“客户设计数据泄露”这项风险，顺着查评级、责任人、措施和复核日期。换一个人按同一标准再评一次，结果应当相近。',
      },
      evidence: {
        en: 'The risk method, register extract, and the treatment plan with status.',
        zh: '风险方法、台账摘录、带状态的处置计划。',
      },
      effort: 'weeks',
      weight: 3,
      csf: ['ID.RA-05'],
    },
    {
      id: 'tisax-04',
      ref: 'ISA 1.6.1-1.6.3',
      text: {
        en: 'Events are reported and handled, and crisis situations prepared for.',
        zh: '事件上报处置，并做好危机准备。',
      },
      test: {
        en: 'Ask a worker to report a found USB stick and follow the report. Then look at the crisis exercise: was production down, was the car maker informed, who decided?',
        zh: '请一位工人上报捡到的 U 盘并跟踪。再看危机演练：停线了吗、通知整车厂了吗、谁拍板？',
      },
      evidence: {
        en: 'The event reports, the classification rule, and the crisis exercise record with the customer contact.',
        zh: '事件报告、定级规则、含客户联系人的危机演练记录。',
      },
      effort: 'days',
      weight: 3,
      csf: ['RS.MA-01', 'RC.RP-01'],
    },
    {
      id: 'tisax-05',
      ref: 'ISA 2.1.2-2.1.4',
      text: {
        en: 'Staff are bound, trained and mobile work is controlled.',
        zh: '员工签约、受训，移动办公受控。',
      },
      test: {
        en: 'Pick three people, a temporary worker among them: signed secrecy, training date, knowledge of customer rules. Visit one who works on the road or at home: is there a screen filter, is the device locked, where are calls made?',
        zh: '抽三个人，其中一位是临时工，查保密承诺、培训日期，问他懂不懂客户的要求。再看一位出差或居家办公的同事：有没有防窥膜、设备是否锁屏、在哪里打电话。',
      },
      evidence: {
        en: 'Signed undertakings, training list, and the mobile work rule with acknowledgement.',
        zh: '签字的保密承诺、培训名单、移动办公规定及确认。',
      },
      effort: 'days',
      weight: 2,
      csf: ['PR.AT-01', 'GV.RR-04'],
    },
    {
      id: 'tisax-06',
      ref: 'ISA 3.1.1, 3.1.3-3.1.4',
      text: {
        en: 'Security zones, supporting assets and mobile devices are protected.',
        zh: '安全区域、支撑资产与移动设备受保护。',
      },
      test: {
        en: 'Walk through the zones from the gate inwards and try at each border to pass without a badge. Count the mobile devices against the list and see one lost-device case handled.',
        zh: '从大门往里逐个走过安全区，每道边界都试试不带门禁卡能不能过。再按清单清点移动设备，看一例丢失设备是怎么处理的。',
      },
      evidence: {
        en: 'The zone drawing, entry logs, device list, and the lost-device record.',
        zh: '分区图、进出记录、设备清单、丢失处理记录。',
      },
      effort: 'weeks',
      weight: 2,
      csf: ['PR.AA-06'],
    },
    {
      id: 'tisax-07',
      ref: 'ISA 4.1.1-4.2.1',
      text: {
        en: 'Identities, logins and rights are managed, strong where it matters.',
        zh: '身份、登录与权限受控，关键处采用强认证。',
      },
      test: {
        en: "Export who can open one customer's project folder and ask the project leader to confirm each name. Administrators and access from outside must show a second factor; look for accounts of people who left the project.",
        zh: '导出能打开某客户项目文件夹的人，请项目负责人逐个确认。管理员和外部访问须有第二因素；查已离开项目者的账号。',
      },
      evidence: {
        en: 'The rights export confirmed by the project leader, the review date, and MFA settings.',
        zh: '项目负责人确认的权限导出、复核日期、多因素认证设置。',
      },
      effort: 'weeks',
      weight: 3,
      csf: ['PR.AA-03', 'PR.AA-05'],
    },
    {
      id: 'tisax-08',
      ref: 'ISA 5.1.1-5.1.2',
      text: {
        en: 'Encryption at rest and in transfer is managed.',
        zh: '存储与传输加密受控。',
      },
      test: {
        en: 'Send a drawing to the customer by the official way and see what encrypts it. Look at a laptop and a backup for encryption and ask who holds the keys and what happens if that person leaves.',
        zh: '按正式渠道给客户发一张图纸，看靠什么加密。再看一台笔记本和备份是否加密，问谁管密钥、离职怎么办。',
      },
      evidence: {
        en: 'The encryption concept, transfer log, device report, and the key holder rule.',
        zh: '加密方案、传输日志、设备报告、密钥保管规定。',
      },
      effort: 'days',
      weight: 2,
      csf: ['PR.DS-01', 'PR.DS-02'],
    },
    {
      id: 'tisax-09',
      ref: 'ISA 5.2.3-5.2.9',
      text: {
        en: 'Malware, logs, vulnerabilities, network, continuity and backup are covered.',
        zh: '覆盖恶意软件、日志、漏洞、网络、连续性与备份。',
      },
      test: {
        en: 'Choose one production computer and one office server and ask for six proofs: protection, logs, last scan, network zone, place in the continuity plan, last restore. Old machines at the line need a written isolation.',
        zh: '挑一台产线电脑和一台办公服务器，要六项证据：防护、日志、最近扫描、网络分区、在连续性计划中的位置、最近恢复。产线旧机须有书面隔离措施。',
      },
      evidence: {
        en: 'The six proofs per machine with date, and isolation records for machines without updates.',
        zh: '每台六项带日期的证据、无法更新设备的隔离记录。',
      },
      effort: 'weeks',
      weight: 3,
      csf: ['DE.CM-09', 'PR.PS-04', 'ID.RA-01', 'PR.DS-11'],
    },
    {
      id: 'tisax-10',
      ref: 'ISA 6.1.1-6.1.2',
      text: {
        en: 'Contractors and confidentiality are under control.',
        zh: '分包方与保密受控。',
      },
      test: {
        en: 'Select two contractors with project data and look for the secrecy agreement signed before the first file was sent and for proof of their own security level. The agreement must still be valid after the end of the project.',
        zh: '抽两家拿到项目数据的分包方，看首份文件发出前已签保密协议，以及其安全水平证明。项目结束后协议仍须有效。',
      },
      evidence: {
        en: "Signed agreements with dates, the contractors' labels or assessments, and the handover log.",
        zh: '带日期的保密协议、分包方标签或评估、资料交接记录。',
      },
      effort: 'days',
      weight: 2,
      csf: ['GV.SC-05'],
    },
    {
      id: 'tisax-11',
      ref: 'ISA 8.x',
      text: {
        en: 'If prototypes: sites, transport and filming are secured.',
        zh: '涉及样车：场地、运输与拍摄受控。',
      },
      test: {
        en: "Visit the place where prototypes are kept, without notice, and try to take a picture with your phone. Look at covers, sight protection, the transport order of the last vehicle and the customer's permission for filming.",
        zh: '不打招呼到样车存放处，试着拿手机拍照。再看遮盖、防窥视、最近一次运输单和客户的拍摄许可。',
      },
      evidence: {
        en: 'Site approval, entry list, transport records with covers, and filming permissions.',
        zh: '场地批准、进入名单、含遮盖的运输记录、拍摄许可。',
      },
      effort: 'weeks',
      weight: 2,
      csf: ['PR.AA-06'],
      appliesIf: {
        fact: 'activities',
        op: 'includesAny',
        value: ['handles-prototypes'],
      },
    },
  ],
  sources: [
    {
      id: 's1',
      publisher: 'ENX Association',
      title: 'TISAX downloads, including the ISA catalogue',
      url: 'https://enx.com/en-US/TISAX/downloads/',
      checked: '2026-07-01',
    },
    {
      id: 's2',
      publisher: 'ENX Association',
      title: 'TISAX overview',
      url: 'https://enx.com/tisax/',
      checked: '2026-07-01',
    },
  ],
  confidence: 'medium',
  related: ['iso-27001'],
  unconfirmed: ['status', 'blocks'],
  checked: '2026-07',
  stale: '2027-06-30',
};

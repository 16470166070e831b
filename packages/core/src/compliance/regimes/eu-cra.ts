import type { Regime } from '../regime.ts';

// To check: Article numbers, fine ceiling and 72-hour follow-up are from recollection of the Regulation; verify before display.
/** EU Cyber Resilience Act. Law / government text: refer freely; wording here is our own. */
export const regime: Regime = {
  id: 'eu-cra',
  name: {
    en: 'EU Cyber Resilience Act',
    zh: '欧盟《网络弹性法》(CRA)',
  },
  short: {
    en: 'Cyber Resilience Act',
    zh: '网络弹性法',
  },
  market: {
    en: 'Connected products in the EU',
    zh: '欧盟联网产品市场',
  },
  version: {
    en: 'Regulation (EU) 2024/2847',
    zh: '欧盟第 2024/2847 号条例',
  },
  authority: {
    en: 'Market surveillance authorities, ENISA reporting platform',
    zh: '市场监督机构、ENISA 报告平台',
  },
  regions: ['EU'],
  type: 'law',
  gate: 'market-access',
  blocks: {
    en: 'From Dec 2027 hardware and software without a CRA-conform CE mark cannot be sold in the EU; importers and integrators already ask for SBOMs and support periods.',
    zh: '自 2027 年 12 月起，未依 CRA 加贴 CE 标志的软硬件不得在欧盟销售；进口商和集成商现已索要 SBOM 与支持期限。',
  },
  status: {
    en: 'Vulnerability and incident reporting LIVE since 11 Sep 2026; product duties and CE marking from 11 Dec 2027',
    zh: '漏洞与事件报告义务已于 2026 年 9 月 11 日生效；产品义务与 CE 标志自 2027 年 12 月 11 日起',
  },
  rules: [
    {
      level: 'mandatory',
      when: {
        fact: 'activities',
        op: 'includesAny',
        value: ['sells-connected-products-eu'],
      },
      why: {
        en: 'You make, import or brand a product with digital elements for the EU market.',
        zh: '贵公司面向欧盟市场制造、进口或贴牌含数字元素的产品。',
      },
    },
  ],
  penalty: {
    text: {
      en: 'Up to EUR 15 million or 2.5% of worldwide turnover for essential requirements; products can be withdrawn.',
      zh: '违反基本要求最高 1,500 万欧元或全球营业额 2.5%，产品可被召回下架。',
    },
    max: 15000000,
    unit: {
      en: 'EUR, or 2.5% of worldwide turnover',
      zh: '欧元，或全球营业额的 2.5%',
    },
    origin: {
      cite: 'CRA Art. 64',
      confirmed: false,
    },
  },
  effort: {
    months: [6, 18],
    cost: {
      low: 15000,
      high: 150000,
      currency: 'EUR',
      basis: {
        en: 'for each small product line',
        zh: '每条小型产品线',
      },
    },
    origin: {
      confirmed: false,
    },
  },
  clocks: [
    {
      event: {
        en: 'actively exploited vulnerability',
        zh: '已被利用的漏洞',
      },
      hours: 24,
      to: {
        en: 'the CSIRT, by the ENISA platform',
        zh: 'CSIRT（经 ENISA 平台）',
      },
      ref: 'Art. 14',
      confirmed: false,
    },
  ],
  deadlines: [
    {
      date: '2026-09-11',
      what: {
        en: 'CRA vulnerability and incident reporting live',
        zh: 'CRA 漏洞与事件报告义务生效',
      },
      status: 'in-force',
      origin: {
        source: 's1',
        confirmed: true,
      },
    },
    {
      date: '2027-12-11',
      what: {
        en: 'CRA product requirements and CE marking',
        zh: 'CRA 产品要求与 CE 标志适用',
      },
      status: 'upcoming',
      origin: {
        confirmed: false,
      },
    },
  ],
  items: [
    {
      id: 'eu-cra-01',
      ref: 'Art. 14',
      text: {
        en: 'A route exists to report an actively exploited flaw in 24 hours and to follow up in 72 hours through the ENISA platform.',
        zh: '已建立通过 ENISA 平台 24 小时内报告在野利用漏洞、72 小时跟进的流程。',
      },
      test: {
        en: "Run the route once with an invented flaw: support receives a customer's report on Saturday that an attack is under way. Within 24 hours the early warning must be ready for the platform, and the log-in for it must already exist for two people.",
        zh: '用虚构漏洞走一遍流程：周六客服收到客户报告，称正在遭到攻击。24 小时内须备好平台预警，并且已有两个人能登录平台。',
      },
      evidence: {
        en: 'The procedure with duty roster, the platform access, and the filled-in drafts for 24 and 72 hours.',
        zh: '含值班表的流程、平台账号、填好的 24 小时和 72 小时草稿。',
      },
      effort: 'days',
      weight: 3,
      csf: ['RS.CO-02', 'ID.RA-08'],
      unconfirmed: 'all',
    },
    {
      id: 'eu-cra-02',
      ref: 'Annex I Part I(1)',
      text: {
        en: 'A product risk assessment drives the design and is kept in the file.',
        zh: '以产品风险评估指导设计并归档。',
      },
      test: {
        en: 'Open the technical file of one product and read the risk assessment: it must name intended use, foreseeable misuse and the operating environment. Ask a developer for one design choice that was made because of it.',
        zh: '打开一款产品的技术文件看风险评估，须写明预期用途、可预见的误用和使用环境。再请开发者举出一处因评估而作的设计取舍。',
      },
      evidence: {
        en: 'The risk assessment with version, linked to the design decisions and to the product release it covers.',
        zh: '带版本的风险评估，并与设计决定和对应的产品版本关联。',
      },
      effort: 'weeks',
      weight: 3,
      csf: ['ID.RA-05', 'PR.PS-06'],
      unconfirmed: 'ref',
    },
    {
      id: 'eu-cra-03',
      ref: 'Annex I Part I(2)',
      text: {
        en: 'Products ship secure by default, with no known exploitable flaw.',
        zh: '产品默认安全，出厂无已知可利用漏洞。',
      },
      test: {
        en: 'Take a new unit from stock, set it up as a buyer would, and note every default: password, open ports, services. Then run its firmware or packages through a vulnerability scanner; no known exploited flaw may remain.',
        zh: '从库存拿一台新品，像买家一样开机设置，记下全部默认值：口令、开放端口、服务。再用漏洞扫描器检查固件或软件包，不得留有已知被利用的漏洞。',
      },
      evidence: {
        en: 'The set-up protocol with photos, the scan report of the release, and the release approval that refers to it.',
        zh: '附照片的开箱设置记录、该版本的扫描报告、引用该报告的放行审批。',
      },
      effort: 'weeks',
      weight: 3,
      csf: ['PR.PS-01'],
      unconfirmed: 'ref',
    },
    {
      id: 'eu-cra-04',
      ref: 'Annex I Part I(2)',
      text: {
        en: 'Access control, encryption and data minimisation are built in.',
        zh: '内置访问控制、加密与数据最小化。',
      },
      test: {
        en: 'Try three things with the product: reach an admin function as a normal user, read its traffic on the network, and look what data it sends home. The first must fail, the second must show only encrypted data, and for the third each field needs a purpose.',
        zh: '对产品试三件事：用普通账号进管理功能、在网络上看它的通信、看它回传哪些数据。第一件应失败，第二件应只见密文，第三件每个字段都要有用途。',
      },
      evidence: {
        en: 'The test report for the three checks, and the data table listing fields and reasons.',
        zh: '三项检查的测试报告、列明字段和理由的数据表。',
      },
      effort: 'weeks',
      weight: 2,
      csf: ['PR.AA-03', 'PR.DS-01'],
      unconfirmed: 'ref',
    },
    {
      id: 'eu-cra-05',
      ref: 'Annex I Part II(1)',
      text: {
        en: 'A software bill of materials covers at least top-level dependencies.',
        zh: '软件物料清单 (SBOM) 至少覆盖顶层依赖。',
      },
      test: {
        en: 'Ask the build system for the software bill of materials (SBOM) of the release on sale now and look up two libraries that you know are inside. Both must be in it with version; then ask how you would find all products that contain a given library.',
        zh: '从构建系统导出在售版本的软件物料清单（SBOM），查两个你知道用到的库，须列有版本。再问：某个库出漏洞，怎么找出所有用到它的产品？',
      },
      evidence: {
        en: 'The SBOM file per release in a common format, and the build step that makes it.',
        zh: '每个版本的通用格式 SBOM 文件、自动生成它的构建步骤。',
      },
      effort: 'days',
      weight: 3,
      csf: ['ID.AM-02', 'ID.AM-08'],
      unconfirmed: 'ref',
    },
    {
      id: 'eu-cra-06',
      ref: 'Annex I Part II(2),(7)-(8)',
      text: {
        en: 'Security updates are free, separate where possible, and delivered without delay.',
        zh: '安全更新免费、尽量与功能更新分离并及时推送。',
      },
      test: {
        en: 'Choose the last security flaw and reconstruct the dates: known, fixed, offered to users. See on a device of an older version that the update arrives free of charge and does not force new functions on the user.',
        zh: '选最近一次安全漏洞，还原日期：何时获知、修复、推送。再用一台旧版本设备验证更新免费送达，而且没有强塞新功能。',
      },
      evidence: {
        en: 'The update record with dates, the advisory published to users, and the rule on separating security from feature updates.',
        zh: '带日期的更新记录、向用户发布的公告、安全更新与功能更新分离的规定。',
      },
      effort: 'weeks',
      weight: 3,
      csf: ['PR.PS-02'],
      unconfirmed: 'ref',
    },
    {
      id: 'eu-cra-07',
      ref: 'Annex I Part II(5)-(6)',
      text: {
        en: 'A coordinated disclosure policy and contact address are public.',
        zh: '公开协调披露政策与联系方式。',
      },
      test: {
        en: 'Search your own website for how to report a vulnerability, as an outsider would, and send a test report. A person must confirm receipt, and the policy must say what the finder can expect and by when.',
        zh: '像外人一样在自家网站找漏洞报告入口，提交一份测试报告。须有人确认收到，政策要写明报告人能得到什么答复、多久之内。',
      },
      evidence: {
        en: 'The published policy, the security contact file on the site, and the reply to the test report.',
        zh: '公开的披露政策、网站上的安全联系文件、测试报告的回复。',
      },
      effort: 'hours',
      weight: 2,
      csf: ['ID.RA-08'],
      unconfirmed: 'ref',
    },
    {
      id: 'eu-cra-08',
      ref: 'Art. 13(8)',
      text: {
        en: 'The support period is set (normally five years or more) and told to buyers.',
        zh: '已确定支持期（一般不少于五年）并告知买方。',
      },
      test: {
        en: 'Read the packaging, shop page and manual of one product for the month and year in which support ends. Compare with the internal decision: if it is under five years, the expected time of use must justify it.',
        zh: '看一款产品的包装、销售页面和说明书，是否写明支持到哪年哪月。再对照内部决定：不足五年的，须有预期使用年限作为理由。',
      },
      evidence: {
        en: 'The decision on the support period with reasons, and pictures of where buyers are told.',
        zh: '写明理由的支持期决定、告知买方处的照片或截图。',
      },
      effort: 'hours',
      weight: 2,
      csf: ['ID.AM-08'],
      unconfirmed: 'ref',
    },
    {
      id: 'eu-cra-09',
      ref: 'Art. 31, Annex VII',
      text: {
        en: 'Technical documentation is complete and retained.',
        zh: '技术文档完整并留存。',
      },
      test: {
        en: 'Take the list of contents prescribed for the technical documentation and tick off one product against it. Missing items count as no; ask where the file will lie in ten years and who would find it.',
        zh: '拿技术文档应有内容的清单，对一款产品逐项打勾，缺一项就不算。再问：十年后文件存在哪里、谁能找到？',
      },
      evidence: {
        en: 'The technical file with index, the retention rule, and the version history.',
        zh: '带目录的技术文件、保存规定、版本历史。',
      },
      effort: 'weeks',
      weight: 2,
      csf: ['GV.PO-01'],
      unconfirmed: 'ref',
    },
    {
      id: 'eu-cra-10',
      ref: 'Art. 27-32',
      text: {
        en: 'The product class and conformity route are decided.',
        zh: '已判定产品类别与合格评定路径。',
      },
      test: {
        en: "Ask for the written decision on the product's class (default, important, critical) and compare the core function with the annexes. The conformity route must follow from it, and where a notified body is needed, an enquiry must have been made.",
        zh: '查阅产品类别（默认、重要、关键）的书面判断，把核心功能与附件逐一对照。合格评定路径须与之相符；需要公告机构的，应已联系过。',
      },
      evidence: {
        en: 'The classification note, the plan for conformity assessment with dates, and the correspondence with the notified body.',
        zh: '分类说明、带日期的合格评定计划、与公告机构的往来函件。',
      },
      effort: 'days',
      weight: 2,
      csf: ['GV.OC-03'],
      unconfirmed: 'ref',
    },
  ],
  sources: [
    {
      id: 's1',
      publisher: 'European Commission',
      title: 'Cyber Resilience Act: reporting obligations',
      url: 'https://digital-strategy.ec.europa.eu/en/policies/cra-reporting',
      checked: '2026-10-09',
      secondHand: true,
    },
    {
      id: 's2',
      publisher: 'Crowell & Moring',
      title: 'Cyber Resilience Act reporting mandatory from 11 September 2026',
      url: 'https://www.crowell.com/en/insights/client-alerts/its-live-the-cyber-resilience-act-reporting-is-mandatory-as-of-today-11-september-2026',
      checked: '2026-10-09',
      secondHand: true,
    },
  ],
  confidence: 'medium',
  related: [],
  unconfirmed: [],
  checked: '2026-10-09',
  stale: '2027-10-08',
};

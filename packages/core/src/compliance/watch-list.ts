import type { Origin, Text } from './regime.ts';

/** Something that is no duty yet, and may become one. Nothing counts down to it. */
export interface Watched {
  readonly id: string;
  readonly regions: readonly string[];
  readonly what: Text;
  readonly status: Text;
  readonly checked: string;
  readonly origin: Pick<Origin, 'confirmed'> & {
    readonly url?: string;
    readonly publisher?: string;
  };
}

/** Bills and proposals, as they stood. Taken on 2026-10-09. */
export const watchList: readonly Watched[] = [
  {
    id: 'uk-csrb',
    regions: ['UK'],
    what: {
      en: 'UK Cyber Security and Resilience Bill: would regulate medium and large managed service providers (reports within 24 and 72 hours, up to GBP 17m or 4% to 10% of turnover)',
      zh: '英国《网络安全与韧性法案》：拟监管中大型托管服务商（24／72 小时报告，最高 1,700 万英镑或营业额的 4% 至 10%）',
    },
    status: {
      en: 'Passed the Commons on 10 June 2026; in committee of the Lords on 3 September 2026; not an Act',
      zh: '2026 年 6 月 10 日下议院通过；9 月 3 日处于上议院委员会阶段；尚未成为法律',
    },
    checked: '2026-10-09',
    origin: {
      confirmed: true,
      publisher: 'People of Internet Research',
      url: 'https://peopleofinternet.com/articles/uk-s-cyber-resilience-bill-fixes-a-real-gap-in-critical-infr.html',
    },
  },
  {
    id: 'us-circia',
    regions: ['US'],
    what: {
      en: 'US CIRCIA rule: critical infrastructure reports incidents within 72 hours and ransoms within 24',
      zh: '美国 CIRCIA 规则：关键基础设施 72 小时内报告事件、24 小时内报告赎金',
    },
    status: {
      en: 'No final rule published by 5 October 2026',
      zh: '截至 2026 年 10 月 5 日未发布最终规则',
    },
    checked: '2026-10-05',
    origin: {
      confirmed: true,
      publisher: 'Safeguard',
      url: 'https://safeguard.sh/resources/blog/circia-final-rule-2026-delay',
    },
  },
  {
    id: 'eu-gdpr-omnibus',
    regions: ['EU'],
    what: {
      en: 'EU Digital Omnibus: breach notice within 96 hours, and only where the risk is high',
      zh: '欧盟数字综合法案：泄露通知改为 96 小时，且仅限高风险',
    },
    status: { en: 'A proposal', zh: '草案' },
    checked: '2026-07-31',
    origin: {
      confirmed: true,
      publisher: 'Slaughter and May',
      url: 'https://thelens.slaughterandmay.com/post/102lvgt/what-changes-does-the-digital-omnibus-make-to-the-eu-gdpr',
    },
  },
  {
    id: 'far-cui',
    regions: ['US'],
    what: {
      en: 'US procurement overhaul: one rule for controlled unclassified information, SP 800-171 Rev. 3, reports within 72 hours',
      zh: '美国采购条例改革：统一 CUI 规则、SP 800-171 第 3 版、72 小时报告',
    },
    status: { en: 'Proposed in June 2026', zh: '2026 年 6 月提案' },
    checked: '2026-09-25',
    origin: { confirmed: false },
  },
  {
    id: 'us-states',
    regions: ['US'],
    what: {
      en: 'State privacy laws: Oklahoma and Louisiana from 1 January 2027, Alabama from 1 May 2027, Vermont from 1 January 2028; Colorado on AI from 1 January 2027',
      zh: '各州隐私法：俄克拉何马、路易斯安那 2027 年 1 月 1 日，阿拉巴马 2027 年 5 月 1 日，佛蒙特 2028 年 1 月 1 日；科罗拉多 AI 法 2027 年 1 月 1 日',
    },
    status: { en: 'Enacted', zh: '已通过' },
    checked: '2026-09-25',
    origin: { confirmed: false },
  },
  {
    id: 'asia',
    regions: ['CN', 'HK', 'SG', 'other'],
    what: {
      en: 'India: main duties of the DPDP Act from 13 May 2027. Korea: fines up to 10% since 11 September 2026. Japan: privacy amendment within two years of 17 July 2026. Taiwan: new Article 12 not in force',
      zh: '印度 DPDP 法主要义务 2027 年 5 月 13 日起；韩国自 2026 年 9 月 11 日起最高罚 10%；日本个保法修订自 2026 年 7 月 17 日起两年内施行；台湾地区个资法新第 12 条尚未施行',
    },
    status: { en: 'Differs by country', zh: '各地进度不一' },
    checked: '2026-10-09',
    origin: { confirmed: false },
  },
];

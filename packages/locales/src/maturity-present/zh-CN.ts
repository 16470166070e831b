import type { MaturityPresentMessages } from './messages.ts';

export const messages: MaturityPresentMessages = {
  presentIntro: '一题一题来。请想想自己的公司，为符合今天实际情况的答案举手，而不是计划要做的。',
  presentHands: '举手人数',
  presentHandsOf: '举手人数：{option}',
  presentUnknown: '不清楚',
  presentCounted: '共计 {count} 人举手，最多的是：“{option}”',
  presentNone: '请逐项清点举手人数。',
  presentRoom: '在座各位的整体情况',
  presentRoomFinding: '按举手结果，全场为 {score} 分（满分 100），最弱的是：{area}。',
  presentRoomNone: '还没有清点举手人数。',
  presentRoomCaption: '各维度的得分比例',
  presentArea: '维度',
  presentShare: '得分比例',
  presentRoomNote: '这只是举手统计，不是评估：每题权重相同，不清楚的按尚未落实计。',
  presentClosing: '那您自己的公司呢？',
  presentClosingText:
    '请自己走一遍这些题：会得到分数、最弱的两个维度，以及 30、60、90 天的计划。所有内容只留在您的浏览器里。',
};

import type { BasicMessages } from './messages.ts';

export const messages: BasicMessages = {
  notSure: '不确定',
  ourGuess: '我们的估计',
  loading: '正在加载……',
  notice: '根据公开数据估算，仅供参考。不构成法律意见、认证或报价。',
  errorNumber: '请填写数字，例如 {example}。',
  errorTooSmall: '请填写不小于 {low} 的数。',
  errorTooLarge: '这个数超出了可计算的范围，请填写不大于 {high} 的数。',
  errorWhole: '请填写整数，例如 {example}。',
  under: '不到 {value}',
  over: '超过 {value}',
};

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { flattenLead } from '@lifeline-kit/core/lead';
import { messages as basics } from '@lifeline-kit/locales/basics/en';
import { messages as basicsZh } from '@lifeline-kit/locales/basics/zh-CN';
import { messages } from '@lifeline-kit/locales/lead-form/en';
import { messages as messagesZh } from '@lifeline-kit/locales/lead-form/zh-CN';
import { mailHref } from '../../packages/elements/src/lead-form/mail-href.ts';
import { mailText, readable } from '../../packages/elements/src/lead-form/mail-text.ts';
import { wholeLead } from '../fixtures/leads.ts';

const words = { ...basics, ...messages };

test('a mail says who writes, what the result was, and where it comes from', () => {
  assert.equal(
    mailText(wholeLead, words),
    `Request from https://harbourline.example/security

Your name: Ada Okafor
E-mail: ada+it@okafor-dental.example
Company: Okafor Dental
Phone: +1 202 555 0143
Anything we should know: Could you call on Tuesday?
After four is best.

$24,000 to $245,000
Half cost less than: $64,000

Page: https://harbourline.example/security
Partner: northwind-advisers
Campaign: spring-webinar
Reference: 019ab5c2-7c1e-7d2a-8b3c-4d5e6f708192
`,
  );
});

test('a Chinese one has Chinese signs, and keeps every space that was typed', () => {
  const { data } = wholeLead;
  const contact = { name: '欧阳 娜娜', message: '周二 可以吗？' };
  const lead = { ...wholeLead, data: { ...data, contact, mode: 'test' as const } };
  const text = mailText(lead, { ...basicsZh, ...messagesZh });
  assert.match(text, /^姓名：欧阳 娜娜\n还有什么想告诉我们：周二 可以吗？\n/m);
  assert.match(text, /测试模式/);
});

test('a lead of an earlier visit is read from whatever it was to be sent as', () => {
  assert.equal(readable(JSON.stringify(wholeLead), words), mailText(wholeLead, words));
  assert.match(readable(JSON.stringify(flattenLead(wholeLead)), words), /^Your name: Ada Okafor$/m);
  for (const body of ['Request from a page\n\nHello', '{"other":1}', '{', 'null', '"text"']) {
    assert.equal(readable(body, words), body);
  }
});

test('half a character in an old lead opens a mail all the same', () => {
  const text = 'Subject \ud83d\n\nText \udc00';
  const { searchParams } = new URL(mailHref('a@b.example', text));
  assert.equal(searchParams.get('subject'), 'Subject \ufffd');
  assert.equal(searchParams.get('body'), 'Text \ufffd');
});

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { ValidationSeverity, validate } from 'dockerfile-utils';
import { settingRules } from '../../packages/collector/src/settings/settings.ts';

const examples = 'packages/collector/examples';
const container = readFileSync(`${examples}/Containerfile`, 'utf8');
const unit = readFileSync(`${examples}/lifeline-collector.service`, 'utf8');
const strict = {
  deprecatedMaintainer: ValidationSeverity.ERROR,
  directiveCasing: ValidationSeverity.ERROR,
  emptyContinuationLine: ValidationSeverity.ERROR,
  instructionCasing: ValidationSeverity.ERROR,
  instructionCmdMultiple: ValidationSeverity.ERROR,
  instructionEntrypointMultiple: ValidationSeverity.ERROR,
  instructionHealthcheckMultiple: ValidationSeverity.ERROR,
  instructionJSONInSingleQuotes: ValidationSeverity.ERROR,
  instructionWorkdirRelative: ValidationSeverity.ERROR,
};

test('the container file passes a linter, and what linters like it ask for', () => {
  assert.deepEqual(validate(container, strict), []);
  assert.equal(validate('FROM node\nRUNN x', strict).length, 1, 'which does find a mistake');
  const { version } = JSON.parse(readFileSync('packages/collector/package.json', 'utf8'));
  assert.match(container, /^FROM node:\d+\.\d+\.\d+-\w+/m, 'pinned, no "latest"');
  assert.ok(container.includes(`@lifeline-kit/collector@${version}`));
  assert.doesNotMatch(container, /^(ADD|MAINTAINER)\b|sudo|apt-get upgrade/m);
  const lines = container.split('\n').filter((line) => /^[A-Z]+ /.test(line));
  assert.ok(lines.indexOf('USER node') < lines.findIndex((line) => /^ENTRYPOINT/.test(line)));
  assert.match(container, /^ENTRYPOINT \["lifeline-collector"\]$/m);
  assert.match(container, /^HEALTHCHECK /m);
});

test('each variable that the examples set is a setting', () => {
  const names = new Set<string>(Object.values(settingRules).map(({ name }) => name));
  const set = [
    ...container.matchAll(/(?:ENV |^ {4})([A-Z_]+)=/gm),
    ...unit.matchAll(/^Environment=([A-Z_]+)=/gm),
  ];
  const others = set.map(([, name = '']) => name).filter((name) => !names.has(name));
  assert.deepEqual([...new Set(others)], ['NODE_ENV']);
});

test('the unit is one that systemd takes', (t) => {
  for (const rule of ['DynamicUser=yes', 'Restart=always', 'ProtectSystem=strict', 'UMask=0077']) {
    assert.ok(unit.includes(`\n${rule}\n`), rule);
  }
  const sections = [...unit.matchAll(/^\[(\w+)\]$/gm)].map(([, name]) => name);
  assert.deepEqual(sections, ['Unit', 'Service', 'Install']);
  for (const line of unit.split('\n')) assert.match(line, /^(#.*|\[\w+\]|[A-Z]\w+=.*|)$/);
  const verifier = '/usr/bin/systemd-analyze';
  if (!existsSync(verifier)) return t.diagnostic('systemd is not here: checked by its form alone');
  const folder = mkdtempSync(join(tmpdir(), 'lifeline-unit-'));
  try {
    const file = join(folder, 'lifeline-collector.service');
    writeFileSync(file, unit);
    const { stderr } = spawnSync(verifier, ['verify', '--man=no', file], { encoding: 'utf8' });
    const ours = stderr.split('\n').filter((line) => line.includes('lifeline-collector.service'));
    assert.deepEqual(ours, []);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  type Application,
  createApplication,
} from '../../../src/discord/connection/application.ts';
import { type Connected, connect } from '../../support/client.ts';
import { type Faults, startFaults } from '../../support/faults.ts';
import { type LocalDiscord, startLocal } from '../../support/local.ts';

let local: LocalDiscord;
let faults: Faults;
let connected: Connected;
let application: Application;
let warnings: string[];

beforeEach(async () => {
  local = await startLocal();
  faults = await startFaults(local);
  connected = await connect({ apiUrl: faults.apiUrl, token: local.token });
  warnings = [];
  const warn = (_: object, message: string) => void warnings.push(message);
  const log = { debug() {}, info() {}, warn, error() {} };
  application = createApplication(connected.client, log);
});
afterEach(async () => {
  application.stop();
  await connected.close();
  await faults.close();
  await local.close();
});

describe('the servers of the application that this process does not hold', () => {
  it('are not known before Discord has said', async () => {
    expect(application.elsewhere()).toBeNull();
    faults.inject(/applications/, { kind: 'fail', status: 403 });
    await application.learn();
    expect(application.elsewhere()).toBeNull();
    expect(warnings).toEqual([expect.stringContaining('could not learn who owns')]);
  });

  it('are known once it has, also where it first did not', async () => {
    faults.inject(/applications/, { kind: 'fail', status: 403 });
    await application.learn();
    await application.learn();
    expect(application.elsewhere()).toBe(0);
    expect(connected.client.application.owner?.id).toBe(local.people.admin.id);
  });

  it('are those of Discord without those of this process, as these come', async () => {
    const { size } = connected.client.guilds.cache;
    local.addServer({ name: 'Not the bot’s', invited: false });
    await application.learn();
    local.addServer({ name: 'Here' });
    await expect.poll(() => connected.client.guilds.cache.size).toBe(size + 1);
    expect(application.elsewhere()).toBe(0);
    await application.learn();
    expect(application.elsewhere()).toBe(0);
  });
});

// What the server works on: sample reports, or the user's own.
import type { Status } from '../../src/api/routes/status.ts';
import { ask } from '../api/client.ts';

class ServerStatus {
  value: Status | undefined = $state.raw();

  async refresh(): Promise<void> {
    this.value = await ask<Status>('/status').catch(() => this.value);
  }
}

export const server = new ServerStatus();

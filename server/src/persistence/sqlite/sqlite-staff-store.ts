import type { StaffStore } from '../staff-store.ts';
import { accessStatements } from './access-statements.ts';
import type { GroupCommit } from './group-commit.ts';
import { sqliteStaffAccounts } from './sqlite-staff-accounts.ts';
import { sqliteStaffSeats } from './sqlite-staff-seats.ts';
import { sqliteStaffSessions } from './sqlite-staff-sessions.ts';

export function createSqliteStaffStore(commits: GroupCommit): StaffStore {
  const run = accessStatements(commits);
  return {
    ...sqliteStaffAccounts(run, commits),
    ...sqliteStaffSessions(run, commits),
    ...sqliteStaffSeats(run),
  };
}

export { type AddedPaper, addPaper, engagementDraft, partyDraft, passageOf, persons } from './builders.ts';
export { type FixedClock, fixedClock } from './clock.ts';
export { database, type TestDatabase } from './database.ts';
export { createAccount, createDesk, createMember, type TestDesk } from './desk.ts';
export { listSamplePapers, type SamplePaper } from './samples.ts';

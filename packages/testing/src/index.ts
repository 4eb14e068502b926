export { listSamplePapers, type SamplePaper } from './samples.ts';

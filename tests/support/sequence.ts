/** The files that start browsers, databases and programs come first, so that none of them is what all others wait for at the end. */
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const LONG = [/\/browser\//, /\/start\//, /\/services\/store\//, /\/cli\//, /\/bounds\.test/];

/** Vitest's own order, by how long each took, holds within; where none has run yet, as after an install, it goes by size. */
export class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isLong = ({ moduleId }: TestSpecification) => LONG.some((path) => path.test(moduleId));
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}

/** Before all tests: a property that fails is reported with its example, however long making it smaller takes. */
import fc from 'fast-check';

fc.configureGlobal({ interruptAfterTimeLimit: 15_000 });

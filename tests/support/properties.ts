/** Before all tests: a property that fails is reported with its example before its test is given up, however long making it smaller takes. */
import fc from 'fast-check';

fc.configureGlobal({ interruptAfterTimeLimit: 45_000 });

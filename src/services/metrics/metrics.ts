/**
 * What a host's monitoring reads, by prom-client. Answers, times and failures are counted from the
 * lines of the log, where each stands once with its fields; the rest is looked up when it is read.
 */
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Log } from '../../app/contracts.ts';

/** What is the case at the moment, by the metric's name without prefix. */
export type Levels = {
  readonly shards: number;
  readonly shards_connected: number;
  readonly servers: number;
  readonly articles: number;
};

export type Metrics = {
  /** The same log, with its lines counted. */
  counted(log: Log): Log;
  /** In Prometheus' text format. */
  text(): Promise<string>;
  readonly contentType: string;
};

/** Seconds; Discord drops what is not acknowledged within 3. */
const SECONDS = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 3, 5, 10, 30];

const HELP: Readonly<Record<keyof Levels, string>> = {
  shards: "This process's shards",
  shards_connected: 'Those that are connected',
  servers: 'Servers of these shards',
  articles: "The host's articles",
};

/** Metrics of a registry of their own; `levels` is asked whenever they are read. */
export function createMetrics(levels: () => Levels): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  for (const [name, help] of Object.entries(HELP))
    new Gauge({
      name: `verbatim_${name}`,
      help,
      registers: [registry],
      collect() {
        this.set(levels()[name as keyof Levels]);
      },
    });
  const count = counters(registry);
  return {
    counted: (log) => ({
      debug: (fields, message) => log.debug(fields, message),
      info: (fields, message) => {
        count(fields, message, 'info');
        log.info(fields, message);
      },
      warn: (fields, message) => {
        count(fields, message, 'warn');
        log.warn(fields, message);
      },
      error: (fields, message) => {
        count(fields, message, 'error');
        log.error(fields, message);
      },
    }),
    text: () => registry.metrics(),
    contentType: registry.contentType,
  };
}

/** The fields that are counted, of a line about an interaction, a message, a choice or a database. */
type Counted = {
  readonly command?: string;
  readonly outcome?: string;
  readonly verdicts?: readonly string[];
  readonly ackMs?: number;
  readonly answerMs?: number;
};

function counters(registry: Registry) {
  const registers = [registry];
  const answers = new Counter({
    name: 'verbatim_answers_total',
    help: 'Interactions and messages that were answered, by command and by what came of it',
    labelNames: ['command', 'outcome'],
    registers,
  });
  const judged = new Counter({
    name: 'verbatim_verdicts_total',
    help: 'Quotations that were judged, by verdict',
    labelNames: ['verdict'],
    registers,
  });
  const times = { labelNames: ['command'], buckets: SECONDS, registers };
  const acknowledged = new Histogram({
    name: 'verbatim_acknowledge_seconds',
    help: 'Until Discord had heard of it',
    ...times,
  });
  const answered = new Histogram({
    name: 'verbatim_answer_seconds',
    help: 'Until the answer stood there',
    ...times,
  });
  const model = new Counter({
    name: 'verbatim_model_requests_total',
    help: 'Choices asked of the language model, by whether it gave one',
    labelNames: ['outcome'],
    registers,
  });
  const lines = new Counter({
    name: 'verbatim_log_lines_total',
    help: 'Lines of the log about what went wrong',
    labelNames: ['level', 'about'],
    registers,
  });
  return (fields: object, message: string, level: 'info' | 'warn' | 'error'): void => {
    const { command, outcome, verdicts = [], ackMs, answerMs }: Counted = fields;
    // "3 suggested": a label's values must stay few.
    if (command !== undefined && outcome !== undefined)
      answers.inc({ command, outcome: outcome.replace(/^\d+ /, '') });
    // A button turns to what was counted when it was asked.
    if (!command?.startsWith('button ')) for (const verdict of verdicts) judged.inc({ verdict });
    if (command !== undefined && ackMs !== undefined)
      acknowledged.observe({ command }, ackMs / 1000);
    if (command !== undefined && answerMs !== undefined)
      answered.observe({ command }, answerMs / 1000);
    if (message === 'model chose') model.inc({ outcome: 'chose' });
    if (message === 'no choice from the model') model.inc({ outcome: 'none' });
    if (level !== 'info') lines.inc({ level, about: aboutOf(message) });
  };
}

/** What a line is about, in one of few words. */
function aboutOf(message: string): string {
  if (/state store|database/.test(message)) return 'database';
  if (/shut this address out/.test(message)) return 'ban';
  if (/connection|client|connecting/.test(message)) return 'connection';
  if (/model/.test(message)) return 'model';
  return /^(?:interaction|message)$/.test(message) ? message : 'other';
}

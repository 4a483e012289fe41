/** What the command line answers from. */

import { openKnowledge } from '../app/collections/host-collection.ts';
import type { CollectionPart } from '../app/contracts.ts';
import { type Config, readConfig } from '../config.ts';
import { isKnowledgeFile } from '../library/files/file-kinds.ts';
import { readArticleFiles } from '../services/articles/article-files.ts';

/** The environment; throws with one line a problem. */
export function readConfiguration(): Config {
  const configured = readConfig();
  if (!configured.ok) throw new Error(configured.problems.join('\n'));
  return configured.config;
}

/** The sources in KNOWLEDGE_DIR; throws with one line a problem. */
export async function readSources({
  knowledgeDir,
  knowledgeLabel,
}: Config): Promise<CollectionPart> {
  const { knowledge, problems } = await openKnowledge(
    () => readArticleFiles(knowledgeDir, isKnowledgeFile),
    knowledgeLabel,
  );
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return knowledge.sources();
}

import type { FailureKind } from './failure.ts';
import { createImporter, type Importer } from './importer.ts';

type WholePage =
  | { readonly ok: true; readonly source: string; readonly text: string }
  | { readonly ok: false; readonly kind: FailureKind };

/** The article of a page with nothing missing: what is checked against half of one is not found for no reason. */
export async function readWholePage(
  address: string,
  importer: Importer = createImporter(),
): Promise<WholePage> {
  const page = await importer.fromAddress(address);
  if (!page.ok) return { ok: false, kind: page.kind };
  return page.isWhole ? page : { ok: false, kind: 'paywall' };
}

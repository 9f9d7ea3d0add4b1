/** A kind of document as the stages of the gate see it: data, from which all that differs between kinds follows. */
import type { z } from 'zod';
import type { DataOf } from '../../model/documents.ts';
import type { ByKind, KindId } from '../../model/kind.ts';
import type { institution } from '../../model/place.ts';
import type { Vocabulary } from '../../vocabulary/concept.ts';
import type { Finding } from '../problem.ts';

/** What the gate needs to know besides the document itself. */
export interface GateSurroundings {
  readonly vocabulary: Vocabulary;
  /** Names of the folders of all documents of the collection. */
  readonly slugs: ByKind<ReadonlySet<string>>;
  /** The libraries that a case is about; none when the case cannot be read. */
  librariesOf(slug: string): readonly z.infer<typeof institution>[];
}

/** A fault that shows only when fields are held against each other or against the collection. */
export interface CrossFinding extends Pick<Finding, 'rule' | 'message' | 'allowed' | 'suggestion'> {
  /** From the top of the frontmatter. */
  readonly path: readonly PropertyKey[];
}

/** What the text may point at by number. */
export interface Numbered {
  readonly sources: number;
  /** For each outcome, whether it has a measure to show. */
  readonly outcomes: readonly boolean[];
}

/** Whose words a text is in, for the warnings about prose. */
export interface Voice {
  /** Names in which acronyms need no explanation. */
  readonly names: string;
  readonly sectors: readonly string[];
  /** Whether every figure in the text needs its source. */
  readonly isCompiled: boolean;
}

export interface Kind<Id extends KindId = KindId> {
  readonly id: Id;
  /** As an editor of files shows it. */
  readonly title: string;
  schema(vocabulary: Vocabulary): z.ZodType<DataOf[Id]>;
  /** What fields are for, by dotted path. */
  readonly descriptions: Readonly<Record<string, string>>;
  /** False when there may be no text at all after the fields. */
  readonly needsText: boolean;
  /** Second-level headings in this order and spelling; others may follow. None: headings are free. */
  headings(data: DataOf[Id]): readonly string[];
  /** Names of the components that its text may use. */
  readonly components: readonly string[];
  numbered(data: DataOf[Id]): Numbered;
  voice(data: DataOf[Id]): Voice;
  /** @param slug name of the document's folder */
  crossFindings(
    data: DataOf[Id],
    slug: string,
    surroundings: GateSurroundings,
  ): readonly CrossFinding[];
}

/** Most kinds number neither sources nor outcomes. */
export const nothingNumbered: Numbered = { sources: 0, outcomes: [] };

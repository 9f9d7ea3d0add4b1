/** Finding the place of a node of the text within the whole file. */
import type { Nodes } from 'mdast';
import type { Place } from '../problem.ts';

export type PlaceOfNode = (node: Pick<Nodes, 'position'>) => Place;

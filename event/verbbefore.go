package event

// The nearest verb before a word, in its clause: what an event takes from the verb over it is asked of that one.

// partSet is a set of the parts that tokens play in a sentence.
type partSet uint16

// clauseEdges are the words with which another clause begins. Behind an attribution, «وفقا», stand no words of the verb before it either;
// whether it ends the clause, as marks may, is for each who asks to say.
const clauseEdges partSet = 1<<comp | 1<<rel | 1<<conj

// has reports that a part is in the set.
func (s partSet) has(p part) bool { return s>>p&1 != 0 }

// verbBefore gives the last verb of the sentence before token i that stands behind token after; -1 where a token between plays one of the
// parts of edges, or none is there.
func (r *reader) verbBefore(i, after int, edges partSet) int {
	lo := max(after+1, r.first)
	for k := i - 1; k >= lo; k-- {
		if p := r.parts[k]; (edges | 1<<verb).has(p) {
			if p == verb {
				return k
			}
			break
		}
	}
	return -1
}

// fullVerbBefore is [reader.verbBefore] over verbs that only help another one: «كان», «بدأ».
func (r *reader) fullVerbBefore(i, after int, edges partSet) int {
	for i = r.verbBefore(i, after, edges); i >= 0 && r.aux(i); {
		i = r.verbBefore(i, after, edges)
	}
	return i
}

// verbOver gives the nearest verb at token k or before it, from token lo on, with no mark and no edge of a clause between, or -1.
func (r *reader) verbOver(k, lo int) int {
	const reach = 100
	return r.verbBefore(k+1, max(lo, k-reach)-1, clauseEdges|1<<mark)
}

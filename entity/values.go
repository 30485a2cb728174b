package entity

// values holds the values of times and numbers that were written last: the same days and
// numbers come again and again, and each is one string.
type values map[string]string

// maxValues is how many are held; then all are let go.
const maxValues = 1 << 12

// of gives the string of b.
func (v *values) of(b []byte) string {
	if s, ok := (*v)[string(b)]; ok {
		return s
	}
	if *v == nil || len(*v) >= maxValues {
		*v = values{}
	}
	s := string(b)
	(*v)[s] = s
	return s
}

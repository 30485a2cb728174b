package entity

import (
	"strconv"
	"strings"
	"sync"
)

// ids are the first ids of every letter that has been asked for, cut from one
// string each.
var ids [26]struct {
	once sync.Once
	list []string
}

// ID gives the n-th id of a document, from 1: the letter, a to z, and the number. It
// allocates nothing for the first thousand. It is safe for concurrent use.
func ID(letter byte, n int) string {
	of := &ids[letter-'a']
	of.once.Do(func() {
		var b strings.Builder
		for i := range 1000 {
			b.WriteString(string(letter) + strconv.Itoa(i+1) + " ")
		}
		of.list = strings.Fields(b.String())
	})
	if n >= 1 && n <= len(of.list) {
		return of.list[n-1]
	}
	return string(letter) + strconv.Itoa(n)
}
